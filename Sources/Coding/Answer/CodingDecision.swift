public import Essentials

/// Which code a record supports, for each service and party that asks, and why.
public struct CodingDecision: Hashable, Sendable {
    public var dateOfService: Fact<CalendarDate>
    /// The release that the date picks, such as `CDT 2026`; nil when the date is not settled.
    public var release: String?
    /// Sorted by service, then party.
    public var decisions: [Answer]
    /// Sorted by code.
    public var diagnoses: [DiagnosisAnswer]
    /// The sources that the reasons name, by key.
    public var sources: [Citation]

    public enum Status: String, Hashable, Sendable, CaseIterable {
        case supported, none
        case cannotTell = "cannot-tell"
    }

    /// The answer for one service and one party.
    public struct Answer: Hashable, Sendable {
        public var party: String
        public var service: String
        public var plan: CodingFacts.Plan?
        /// `CDT` or `CPT`.
        public var system: String
        /// Nil unless the status is `supported`.
        public var code: String?
        public var status: Status
        /// One line that says the finding.
        public var finding: String
        public var reasons: [Reason]
        /// Codes that stay possible while it cannot be told, sorted.
        public var candidates: [String]
        public var rejected: [Rejection]
        public var missing: [MissingItem]
        public var crossCodes: [CrossCode]
        /// Other services in which this one is counted, or may be.
        public var conflicts: [Conflict] = []
    }

    /// Another service of the day in which this work is counted.
    public struct Conflict: Hashable, Sendable {
        public enum Effect: String, Hashable, Sendable, CaseIterable {
            case refused
            case weakensClaim = "weakens-claim"
        }

        /// The code and the service of the other work.
        public var code: String
        public var service: String
        public var effect: Effect
        public var says: String
        public var rule: String
        public var sources: [String]
    }

    /// One sentence with what carries it.
    public struct Reason: Hashable, Sendable {
        /// What a sentence is about.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            /// Which edition of the codes holds, and its dates.
            case edition
            /// Something that the record leaves out was taken for granted.
            case assumption
            /// A condition of a rule, met or not.
            case criterion
            /// The same work is reported elsewhere.
            case conflict
            /// A fact or a question that is not settled.
            case open
            /// The medical code set.
            case route
        }

        public var text: String
        public var kind: Kind
        /// The text of the ``FactPath`` that the sentence speaks of, such as `services[us1].modality`; nil when of none.
        public var fact: String?
        public var rule: String
        /// Keys of ``CodingDecision/sources``, at least one.
        public var sources: [String]
        public var standing: Citation.Standing
        public var release: String?
        public var date: CalendarDate?
        public var proofs: [ProofPointer]
    }

    /// A near code that does not fit.
    public struct Rejection: Hashable, Sendable {
        public var system: String
        public var code: String
        /// The one fact that excludes it, such as `modality: ultrasound`.
        public var fact: String
        /// The smallest change that would bring it about, such as `modality: cbct, field: lower-arch`.
        public var flip: String
        /// The same change, to be applied by ``CodingFacts/applying(_:)``.
        public var changes: [FactChange]
        public var rule: String
        public var sources: [String]
    }

    /// Something that the record lacks.
    public struct MissingItem: Hashable, Sendable {
        public enum Effect: String, Hashable, Sendable, CaseIterable {
            case changesCode = "changes-code"
            case weakensClaim = "weakens-claim"
        }

        /// Starts with one of the design's item names, such as `written_interpretation.signed`.
        public var item: String
        public var effect: Effect
        /// What to ask for, in a sentence.
        public var ask: String
        public var rule: String
        public var sources: [String]
    }

    /// A number of another code set for the same service.
    public struct CrossCode: Hashable, Sendable {
        public var system: String
        public var code: String
        public var standing: Citation.Standing
        public var sources: [String]
    }

    /// What is to say of one diagnosis on the date of service.
    public struct DiagnosisAnswer: Hashable, Sendable {
        public enum Status: String, Hashable, Sendable, CaseIterable {
            case valid
            case notBillable = "not-billable"
            case excluded, unknown
        }

        public var system: String
        public var code: String
        public var status: Status
        public var fact: String
    }
}
