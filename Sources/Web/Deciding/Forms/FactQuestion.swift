import Coding

/// One question of the form of facts: which fact it sets, how it is asked and what may be answered.
struct FactQuestion: Sendable {
    /// The answers by their keys in the facts file, with their words.
    typealias Answer = (key: String, words: String)

    /// An answer that a page may hold.
    struct Choice: Hashable, Sendable {
        var key: String
        var words: String
    }

    enum Kind: Sendable {
        /// Boxes to tick, two of which are a contradiction.
        case choice([Answer])
        /// Boxes to tick, several of which are several values.
        case list([Answer])
        case flag
        case number
        case date
    }

    let fact: ServiceFact
    let label: String
    let kind: Kind
    var hint = ""

    var answers: [Answer] {
        switch kind {
        case .choice(let answers), .list(let answers): answers
        case .flag: [("yes", "yes"), ("no", "no")]
        case .number, .date: []
        }
    }

    var isList: Bool { if case .list = kind { true } else { false } }

    /// Whether it is written rather than ticked.
    var isWritten: Bool { answers.isEmpty }
}

extension FactQuestion {
    private static func all<Value: CaseIterable & RawRepresentable<String>>(_ type: Value.Type) -> [Answer] {
        Value.allCases.map { ($0.rawValue, AnswerWords.of($0.rawValue)) }
    }

    private static let parties: [Answer] = FactsForm.Party.allCases.map { ($0.rawValue, $0.words) }

    /// A group of questions with its heading; one that is for few services is folded until it is used.
    struct Group: Sendable {
        let title: String
        let questions: [FactQuestion]
        var isFolded = false
    }

    static let groups: [Group] = [
        Group(
            title: "What was done",
            questions: [
                .init(fact: .activity, label: "Kind of service", kind: .choice(all(CodingFacts.Activity.self))),
                .init(fact: .modality, label: "With what", kind: .choice(all(CodingFacts.Modality.self))),
                .init(
                    fact: .area, label: "Area", kind: .list(all(CodingFacts.Area.self)),
                    hint: "Several ticked are several areas."),
                .init(fact: .side, label: "Side", kind: .choice(all(CodingFacts.Side.self))),
                .init(
                    fact: .purpose, label: "Purpose", kind: .choice(all(CodingFacts.Purpose.self)),
                    hint: "Left open it is taken as diagnosis, and the reasons say so."),
            ]),
        Group(
            title: "The images",
            questions: [
                .init(fact: .captureBy, label: "Who took the images", kind: .choice(parties)),
                .init(fact: .captureDate, label: "Taken on", kind: .date),
                .init(fact: .captureImages, label: "Are they kept?", kind: .choice(all(CodingFacts.Images.self))),
                .init(
                    fact: .captureLabels, label: "Labels", kind: .choice(all(CodingFacts.Labels.self)),
                    hint: "Patient, date, facility, site and side on the images."),
            ]),
        Group(
            title: "The reading",
            questions: [
                .init(fact: .interpretationBy, label: "Who read the images", kind: .choice(parties)),
                .init(
                    fact: .interpretationForm, label: "Its form", kind: .choice(all(CodingFacts.Form.self)),
                    hint: "A remark in a note is a mention, no written reading."),
                .init(fact: .interpretationSigned, label: "Signed", kind: .flag),
                .init(fact: .interpretationFindings, label: "States findings", kind: .flag),
                .init(fact: .interpretationImpression, label: "States an impression", kind: .flag),
                .init(fact: .interpretationDate, label: "Read on", kind: .date),
                .init(
                    fact: .interpretationEffect, label: "Says what the result changes in the treatment", kind: .flag),
            ]),
        Group(
            title: "The reasons",
            questions: [
                .init(
                    fact: .indication, label: "Reason for the examination",
                    kind: .choice(all(CodingFacts.Presence.self))),
                .init(
                    fact: .whyNotRadiograph, label: "Why a radiograph would not do",
                    kind: .choice(all(CodingFacts.Presence.self))),
            ]),
        Group(
            title: "Cone beam CT, MRI, radiographs and scans",
            questions: [
                .init(fact: .field, label: "Field of view", kind: .choice(all(CodingFacts.Field.self))),
                .init(fact: .exposures, label: "Exposures of a joint series", kind: .number),
                .init(fact: .view, label: "Projection", kind: .choice(all(CodingFacts.View.self))),
                .init(fact: .scan, label: "What was scanned", kind: .choice(all(CodingFacts.Scan.self))),
            ], isFolded: true),
        Group(
            title: "Work on existing data, tests and devices",
            questions: [
                .init(
                    fact: .process, label: "What was done with the data", kind: .choice(all(CodingFacts.Process.self))),
                .init(fact: .performedBy, label: "Who did it", kind: .choice(parties)),
                .init(fact: .result, label: "Result", kind: .choice(all(CodingFacts.Presence.self))),
                .init(
                    fact: .narrative, label: "Narrative for a code by report",
                    kind: .choice(all(CodingFacts.Presence.self))),
            ], isFolded: true),
    ]

    static let all: [FactQuestion] = groups.flatMap(\.questions)
}
