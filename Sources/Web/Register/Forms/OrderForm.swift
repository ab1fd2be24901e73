import Coding
import Essentials
import Patients
import Practice

/// An order as a form holds it.
struct OrderForm: Hashable, Sendable {
    /// How many fields for codes there are beside the problem list.
    static let codeCount = 4
    static let nobody = "nobody"
    static let none = "none"

    var typed: TypedTexts

    init(_ typed: TypedTexts) { self.typed = typed }

    /// A new order: today, by whoever is signed in, with the only coverage and place.
    init(new person: PersonRecord, directory: Directory, user: String, today: CalendarDate) {
        typed = TypedTexts()
        typed["dateOfService"] = TypedDate.text(today)
        typed["purpose"] = "diagnosis"
        let active = directory.providers.filter(\.isActive)
        let own = directory.provider(account: user)
        let home = active.filter { $0.organisation == directory.own }
        let usual = own ?? (home.count == 1 ? home.first : nil)
        typed["orderedBy"] = usual?.id ?? ""
        typed["capturedBy"] =
            (usual?.organisation == directory.own ? usual : home.count == 1 ? home.first : nil)?.id ?? ""
        typed["readBy"] = usual?.id ?? ""
        let coverages = person.coverages(on: today)
        typed["coverage"] = coverages.first?.key ?? (person.coverages.isEmpty ? Self.none : "")
        typed["place"] = directory.places.count == 1 ? directory.places[0].id : ""
        if person.activeProblems.count == 1 { typed.texts["problem:\(person.activeProblems[0].code)"] = "1" }
    }

    init(_ draft: OrderDraft, person: PersonRecord) {
        typed = TypedTexts()
        typed["reason"] = draft.reason
        typed["question"] = draft.question
        typed["whyNotRadiograph"] = draft.whyNotRadiograph
        for area in draft.area { typed.texts["area:\(area)"] = "1" }
        typed["side"] = draft.side
        typed["purpose"] = draft.purpose
        typed["dateOfService"] = TypedDate.text(draft.dateOfService)
        typed["orderedBy"] = draft.orderedBy
        typed["capturedBy"] = draft.capturedBy
        typed["readBy"] = draft.readBy ?? Self.nobody
        typed["coverage"] = draft.coverage ?? Self.none
        typed["place"] = draft.place
        let listed = Set(person.activeProblems.map(\.code))
        var field = 1
        for diagnosis in draft.diagnoses {
            if listed.contains(diagnosis.code) {
                typed.texts["problem:\(diagnosis.code)"] = "1"
            } else if field <= Self.codeCount {
                typed["code.\(field)"] = diagnosis.code
                field += 1
            }
        }
    }

    /// The order that the form describes; what can't be read is noted in the texts.
    ///
    /// - Parameter meaning: what a code means, in words.
    mutating func draft(for person: PersonRecord, today: CalendarDate, meaning: (String) -> String?) -> OrderDraft? {
        let date = typed.date("dateOfService", "the day of the examination")
        let coverage = typed["coverage"]
        let reader = typed["readBy"]
        if reader.isEmpty { typed.fault("readBy", "nobody", "who reads the images, or that nobody does yet") }
        let texts = typed
        let draft = OrderDraft(
            person: person.patient.id, reason: typed["reason"], question: typed["question"],
            whyNotRadiograph: typed["whyNotRadiograph"],
            area: CodingFacts.Area.allCases.map(\.rawValue).filter { texts.isTicked("area:\($0)") },
            side: typed["side"], purpose: typed["purpose"], dateOfService: date ?? today,
            orderedBy: typed["orderedBy"], capturedBy: typed["capturedBy"],
            readBy: reader == Self.nobody ? nil : reader, coverage: coverage == Self.none ? nil : coverage,
            place: typed["place"], diagnoses: diagnoses(of: person, meaning))
        return typed.faults.isEmpty ? draft : nil
    }

    private func diagnoses(of person: PersonRecord, _ meaning: (String) -> String?) -> [Diagnosis] {
        let listed = person.activeProblems.filter { typed.isTicked("problem:\($0.code)") }.map(\.diagnosis)
        let codes = (1...Self.codeCount).map { DiagnosisShape.normal(typed["code.\($0)"]) }.filter { !$0.isEmpty }
        return listed + codes.map { Diagnosis(code: $0, note: meaning($0) ?? "") }
    }

    /// Puts a code that was found into the first free field.
    mutating func add(_ code: String) {
        let fields = (1...Self.codeCount).map { "code.\($0)" }
        guard !fields.contains(where: { typed[$0] == code }), let free = fields.first(where: { typed[$0].isEmpty })
        else {
            return
        }
        typed[free] = code
        typed["find"] = ""
    }
}
