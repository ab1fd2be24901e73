/// The columns of a CSV file that is imported, by the names in its header.
enum ImportColumns {
    /// In the order of `Docs/import.md`.
    static let person = [
        "identifier", "family", "given", "middle", "prefix", "suffix", "birthDate", "sex", "line1", "line2", "city",
        "state", "zip", "telephone",
    ]
    /// Of the first coverage; those of the second have a 2 at their end.
    static let coverage = [
        "payer", "plan", "memberID", "group", "relationship", "coverageFrom", "coverageUntil", "subscriberFamily",
        "subscriberGiven", "subscriberBirthDate", "subscriberSex",
    ]
    static let problems = "problems"

    static let all = person + coverage + coverage.map { "\($0)2" } + [problems]

    /// The field of a column's name; capitals, spaces, hyphens and underscores make no difference.
    static func field(_ name: String) -> String? { byName[plain(name)] }

    private static let byName = Dictionary(all.map { (plain($0), $0) }) { first, _ in first }
        .merging(other.map { (plain($0.key), $0.value) }) { first, _ in first }

    /// Names under which other software exports the same.
    private static let other = [
        "patient id": "identifier", "chart number": "identifier", "last name": "family", "first name": "given",
        "middle name": "middle", "title": "prefix", "date of birth": "birthDate", "dob": "birthDate",
        "gender": "sex", "address": "line1", "address 1": "line1", "address 2": "line2", "zip code": "zip",
        "postal code": "zip", "phone": "telephone", "member id": "memberID", "subscriber id": "memberID",
        "group number": "group",
    ]

    private static func plain(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
