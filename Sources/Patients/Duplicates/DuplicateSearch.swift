import Essentials

/// Why two entries of the register may be one person.
public enum DuplicateReason: Hashable, Sendable {
    /// The same number in the same system.
    case identifier(system: String)
    /// The same birth date and the same name, whatever its case, accents, hyphens and spaces.
    case sameName
    /// The same birth date, family and given name exchanged.
    case swappedName
    /// The same birth date and a name that differs by so many letters.
    case slip(Int)
    /// The same name, day and month of birth exchanged.
    case transposedBirthDate
    /// The same name, one digit of the birth date different.
    case birthDateDigit

    /// The less, the surer.
    var order: Int {
        switch self {
        case .identifier: 0
        case .sameName: 1
        case .swappedName: 2
        case .transposedBirthDate: 3
        case .birthDateDigit: 4
        case .slip(let letters): 4 + letters
        }
    }

    public var words: String {
        switch self {
        case .identifier(let system): "Same number in \(system)"
        case .sameName: "Same birth date and name"
        case .swappedName: "Same birth date; family and given name exchanged"
        case .slip(let letters):
            "Same birth date; the name differs by \(letters == 1 ? "one letter" : "\(letters) letters")"
        case .transposedBirthDate: "Same name; day and month of birth exchanged"
        case .birthDateDigit: "Same name; one digit of the birth date differs"
        }
    }
}

/// A person of the register who may be the one that is being entered, with the reasons, the surest first.
public struct DuplicateHit: Hashable, Sendable {
    public let person: PersonRecord
    public let reasons: [DuplicateReason]
}

/// Finds people who may be entered already; it offers them and decides nothing.
///
/// Nicknames are not guessed: `Bill` is not `William`.
public struct DuplicateSearch: Hashable, Sendable {
    public let patient: Patient
    public let identifiers: Set<PersonIdentifier>

    public init(_ record: PersonRecord) {
        patient = record.patient
        identifiers = Set(record.identifiers)
    }

    /// Those of the people who may be the same, the surest first.
    public func hits(among people: some Sequence<PersonRecord>) -> [DuplicateHit] {
        people.compactMap { person in
            let reasons = reasons(person)
            return reasons.isEmpty ? nil : DuplicateHit(person: person, reasons: reasons)
        }.sorted {
            ($0.reasons.first?.order ?? 9, $0.person.patient.id) < ($1.reasons.first?.order ?? 9, $1.person.patient.id)
        }
    }

    /// Why one person may be the same; empty where nothing says so.
    public func reasons(_ other: PersonRecord) -> [DuplicateReason] {
        var reasons = Set(other.identifiers).intersection(identifiers).map(\.system).sorted().map {
            DuplicateReason.identifier(system: $0)
        }
        let (own, theirs) = (ComparedName(patient.name), ComparedName(other.patient.name))
        if patient.birthDate == other.patient.birthDate {
            if let alike = DuplicateSearch.alike(own, theirs) { reasons.append(alike) }
        } else if own == theirs || own == theirs.swapped, !own.letters.isEmpty {
            if let near = DuplicateSearch.near(patient.birthDate, other.patient.birthDate) { reasons.append(near) }
        }
        return reasons
    }

    private static func alike(_ own: ComparedName, _ theirs: ComparedName) -> DuplicateReason? {
        if own == theirs || own.letters == theirs.letters { return .sameName }
        if own == theirs.swapped { return .swappedName }
        let letters = min(
            EditDistance.between(own.letters, theirs.letters), EditDistance.between(own.letters, theirs.swapped.letters)
        )
        return letters <= allowedSlips(min(own.letters.count, theirs.letters.count)) ? .slip(letters) : nil
    }

    /// The longer a name, the more slips it bears.
    private static func allowedSlips(_ letters: Int) -> Int {
        switch letters {
        case ..<4: 0
        case ..<10: 1
        default: 2
        }
    }

    private static func near(_ own: CalendarDate, _ theirs: CalendarDate) -> DuplicateReason? {
        if own.year == theirs.year, own.month == theirs.day, own.day == theirs.month { return .transposedBirthDate }
        let different = zip(own.compact, theirs.compact).count { $0 != $1 }
        return different == 1 ? .birthDateDigit : nil
    }
}
