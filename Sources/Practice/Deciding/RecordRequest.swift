public import Coding
public import Essentials

/// What a message to a person says of the case: its number, its day, and who did what; nothing of the patient.
public struct RequestContext: Hashable, Sendable {
    /// The case's own number; empty where there is none.
    public var caseNumber: String
    public var dateOfService: CalendarDate?
    /// Who took the images, as a message addresses them; nil where nobody is known.
    public var captured: String?
    public var read: String?
    public var ordered: String?

    public init(
        caseNumber: String, dateOfService: CalendarDate?, captured: String? = nil, read: String? = nil,
        ordered: String? = nil
    ) {
        self.caseNumber = caseNumber
        self.dateOfService = dateOfService
        self.captured = captured
        self.read = read
        self.ordered = ordered
    }
}

/// A message, ready to send, that asks one person for the records that a decision misses.
///
/// It names the case by its number and its day, asks in the rules' own sentences, and says which rule and source wants
/// each. It holds no patient's name or birth date and names no code; the same decision gives the same text.
public struct RecordRequest: Hashable, Sendable {
    /// One thing that is asked for.
    public struct Ask: Hashable, Sendable {
        /// Such as `written_interpretation.signature`.
        public let item: String
        public let effect: CodingDecision.MissingItem.Effect
        /// What to ask for, a sentence of the rules.
        public let ask: String
        public let rule: String
        /// The sources for people, those left out that name a code.
        public let sources: [String]
    }

    /// A name, or `the practice`.
    public let addressee: String
    public let subject: String
    public let text: String
    /// What changes the code comes first.
    public let asks: [Ask]

    /// One message for each person to ask, by name; none where nothing is missing.
    public static func requests(
        for decision: CodingDecision, about context: RequestContext, guide: RecordGuide
    ) -> [RecordRequest] {
        var byPerson: [String: [Ask]] = [:]
        let missing = decision.decisions.flatMap(\.missing)
        for item in missing.filter({ $0.effect == .changesCode }) + missing.filter({ $0.effect == .weakensClaim }) {
            let addressee = context.addressee(guide.entry(item.item).person)
            guard byPerson[addressee]?.contains(where: { $0.ask == item.ask }) != true else { continue }
            byPerson[addressee, default: []].append(
                Ask(
                    item: item.item, effect: item.effect, ask: item.ask, rule: item.rule,
                    sources: SpokenSources(decision: decision).texts(item.sources)))
        }
        return byPerson.sorted { $0.key < $1.key }.map { addressee, asks in
            let letter = RequestLetter(addressee: addressee, context: context, asks: asks, late: guide.late)
            return RecordRequest(addressee: addressee, subject: letter.subject, text: letter.text, asks: asks)
        }
    }
}

extension RequestContext {
    func addressee(_ person: RecordGuide.Person) -> String {
        let name =
            switch person {
            case .captured: captured
            case .read: read
            case .ordered: ordered
            case .practice: String?.none
            }
        return name ?? "the practice"
    }
}

/// The sources of a decision as a message names them.
struct SpokenSources {
    let decision: CodingDecision

    func texts(_ keys: [String]) -> [String] {
        keys.map { key in
            guard let source = decision.sources.first(where: { $0.key == key }) else { return key }
            let parts = [source.title, source.publisher, source.locator].filter { !$0.isEmpty && !CodeMention.isIn($0) }
            return "\(parts.isEmpty ? "a source of the rules" : parts.joined(separator: ", ")) "
                + "(\(source.standing.rawValue))"
        }
    }
}
