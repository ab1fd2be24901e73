import Essentials
import Patients
import Practice

/// What the page of an order needs of the practice, and how its form is read.
struct OrderDesk: Sendable {
    let person: StoredPerson
    let directory: Directory
    let today: CalendarDate
    var lookUp = CodeLookUp()

    init(_ id: String, _ workspace: Workspace, _ session: Session) throws {
        person = try workspace.store.person(id, for: session)
        directory = try workspace.store.directory(for: session)
        today = try workspace.store.today
    }

    /// The order that a form describes; nil where it is shown again, because a code was looked up or something is wrong.
    mutating func read(_ form: inout OrderForm, _ act: String, _ workspace: Workspace) -> OrderDraft? {
        let looking = CodeLooking(
            workspace: workspace, day: TypedDate.read(form.typed["dateOfService"]) ?? today)
        if act.hasPrefix(CodeLookUp.take) {
            let code = String(act.dropFirst(CodeLookUp.take.count))
            if DiagnosisShape.fits(code) { form.add(code) }
        }
        let codes = (1...OrderForm.codeCount).map { DiagnosisShape.normal(form.typed["code.\($0)"]) }
        for (index, code) in codes.enumerated() where !code.isEmpty { form.typed["code.\(index + 1)"] = code }
        lookUp = looking.part(words: form.typed["find"], codes: codes)
        guard act.isEmpty else { return nil }
        return form.draft(for: person.record, today: today, meaning: looking.meaning)
    }

    func page(_ form: OrderForm, token: String, key: String) -> OrderPage {
        let patient = person.record.patient
        var form = form
        form.placeFaults(of: person.record)
        return OrderPage(
            title: "Order a study", who: "\(patient.name.listed) · \(PatientMapping.head(patient, today: today))",
            form: form,
            problems: person.record.activeProblems.map {
                .init(
                    name: "problem:\($0.code)", text: $0.note, code: $0.code,
                    isTicked: form.typed.isTicked("problem:\($0.code)"))
            }, providers: providers(form),
            places: directory.places.map { .init(value: $0.id, text: "\($0.name) (\($0.code))") },
            coverages: person.record.coverages.map { .init(value: $0.key, text: coverage($0)) }, lookUp: lookUp,
            faults: RegisterWords.faults(form.typed.faults) { OrderPage.shows($0) || $0.hasPrefix("code.") },
            address: PatientPage.address(patient.id, "order"), cancel: PatientPage.address(patient.id),
            button: "Order", key: key, token: token)
    }

    /// Active providers, and those that the form names already.
    private func providers(_ form: OrderForm) -> [Choice.Option] {
        let named = Set(["orderedBy", "capturedBy", "readBy"].map { form.typed[$0] })
        return directory.providers.filter { $0.isActive || named.contains($0.id) }.map { provider in
            let organisation = directory.organisation(provider.organisation)?.organization.name
            let isOwn = provider.organisation == directory.own
            return .init(
                value: provider.id,
                text: provider.provider.spoken + (isOwn ? "" : ", \(organisation ?? provider.organisation)"))
        }
    }

    private func coverage(_ held: HeldCoverage) -> String {
        let payer = directory.payer(held.payer)
        return "\(payer?.name ?? held.payer)\(payer.map { ", \($0.plan.rawValue)" } ?? "")"
            + (held.rank == .secondary ? ", asked second" : "")
    }

    /// The form's fields by their labels, for two versions side by side.
    func lines(_ form: OrderForm) -> [(label: String, text: String)] {
        func person(_ name: String) -> String {
            let id = form.typed[name]
            return directory.provider(id)?.provider.spoken ?? id
        }
        func ticked(_ start: String) -> String {
            form.typed.texts.keys.filter { $0.hasPrefix(start) }.map { Words.plain($0.dropFirst(start.count)) }.sorted()
                .joined(separator: ", ")
        }
        let key = form.typed["coverage"]
        return [
            ("Reason", form.typed["reason"]), ("Question", form.typed["question"]),
            ("Why a radiograph would not do", form.typed["whyNotRadiograph"]), ("Regions", ticked("area:")),
            ("Side", Words.plain(form.typed["side"])), ("Purpose", form.typed["purpose"]),
            ("Date of service", TypedDate.read(form.typed["dateOfService"])?.spoken ?? form.typed["dateOfService"]),
            ("Place", directory.place(form.typed["place"])?.name ?? form.typed["place"]),
            ("Ordered by", person("orderedBy")), ("Images taken by", person("capturedBy")),
            ("Images read by", person("readBy")), ("Who pays", self.person.record.coverage(key).map(coverage) ?? key),
            (
                "Diagnoses",
                ([ticked("problem:")] + (1...OrderForm.codeCount).map { form.typed["code.\($0)"] }).filter {
                    !$0.isEmpty
                }
                .joined(separator: ", ")
            ),
        ]
    }
}

extension OrderForm {
    /// Puts the faults of single diagnoses beside the fields in which their codes were typed.
    mutating func placeFaults(of person: PersonRecord) {
        let listed = person.activeProblems.count { typed.isTicked("problem:\($0.code)") }
        let filled = (1...Self.codeCount).filter { !typed["code.\($0)"].isEmpty }
        typed.faults = typed.faults.map { fault in
            guard fault.place.hasPrefix("diagnoses."), let number = Int(fault.place.dropFirst(10)) else { return fault }
            let at = number - 1 - listed
            let place = filled.indices.contains(at) ? "code.\(filled[at])" : "diagnoses"
            return RegisterFault(place, found: fault.found, wanted: fault.wanted)
        }
    }
}
