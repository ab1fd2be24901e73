import Essentials
import Patients

/// A coverage as a form holds it.
struct CoverageForm: Hashable, Sendable {
    var typed: TypedTexts

    init(payer: String) {
        typed = TypedTexts()
        typed["payer"] = payer
        typed["relationship"] = "self"
        typed["rank"] = "primary"
        typed.texts["same-address"] = "1"
    }

    init(_ typed: TypedTexts) { self.typed = typed }

    /// - Parameter patient: at whose address the holder may live.
    init(_ held: HeldCoverage, patient: Patient) {
        typed = TypedTexts()
        typed["payer"] = held.payer
        typed["memberID"] = held.memberID
        typed["groupNumber"] = held.groupNumber
        typed["relationship"] = held.relationship.rawValue
        typed["rank"] = held.rank.rawValue
        typed["from"] = TypedDate.text(held.from)
        typed["until"] = TypedDate.text(held.until)
        guard let subscriber = held.subscriber else {
            typed.texts["same-address"] = "1"
            return
        }
        typed.fill("subscriber.name", subscriber.name)
        typed["subscriber.birthDate"] = TypedDate.text(subscriber.birthDate)
        typed["subscriber.sex"] = subscriber.sex.rawValue
        if subscriber.address == patient.address {
            typed.texts["same-address"] = "1"
        } else {
            typed.fill("subscriber.address", subscriber.address)
        }
    }

    /// The coverage that the form describes; what can't be read or is not right is noted in the texts.
    mutating func coverage(key: String, patient: Patient, today: CalendarDate) -> HeldCoverage? {
        let relationship = typed.choice(
            "relationship", "what the patient is to the holder of the policy", Coverage.Relationship.self)
        let rank = typed.choice("rank", "which payer is asked first", HeldCoverage.Rank.self)
        let from = typed.optionalDate("from", "the first day")
        let until = typed.optionalDate("until", "the last day")
        let holder = relationship == .`self` ? nil : subscriber(patient, today)
        let held = HeldCoverage(
            key: key, payer: typed["payer"], memberID: typed["memberID"], groupNumber: typed["groupNumber"],
            relationship: relationship ?? .`self`, subscriber: relationship == nil ? nil : holder, from: from,
            until: until, rank: rank ?? .primary)
        let known = Set(typed.faults.map(\.place))
        typed.faults += held.faults(today: today).filter { !known.contains($0.place) }
        return typed.faults.isEmpty ? held : nil
    }

    private mutating func subscriber(_ patient: Patient, _ today: CalendarDate) -> Subscriber {
        let birthDate = typed.date("subscriber.birthDate", "the holder’s day of birth")
        let sex = typed.choice("subscriber.sex", "the holder’s sex, or that it is unknown", Patient.Sex.self)
        return Subscriber(
            name: typed.name("subscriber.name"), birthDate: birthDate ?? today, sex: sex ?? .unknown,
            address: typed.isTicked("same-address") ? patient.address : typed.address("subscriber.address"))
    }

    var lines: [(label: String, text: String)] {
        [
            ("Payer", typed["payer"]), ("Member number", typed["memberID"]), ("Group number", typed["groupNumber"]),
            ("Patient is", typed["relationship"]), ("Asked", typed["rank"]), ("From", typed["from"]),
            ("Until", typed["until"]),
            (
                "Holder",
                [typed["subscriber.name.given"], typed["subscriber.name.family"]].joined(separator: " ").trimmed
            ),
            ("Holder’s birth date", typed["subscriber.birthDate"]),
        ]
    }
}
