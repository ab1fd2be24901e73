import Essentials
import Ultrasound

/// The reading that a draft makes, and what of the draft could not come into it.
public struct DraftReading: Hashable, Sendable {
    public var reading: Reading
    /// Each names the field: what was typed stays in the draft until it is right.
    public var problems: [DraftProblem]
}

/// Something typed that no report can hold as it is.
public struct DraftProblem: Hashable, Sendable {
    public var path: DraftPath
    /// What is wrong and what would be right, a sentence.
    public var words: String

    public init(path: DraftPath, words: String) {
        self.path = path
        self.words = words
    }
}

extension ReportDraft {
    /// The reading of what is typed so far.
    ///
    /// Every value that is typed is either in the reading or named by a problem.
    /// - Parameters:
    ///   - measurements: what was laid on the images; fields name them as `@id`.
    ///   - exam: the examination where none is chosen, as the order implies it; empty where it implies none. Then the
    ///     reading names none, which ``ReportGate`` points out.
    public func reading(
        by readerID: String, measurements: [ReadingMeasurement], exam: String = "", template: ReportTemplate
    ) -> DraftReading {
        var maker = DraftReadingMaker(draft: self, template: template, measurements: measurements)
        return maker.make(readerID, exam: exam)
    }
}

/// Makes a reading, value by value; each value is taken once or named by a problem.
struct DraftReadingMaker {
    let draft: ReportDraft
    let template: ReportTemplate
    var measurements: [ReadingMeasurement]
    var problems: [DraftProblem] = []

    init(draft: ReportDraft, template: ReportTemplate, measurements: [ReadingMeasurement]) {
        self.draft = draft
        self.template = template
        self.measurements = measurements
    }

    mutating func make(_ readerID: String, exam implied: String) -> DraftReading {
        for (text, field) in draft.fields.sorted(by: { $0.key < $1.key }) where !field.value.isEmpty {
            guard let path = DraftPath(text), path.exists(in: template) else {
                problem(DraftPath(text) ?? .report(.technique), "'\(text)' has no place in this template.")
                continue
            }
        }
        var exam = draft[.exam].isEmpty ? implied : draft[.exam]
        if !exam.isEmpty, template.exam(exam) == nil {
            problem(.report(.exam), "This examination is not in the template. Choose another.")
            exam = ""
        }
        let lesions = draft.lesionIDs.compactMap { lesion($0) }
        let findings = draft.sites(template).compactMap { finding($0) }
        var named: Set<String> = []
        for at in measurements.indices {
            guard let id = measurements[at].lesion, !lesions.contains(where: { $0.id == id }) else { continue }
            let name = measurements[at].label
            if !draft.lesionIDs.contains(id), named.insert(id).inserted {
                problem(
                    DraftPath(.lesion(id: DraftReadingMaker.key(id), field: "kind")),
                    "“\(name)” was measured, and this report does not have the lesion. Insert it.")
            }
            measurements[at].lesion = nil
        }
        let reading = Reading(
            readerID: readerID, exam: exam, clinical: draft[.clinical], area: draft[.area],
            technique: draft[.technique], comparison: comparison(), quality: draft[.quality],
            limits: draft[.limits].split(whereSeparator: \.isNewline).map { ReportDraft.trimmed(String($0)) }
                .filter { !$0.isEmpty },
            findings: findings, lesions: lesions, measurements: measurements, impression: draft[.impression],
            effectOnTreatment: draft[.effectOnTreatment], recommendations: draft[.recommendations],
            criticalCommunication: critical())
        return DraftReading(reading: reading, problems: problems)
    }

    mutating func problem(_ path: DraftPath, _ words: String) {
        problems.append(DraftProblem(path: path, words: words))
    }

    static func key(_ id: String) -> String {
        let plain = id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return plain.isEmpty ? "L1" : String(plain.prefix(40))
    }

    // MARK: Findings and lesions

    private mutating func finding(_ site: ReportDraft.Site) -> ReadingFinding? {
        guard let region = template.region(site.region), region.sides == .none || site.side != nil else { return nil }
        let entries = region.fields.compactMap { entry($0, at: site.path($0.id), lesion: nil) }
        let text = draft[site.path("text")]
        var isNormal = draft[site.path("normal")] == "yes"
        if !["", "yes"].contains(draft[site.path("normal")]) {
            problem(site.path("normal"), "Say 'yes' where the normal sentence is taken, or nothing.")
        }
        if isNormal, region.normal.isEmpty {
            problem(site.path("normal"), "This region has no normal sentence. Say what was found.")
            isNormal = false
        }
        guard isNormal || !entries.isEmpty || !text.isEmpty else { return nil }
        return ReadingFinding(region: region.id, side: site.side, isNormal: isNormal, fields: entries, text: text)
    }

    private mutating func lesion(_ id: String) -> ReadingLesion? {
        func path(_ field: String) -> DraftPath { DraftPath(.lesion(id: id, field: field)) }
        let kind = template.lesionKind(draft[path("kind")])
        let region = template.region(draft[path("region")])
        let side = BodySide(rawValue: draft[path("side")])
        let tracking = draft[path("tracking")]
        if kind == nil { problem(path("kind"), "Say what lesion \(id) is.") }
        if region == nil { problem(path("region"), "Say in which region lesion \(id) lies.") }
        if let region, region.sides != .none, side == nil {
            problem(path("side"), "Say on which side lesion \(id) lies.")
        }
        if tracking.isEmpty { problem(path("tracking"), "Give the lesion the name that it keeps across studies.") }
        if tracking.utf8.count > 64 {
            problem(path("tracking"), "The name of the lesion has more than 64 characters. Shorten it.")
        }
        let uid = draft[path("trackingUID")]
        if !uid.isEmpty, !DraftReadingMaker.isUID(uid) {
            problem(path("trackingUID"), "This is no unique identifier: digits and points, at most 64 characters.")
        }
        guard let kind, let region, region.sides == .none || side != nil, !tracking.isEmpty, tracking.utf8.count <= 64
        else { return nil }
        let known = template.fields(of: kind)
        for (text, field) in draft.fields.sorted(by: { $0.key < $1.key }) where !field.value.isEmpty {
            guard let other = DraftPath(text), case .lesion(id, let name) = other.place, other.exists(in: template),
                !["kind", "tracking", "trackingUID", "region", "side", "site", "text"].contains(name),
                !known.contains(where: { $0.id == name })
            else { continue }
            problem(other, "\(kind.label) has no field '\(name)'. Clear it, or choose another kind.")
        }
        return ReadingLesion(
            id: id, tracking: tracking, trackingUID: DraftReadingMaker.isUID(uid) ? uid : nil, kind: kind.id,
            region: region.id, side: side, site: draft[path("site")],
            fields: known.compactMap { entry($0, at: path($0.id), lesion: id) }, text: draft[path("text")])
    }

    static func isUID(_ text: String) -> Bool {
        text.utf8.count <= 64 && text.wholeMatch(of: #/(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))+/#) != nil
    }
}
