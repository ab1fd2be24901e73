public import Essentials

/// A diagnosis code with its system and, where it is known, its meaning in our words.
public struct Diagnosis: Hashable, Sendable {
    /// `ICD-10-CM`.
    public var system: String
    /// With its dot: `K11.5`.
    public var code: String
    public var note: String

    public init(system: String = "ICD-10-CM", code: String, note: String = "") {
        self.system = system
        self.code = code
        self.note = note
    }
}

/// The request for an ultrasound examination.
public struct Order: Hashable, Sendable {
    public var id: String
    public var date: CalendarDate
    /// Why the examination is asked for.
    public var reason: String
    /// The question that it is to answer; may be empty.
    public var question: String
    /// Why a radiograph would not do; empty when it was not recorded.
    public var whyNotRadiograph: String
    public var orderedBy: Provider
    public var diagnoses: [Diagnosis]

    public init(
        id: String, date: CalendarDate, reason: String, question: String = "", whyNotRadiograph: String,
        orderedBy: Provider, diagnoses: [Diagnosis]
    ) {
        self.id = id
        self.date = date
        self.reason = reason
        self.question = question
        self.whyNotRadiograph = whyNotRadiograph
        self.orderedBy = orderedBy
        self.diagnoses = diagnoses
    }
}
