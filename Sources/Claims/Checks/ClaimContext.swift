import Essentials
import X12

/// One claim as the rules see it: its loops with their places, and what is known beside them.
struct ClaimContext {
    /// A service line with what the rules ask of it.
    struct Line {
        let loop: Loop
        let service: Segment
        let code: String
        let date: CalendarDate?
    }

    let parts: ClaimParts
    let codeSets: any CodeSetSource
    let evidence: ClaimEvidence?
    /// What earlier claims of the file held.
    let earlier: FileMemory
    let lines: [Line]
    let claimDate: CalendarDate?

    var clm: Segment { parts.clm }
    var claim: Loop { parts.claimLoop }
    var isPredetermination: Bool { clm.holds(19, "PB") }
    var isSelf: Bool { parts.subscriber.segment("SBR")?.holds(2, "18") ?? false }
    var diagnoses: Segment? { claim.segment("HI") }
    /// The day by which codes are read.
    var codeDate: CalendarDate? { claimDate ?? lines.lazy.compactMap(\.date).first }

    init(parts: ClaimParts, codeSets: any CodeSetSource, evidence: ClaimEvidence?, earlier: FileMemory) {
        self.parts = parts
        self.codeSets = codeSets
        self.evidence = evidence
        self.earlier = earlier
        let date = ClaimContext.day(parts.claimLoop)
        claimDate = date
        lines = parts.claimLoop.all("2400").compactMap { loop in
            loop.segment("SV3").map {
                Line(loop: loop, service: $0, code: $0[1, 2], date: ClaimContext.day(loop) ?? date)
            }
        }
    }

    /// The day of service that a loop names, nil where it names none or no real one.
    static func day(_ loop: Loop) -> CalendarDate? {
        loop.segment("DTP", [1: "472"]).flatMap { try? CalendarDate($0[3].prefix(8)) }
    }

    /// All loops of the claim with those around it, each once.
    var everyLoop: [Loop] {
        var loops: [Loop] = []
        func collect(_ loop: Loop) {
            loops.append(loop)
            for inner in loop.loops { collect(inner) }
        }
        collect(parts.billing)
        collect(parts.subscriber)
        if let patient = parts.patient { collect(patient) }
        collect(claim)
        return loops
    }

    /// The loop that names the patient.
    var patientLoop: Loop? { parts.patient?.first("2010CA") ?? parts.subscriber.first("2010BA") }

    var birthDate: CalendarDate? { patientLoop?.segment("DMG").flatMap { try? CalendarDate($0[2]) } }

    /// A key for one party's services to one patient on one day.
    func party(_ line: Line) -> String {
        let billing = parts.billing.first("2010AA")?.segment("NM1")?[9] ?? ""
        let name = patientLoop?.segment("NM1")
        let member = parts.subscriber.first("2010BA")?.segment("NM1")?[9] ?? ""
        let birth = patientLoop?.segment("DMG")?[2] ?? ""
        let day = line.date?.description ?? ""
        return [billing, member, name?[3] ?? "", name?[4] ?? "", birth, day].joined(separator: "\u{1F}")
    }

    /// The diagnoses with their position in HI and without a dot.
    var diagnosisCodes: [(position: Int, kind: String, code: String)] {
        guard let hi = diagnoses else { return [] }
        return hi.elements.indices.map { ($0 + 1, hi[$0 + 1, 1], hi[$0 + 1, 2]) }.filter { !$0.2.isEmpty }
    }

    /// The diagnoses of ICD-10-CM with their dot.
    var currentDiagnoses: [(position: Int, code: String)] {
        diagnosisCodes.filter { $0.kind == "ABK" || $0.kind == "ABF" }.map {
            ($0.position, DiagnosisCode.dotted(DiagnosisCode.bare($0.code)))
        }
    }
}

/// What is kept of the claims of a file that came before.
struct FileMemory {
    private(set) var ids: Set<String> = []
    private(set) var codes: [String: Set<String>] = [:]

    mutating func add(_ context: ClaimContext) {
        ids.insert(context.clm[1])
        for line in context.lines where UltrasoundCodes.all.contains(line.code) {
            codes[context.party(line), default: []].insert(line.code)
        }
    }
}

/// The codes of which the rules know how they belong together.
enum UltrasoundCodes {
    static let whole = "D0370"
    static let capture = "D0386"
    static let reading = "D0391"
    static let all: Set<String> = [whole, capture, reading]
}
