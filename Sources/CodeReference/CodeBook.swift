public import Essentials

/// All codes that this house knows, with their dates, notes and sources.
///
///     let book = try CodeBook.shipped()
///     let date = try CalendarDate("2026-03-10")
///     book.lookUp("D0370", on: date)          // .inForce(entry, …)
///     book.lookUp("D0370", in: .cpt, on: date) // .notKnown
public struct CodeBook: Sendable {
    /// What there is to say of a code on a day.
    public enum Lookup: Hashable, Sendable {
        case inForce(CodeEntry, CodeEntry.Validity)
        /// The code is known, the day is outside its dates.
        case notInForce(CodeEntry)
        /// Of this shape, but not among the codes that are carried here; it may well exist.
        case notCarried
        /// No data pack for this system is loaded.
        case noPack
        /// Not of the shape that the system's codes have.
        case malformed
    }

    /// The number of a service in another code set.
    public struct CrossCode: Hashable, Sendable {
        public let code: String
        public let system: CodeSystem
        public let number: String
        public let sources: [String]
        public let standing: Citation.Standing
    }

    /// Two groups of diagnoses that the list keeps apart (Excludes1).
    public struct Exclusion: Hashable, Sendable {
        public let one: String
        public let other: String
        public let sources: [String]
    }

    var entries: [CodeSystem: [String: CodeEntry]] = [:]
    /// The names of families, by key.
    public internal(set) var families: [String: String] = [:]
    public internal(set) var crossCodes: [CrossCode] = []
    public internal(set) var exclusions: [Exclusion] = []
    /// The release of diagnoses that was read, such as `ICD-10-CM, April 2026`.
    public internal(set) var diagnosisRelease: Release?
    /// How long that release is current.
    public internal(set) var diagnosesCheckedThrough: CalendarDate?
    /// Whether the diagnoses are what whole releases say of some codes, rather than a selection of codes.
    public internal(set) var holdsWholeLists = false
    /// Which taxonomy is written in place of another.
    public internal(set) var writtenInstead: [String: String] = [:]
    var citations: [String: Citation] = [:]
    /// The data that the book was made of; ``init(json:)`` makes the same book of it.
    public internal(set) var json: JSONValue = .object(JSONObject())

    /// Whether the dental pack is loaded.
    public var hasDentalPack: Bool { entries[.cdt] != nil }

    /// All codes of a system, sorted.
    public func codes(of system: CodeSystem = .cdt) -> [CodeEntry] {
        (entries[system] ?? [:]).values.sorted { $0.code < $1.code }
    }

    /// A code whatever the day, for showing it; a decision reads codes by ``lookUp(_:in:on:)``.
    public func entry(_ code: String, in system: CodeSystem = .cdt) -> CodeEntry? { entries[system]?[code] }

    public func lookUp(_ code: String, in system: CodeSystem = .cdt, on date: CalendarDate) -> Lookup {
        guard system.hasShape(code) else { return .malformed }
        guard let known = entries[system] else { return .noPack }
        guard let entry = known[code] else { return .notCarried }
        guard let validity = entry.validity(on: date) else { return .notInForce(entry) }
        return .inForce(entry, validity)
    }

    /// A source by the key that statements use: `cdt-pack/ihs24`, `diagnoses/tabular`.
    public func source(_ key: String) -> Citation? { citations[key] }

    /// The codes of the same family, without the code itself, sorted.
    public func family(of code: String) -> [CodeEntry] {
        guard let entry = entry(code) else { return [] }
        return codes().filter { $0.family == entry.family && $0.code != code }
    }

    /// The numbers of other code sets for a dental code.
    public func crossCodes(of code: String) -> [CrossCode] { crossCodes.filter { $0.code == code } }

    /// The Excludes1 pair that keeps two diagnoses apart, if any.
    public func exclusion(between one: String, and other: String) -> Exclusion? {
        exclusions.first {
            (Self.covers($0.one, one) && Self.covers($0.other, other))
                || (Self.covers($0.one, other) && Self.covers($0.other, one))
        }
    }

    /// Whether a heading, or a range of headings such as `R90-R93`, holds a code.
    static func covers(_ heading: String, _ code: String) -> Bool {
        if let dash = heading.firstIndex(of: "-") {
            let category = code.prefix(3)
            return heading[..<dash] <= category && category <= heading[heading.index(after: dash)...]
        }
        return code.hasPrefix(heading)
    }
}
