public import Essentials

/// What a practice keeps of a person: who it is, how other systems name them, who pays, what they suffer from.
public struct PersonRecord: Hashable, Sendable {
    public var patient: Patient
    /// How other systems name the person; the practice's own number is ``Patient/id``.
    public var identifiers: [PersonIdentifier]
    public var coverages: [HeldCoverage]
    public var problems: [Problem]
    /// For the practice's own eyes; may be empty.
    public var note: String

    public init(
        patient: Patient, identifiers: [PersonIdentifier] = [], coverages: [HeldCoverage] = [],
        problems: [Problem] = [], note: String = ""
    ) {
        self.patient = patient
        self.identifiers = identifiers
        self.coverages = coverages
        self.problems = problems
        self.note = note
    }

    public func coverage(_ key: String) -> HeldCoverage? { coverages.first { $0.key == key } }

    public func problem(_ key: String) -> Problem? { problems.first { $0.key == key } }

    /// The coverages that hold on a day, the primary one first.
    public func coverages(on day: CalendarDate) -> [HeldCoverage] {
        coverages.filter { $0.holds(on: day) }.sorted { ($0.rank.order, $0.key) < ($1.rank.order, $1.key) }
    }

    public var activeProblems: [Problem] { problems.filter { $0.status == .active } }
}

/// How another system names a person.
public struct PersonIdentifier: Hashable, Sendable {
    /// Whose number it is, such as `Dentrix` or `scanner`.
    public var system: String
    public var value: String

    public init(system: String, value: String) {
        self.system = system
        self.value = value
    }
}
