import Coding
import Essentials

/// Puts what a scan found together: which services there are, and which of them each fact speaks of.
struct NoteAssembly {
    /// A study, test or processing of this encounter.
    struct Service {
        let id: String
        /// Its modality or process.
        let kind: String
        let isProcess: Bool
        var view: JSONValue?
        /// Where the note speaks of it.
        var mentions: [(token: Int, clause: Int)]
    }

    static let serviceLimit = 40
    static let diagnosisLimit = 40

    let lexicon: Lexicon
    let scan: NoteScan
    var findings: NoteFindings
    var services: [Service] = []
    /// The hits of each clause.
    let byClause: [Int: [NoteHit]]
    /// The cues of each clause.
    let cuesByClause: [Int: [NoteCueHit]]
    /// Studies of an earlier day that are read now, by their token.
    var isReadNow: Set<Int> = []

    init(_ lexicon: Lexicon, _ scan: NoteScan) {
        self.lexicon = lexicon
        self.scan = scan
        findings = NoteFindings(scan.tokens)
        byClause = Dictionary(grouping: scan.hits, by: \.clause)
        cuesByClause = Dictionary(grouping: scan.cues, by: \.clause)
    }

    mutating func run() {
        if let day = scan.day {
            findings.propose(
                .dateOfService, .string(day.date.description), [day.token..<(day.token + 1)], "date-of-service")
        }
        findStudies()
        for hit in scan.hits { attach(hit) }
        for clause in scan.layout.clauses.indices { findDoers(clause) }
        findReasons()
        findDiagnoses()
        findHeadedReading()
        findDates()
        findReadingsOfToday()
        settleSides()
        findAssociation()
    }

    /// Says of `other`, where the note names it, that it is associated with nobody.
    private mutating func findAssociation() {
        guard findings.namesOther else { return }
        for hit in scan.hits where concept(hit).isAssociation {
            if hit.status.subtracting(concept(hit).despite.union([.dated, .planned])).isEmpty {
                findings.propose(.association("other"), .array([]), hit.ranges, concept(hit).id)
            }
        }
    }

    func concept(_ hit: NoteHit) -> Lexicon.Concept { lexicon.concepts[hit.concept] }
    func heading(_ clause: Int) -> Lexicon.Heading? {
        scan.layout.clauses[clause].section.map { lexicon.headings[scan.layout.sections[$0].heading] }
    }

    mutating func remark(_ hit: NoteHit, _ about: String? = nil) {
        let range = hit.ranges.first ?? hit.first..<(hit.last + 1)
        findings.remark(hit.status.kind, range, cue: hit.cue, about: about ?? concept(hit).about)
    }

    /// The service that words at a token speak of: of those told of in the clause the nearest, else the last one before,
    /// else the first one.
    func service(at token: Int, clause: Int, fitting only: Set<String> = [], mayPrecede: Bool = true) -> Int? {
        var near: (service: Int, distance: Int)?
        var last: (service: Int, token: Int)?
        var first: (service: Int, token: Int)?
        for (index, service) in services.enumerated() where only.isEmpty || only.contains(service.kind) {
            for mention in service.mentions {
                if mention.clause == clause {
                    // What follows a study belongs to it rather than to the next one.
                    let distance = mention.token <= token ? token - mention.token : (mention.token - token) * 2
                    if near.map({ distance < $0.distance }) ?? true { near = (index, distance) }
                } else if mention.token < token {
                    if last.map({ mention.token > $0.token }) ?? true { last = (index, mention.token) }
                } else if first.map({ mention.token < $0.token }) ?? true {
                    first = (index, mention.token)
                }
            }
        }
        return near?.service ?? last?.service ?? (mayPrecede ? first?.service : nil)
    }
}
