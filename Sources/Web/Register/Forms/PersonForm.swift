import Essentials
import Patients

/// A person as a form holds them.
struct PersonForm: Hashable, Sendable {
    var typed: TypedTexts

    /// An empty form for a person who lives where the practice is.
    init(state: String) {
        typed = TypedTexts()
        typed["address.state"] = state
    }

    init(_ typed: TypedTexts) { self.typed = typed }

    init(_ record: PersonRecord) {
        let patient = record.patient
        typed = TypedTexts()
        typed.fill("name", patient.name)
        typed["birthDate"] = TypedDate.text(patient.birthDate)
        typed["sex"] = patient.sex.rawValue
        typed.fill("address", patient.address)
        typed["telephone"] = RegisterWords.telephone(patient.telephone)
        for (index, identifier) in record.identifiers.enumerated() {
            typed["identifiers.\(index + 1).system"] = identifier.system
            typed["identifiers.\(index + 1).value"] = identifier.value
        }
        typed["note"] = record.note
    }

    /// How many rows of numbers the form shows: those that are filled and one more.
    var identifierRows: Int {
        let filled = (1...PersonRecord.identifierLimit).last {
            !typed["identifiers.\($0).system"].isEmpty || !typed["identifiers.\($0).value"].isEmpty
        }
        return min((filled ?? 0) + 1, PersonRecord.identifierLimit)
    }

    /// The record that the form describes; what can't be read or is not right is noted in the texts.
    ///
    /// - Parameters:
    ///   - base: the record that is changed; coverages and problems are its own.
    ///   - today: nobody is born after it.
    mutating func record(onto base: PersonRecord?, today: CalendarDate) -> PersonRecord? {
        let birthDate = typed.date("birthDate", "the day of birth")
        let sex = typed.choice("sex", "the sex as the insurance has it, or that it is unknown", Patient.Sex.self)
        let patient = Patient(
            id: base?.patient.id ?? "", name: typed.name("name"), birthDate: birthDate ?? today,
            sex: sex ?? .unknown, address: typed.address("address"), telephone: typed.telephone("telephone"))
        var record = base ?? PersonRecord(patient: patient)
        record.patient = patient
        record.identifiers = identifiers
        record.note = typed["note"]
        let known = Set(typed.faults.map(\.place))
        var checked = record
        if checked.patient.id.isEmpty { checked.patient.id = "new" }
        typed.faults += checked.faults(today: today).filter { !known.contains($0.place) }
        return typed.faults.isEmpty ? record : nil
    }

    var identifiers: [PersonIdentifier] {
        (1...PersonRecord.identifierLimit).compactMap { row in
            let (system, value) = (typed["identifiers.\(row).system"], typed["identifiers.\(row).value"])
            return system.isEmpty && value.isEmpty ? nil : PersonIdentifier(system: system, value: value)
        }
    }

    /// The form's fields by their labels, for two versions side by side.
    var lines: [(label: String, text: String)] {
        func text(_ names: String...) -> String {
            names.map { typed[$0] }.filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return [
            ("Family name", text("name.family")), ("Given name", text("name.given")),
            ("Middle name", text("name.middle")), ("Prefix and suffix", text("name.prefix", "name.suffix")),
            ("Birth date", TypedDate.read(typed["birthDate"])?.spoken ?? typed["birthDate"]),
            ("Sex", Words.sentence(typed["sex"])),
            ("Address", text("address.lines.1", "address.lines.2", "address.city", "address.state", "address.zip")),
            ("Telephone", RegisterWords.telephone(typed.telephone("telephone"))),
            (
                "Other numbers",
                (1...PersonRecord.identifierLimit).map {
                    "\(typed["identifiers.\($0).system"]) \(typed["identifiers.\($0).value"])".trimmed
                }.filter { !$0.isEmpty }.joined(separator: ", ")
            ), ("Note", text("note")),
        ]
    }
}

extension PersonForm {
    /// Adds the numbers of another form that this one does not have.
    mutating func addNumbers(of other: PersonForm) {
        for number in other.identifiers where !identifiers.contains(number) {
            let row = identifiers.count + 1
            guard row <= PersonRecord.identifierLimit else { return }
            typed["identifiers.\(row).system"] = number.system
            typed["identifiers.\(row).value"] = number.value
        }
    }
}
