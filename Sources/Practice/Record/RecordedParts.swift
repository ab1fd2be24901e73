public import Essentials
public import Patients

/// A diagnosis of the person, and since when it is known.
public struct RecordedProblem: Hashable, Sendable {
    /// Who says so.
    public enum Origin: Hashable, Sendable {
        /// The person's own list of problems.
        case register
        /// The order of a case, which was the first to name it.
        case order(String)
    }

    public let diagnosis: Diagnosis
    /// The onset, or the day of the order that named it first.
    public let since: CalendarDate?
    public let isResolved: Bool
    public let origin: Origin

    public init(diagnosis: Diagnosis, since: CalendarDate?, isResolved: Bool = false, origin: Origin) {
        self.diagnosis = diagnosis
        self.since = since
        self.isResolved = isResolved
        self.origin = origin
    }
}

/// An order of a study.
public struct RecordedOrder: Hashable, Sendable {
    public let number: String
    public let date: CalendarDate?
    public let reason: String
    public let question: String
    /// `Maria Okafor, DDS`.
    public let orderedBy: String
    public let diagnoses: [Diagnosis]

    public init(
        number: String, date: CalendarDate?, reason: String, question: String, orderedBy: String, diagnoses: [Diagnosis]
    ) {
        self.number = number
        self.date = date
        self.reason = reason
        self.question = question
        self.orderedBy = orderedBy
        self.diagnoses = diagnoses
    }
}

/// The images of a case.
public struct RecordedStudy: Hashable, Sendable {
    public let date: CalendarDate?
    /// Areas in the words of the facts, such as `submandibular-gland`.
    public let area: [String]
    public let side: String
    public let imageCount: Int
    /// Whether a signed report says what they show.
    public let isRead: Bool

    public init(date: CalendarDate?, area: [String], side: String, imageCount: Int, isRead: Bool) {
        self.date = date
        self.area = area
        self.side = side
        self.imageCount = imageCount
        self.isRead = isRead
    }
}

/// A report with what was added to it.
public struct RecordedReport: Hashable, Sendable {
    /// A later word to a signed report.
    public struct Addendum: Hashable, Sendable {
        public let date: CalendarDate?
        public let author: String

        public init(date: CalendarDate?, author: String) {
            self.date = date
            self.author = author
        }
    }

    public let date: CalendarDate?
    /// Who signed; nil while the report is preliminary.
    public let signedBy: String?
    /// For whom it is while nobody signed.
    public let reader: String
    /// The first sentence of the impression; may be empty.
    public let impression: String
    public let addenda: [Addendum]

    public init(
        date: CalendarDate?, signedBy: String?, reader: String, impression: String, addenda: [Addendum] = []
    ) {
        self.date = date
        self.signedBy = signedBy
        self.reader = reader
        self.impression = impression
        self.addenda = addenda
    }
}

/// What one party asked for, and what became of it.
public struct RecordedClaim: Hashable, Sendable {
    /// How far it has come.
    public enum Stand: Hashable, Sendable {
        /// Nothing is billed; why, in one sentence.
        case notBilled(String)
        /// It is made and was not sent.
        case made
        /// What the claim's own document says, such as `sent` or `paid`.
        case said(String)
    }

    public let party: String
    public let partyName: String
    public let date: CalendarDate?
    /// The code of its first line; nil where nothing is billed.
    public let code: String?
    /// What is asked for; nil where nothing is billed.
    public let charge: Money?
    public let stand: Stand

    public init(
        party: String, partyName: String, date: CalendarDate?, code: String?, charge: Money?, stand: Stand
    ) {
        self.party = party
        self.partyName = partyName
        self.date = date
        self.code = code
        self.charge = charge
        self.stand = stand
    }
}
