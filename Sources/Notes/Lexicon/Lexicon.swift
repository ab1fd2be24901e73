import Coding
import Essentials

/// The words by which notes speak of facts, and those that deny, doubt, date or plan them.
struct Lexicon: Sendable {
    /// What a concept is to the service that it speaks of.
    enum Role: String, CaseIterable, Sendable {
        /// A study or test; asserted it opens a service.
        case study
        /// Processing of data; asserted it opens a service.
        case process
        /// A fact of a service.
        case fact
        /// A fact of a service that is looked for in its own sentence and those that follow at once: area, side.
        case site
        /// A complaint or question that is the reason of a study.
        case reason
        /// A fact of the whole note.
        case note
        /// Who did it: `practice` or `other`.
        case actor
        /// A word for making images; with who did it, who captured.
        case capture
        /// A word for reading images; with who did it, who interpreted.
        case reading
    }

    struct Concept: Sendable {
        var id = ""
        var role = Role.fact
        var gives: [(fact: ServiceFact, value: JSONValue)] = []
        /// Given when the words are denied: `images were not saved`.
        var denied: [(fact: ServiceFact, value: JSONValue)] = []
        /// The modalities of the services that it may speak of; all when empty.
        var only: Set<String> = []
        /// The readings of a word in which it speaks all the same.
        var despite: NoteStatus = []
        /// Of an actor.
        var party = ""
        /// Of a verb: whether without a subject the author is the doer, at the beginning of a sentence or anywhere.
        var isActive = false
        var isOwn = false
        /// Whether it counts only where it makes up its segment by itself: `PA taken, saved.`
        var isAlone = false
        /// A fact of the whole note.
        var plan: String?
        /// Whether it says that `other` is associated with nobody.
        var isAssociation = false
        /// What a remark says that it is about.
        var about: String { gives.first.map { "\($0.fact.rawValue): \(NoteWords.of($0.value))" } ?? id }
    }

    /// Words that change how the concepts near them are read.
    struct Cue: Sendable {
        enum Side: String, CaseIterable, Sendable { case before, after, both }
        enum Scope: String, CaseIterable, Sendable { case segment, clause, near }
        var status: NoteStatus
        var side: Side
        var scope: Scope
        /// Whether it says that the thing was done in this encounter, and so ends the reach of cues before it.
        var isDone = false
        var isToday = false
        /// Whether after a study it states the reason of it: `US to r/o stone`.
        var isReason = false
        /// Whether before a participle it speaks of what stands before it too: `A1c not checked`.
        var isBeforeParticiple = false
        /// Whether what follows it depends on something, beyond colons and words of work done: `if it grows: US`.
        var isConditional = false
    }

    struct Heading: Sendable {
        var id = ""
        var status: NoteStatus = []
        var kind = Kind.plain
        enum Kind: String, CaseIterable, Sendable {
            case plain, reason, indication, findings, impression, report, date, notDate = "not-date", diagnoses,
                signature
            case capture = "captured-by"
            case reading = "read-by"
        }
    }

    /// What a phrase means.
    enum Meaning: Hashable, Sendable {
        case concept(Int)
        case cue(Int)
        /// Words that look like something and are nothing.
        case nothing
        case heading(Int)
        /// One of two words that together speak of a concept.
        case part(concept: Int, second: Bool)
    }

    var concepts: [Concept] = []
    var cues: [Cue] = []
    var headings: [Heading] = []
    var phrases = PhraseTree()
    var parts = PhraseTree()
    var headingPhrases = PhraseTree()
    /// Words after which a full stop ends no sentence.
    var abbreviations: Set<String> = []
    /// Words such as 'but', which end the reach of cues.
    var terminations: Set<String> = []
    /// Words that beside a diagnosis code say that it is not the diagnosis of today: `only if`, `suspected`.
    var codeDoubts = PhraseTree()
    /// Words that beside a study say nothing of whether it was done.
    var fillers: Set<String> = []
}

/// How words are to be read; none of it is: as asserted.
struct NoteStatus: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let denied = NoteStatus(rawValue: 1)
    static let uncertain = NoteStatus(rawValue: 2)
    static let past = NoteStatus(rawValue: 4)
    static let planned = NoteStatus(rawValue: 8)
    static let other = NoteStatus(rawValue: 16)
    static let unticked = NoteStatus(rawValue: 32)
    /// Past by a date alone.
    static let dated = NoteStatus(rawValue: 64)

    static let names: [String: NoteStatus] = [
        "denied": .denied, "uncertain": .uncertain, "past": .past, "planned": .planned, "other": .other,
        "dated": .dated,
    ]

    /// The reason that a remark names.
    var kind: NoteRemark.Kind {
        if contains(.unticked) { return .unticked }
        if contains(.uncertain) { return .uncertain }
        if contains(.planned) { return .planned }
        if contains(.denied) { return .denied }
        if contains(.past) || contains(.dated) { return .past }
        return .other
    }
}
