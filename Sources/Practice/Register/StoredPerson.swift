public import Essentials
public import Patients

/// A person of the register at one version.
public struct StoredPerson: Hashable, Sendable {
    public let record: PersonRecord
    /// What a writer must name; another writer in between is then found.
    public let version: Int
    /// Who wrote this version, and when.
    public let author: String
    public let at: Timestamp

    public var id: String { record.patient.id }
}

/// A person as lists show them.
public struct PersonSummary: Hashable, Sendable {
    public let id: String
    /// Such as `Rivera, Ana`.
    public let name: String
    public let birthDate: CalendarDate?
    /// The last date of service of their studies; nil where there is none.
    public let lastStudy: CalendarDate?
}

/// What came of registering a person.
public enum Registration: Hashable, Sendable {
    case registered(StoredPerson)
    /// Nothing was kept: these may be the same person. Whoever registers looks at them and says so or not.
    case duplicates([DuplicateHit])
}
