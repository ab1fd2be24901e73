import Essentials
public import Patients

/// One field of a person before and after an import.
public struct FieldChange: Hashable, Sendable {
    public let field: String
    /// Empty where nothing was there.
    public let before: String
    public let after: String

    /// What differs between two versions of a person, in the order of the record.
    public static func between(_ old: PersonRecord, and new: PersonRecord, payers: [String: String]) -> [FieldChange] {
        let (before, after) = (spoken(old, payers), spoken(new, payers))
        let known = Dictionary(before) { first, _ in first }
        let found = after.compactMap { field, text in
            known[field] == text ? nil : FieldChange(field: field, before: known[field] ?? "", after: text)
        }
        return found
    }

    private static func spoken(_ record: PersonRecord, _ payers: [String: String]) -> [(String, String)] {
        let patient = record.patient
        var fields = [
            ("Family name", patient.name.family), ("Given name", patient.name.given),
            ("Middle name", patient.name.middle), ("Title", patient.name.prefix), ("Suffix", patient.name.suffix),
            ("Birth date", patient.birthDate.description), ("Sex", patient.sex.rawValue),
            ("Address", patient.address.lines.joined(separator: ", ")), ("City", patient.address.city),
            ("State", patient.address.state), ("ZIP", patient.address.zip), ("Telephone", patient.telephone),
        ]
        fields += record.identifiers.map { ("Number \($0.value) in \($0.system)", "known by it") }
        fields += record.coverages.map { coverage in
            let holder = coverage.subscriber.map {
                "\($0.name.listed), \($0.birthDate), \($0.sex.rawValue)"
            }
            let parts = [
                coverage.groupNumber.isEmpty ? nil : "group \(coverage.groupNumber)", coverage.relationship.rawValue,
                holder, coverage.from.map { "from \($0)" }, coverage.until.map { "until \($0)" },
                coverage.rank.rawValue,
            ]
            return (
                "Coverage \(payers[coverage.payer] ?? coverage.payer), member \(coverage.memberID)",
                parts.compactMap(\.self).joined(separator: "; ")
            )
        }
        fields += record.problems.map { problem in
            let parts = [
                problem.note.isEmpty ? nil : problem.note, problem.onset.map { "since \($0)" }, problem.status.rawValue,
            ]
            return ("Problem \(problem.code)", parts.compactMap(\.self).joined(separator: "; "))
        }
        return fields
    }
}
