/// A question that rules ask, with a closed list of answers; at most 64, so that a set of them is one word.
///
/// Some are facts as they stand in the file, others are derived from several facts by ``FeatureReader``.
enum Feature: Int, CaseIterable, Sendable {
    case modality, activity, anatomy, field, exposures, scan, view, process
    case inputKind, inputModality, inputCount
    case purpose, capture, reader, reading, performer, images, result, narrative
    // Asked by documentation alone.
    case indication, whyNotRadiograph, side, labels, imageDate, readingDate, effectOnTreatment, readerNamed
    case performerNamed, inputDates, diagnosis

    static let count = allCases.count

    /// The place of this feature's answers in a row of masks.
    var index: Int { rawValue }

    /// The name in rules: `why-not-radiograph`.
    var name: String { Feature.names[rawValue] }

    private static let names = allCases.map { feature in
        "\(feature)".map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined()
    }

    init?(name: String) {
        guard let place = Feature.names.firstIndex(of: name) else { return nil }
        self.init(rawValue: place)
    }

    /// The names of the answers; the place of each is its bit.
    var answers: [String] { Feature.allAnswers[rawValue] }

    private static let allAnswers = allCases.map(\.listed)
    private static let allMasks = allAnswers.map { (UInt64(1) << UInt64($0.count)) - 1 }

    private var listed: [String] {
        switch self {
        case .modality: CodingFacts.Modality.allCases.map(\.rawValue)
        case .activity: CodingFacts.Activity.allCases.map(\.rawValue)
        case .anatomy: ["soft-tissue", "face", "tooth", "teeth-and-arch", "mixed", "none"]
        case .field: CodingFacts.Field.allCases.map(\.rawValue)
        case .exposures, .inputCount: ["none", "one", "several"]
        case .scan: CodingFacts.Scan.allCases.map(\.rawValue)
        case .view: CodingFacts.View.allCases.map(\.rawValue)
        case .process: CodingFacts.Process.allCases.map(\.rawValue)
        case .inputKind:
            ["none", "volumes", "surface-scans", "volumes-and-surface-scans", "plain-images", "mixed"]
        case .inputModality: ["none", "one", "several"]
        case .purpose: CodingFacts.Purpose.allCases.map(\.rawValue)
        case .capture, .performer: ["own", "outside"]
        case .reader: ["own", "outside", "none"]
        case .reading: ["complete", "incomplete", "verbal", "mention", "none"]
        case .images: CodingFacts.Images.allCases.map(\.rawValue)
        case .result, .narrative, .indication, .whyNotRadiograph, .effectOnTreatment: ["recorded", "none"]
        case .side: CodingFacts.Side.allCases.map(\.rawValue)
        case .labels: CodingFacts.Labels.allCases.map(\.rawValue)
        case .imageDate: ["agrees", "differs"]
        case .readingDate: ["in-order", "before-images"]
        case .readerNamed, .performerNamed: ["named", "unnamed"]
        case .inputDates: ["dated", "not-dated", "later"]
        case .diagnosis: ["valid", "none"]
        }
    }

    /// The set of all answers.
    var all: UInt64 { Feature.allMasks[rawValue] }

    /// The set of the named answers; nil when a name is not among them.
    func mask(of names: [String]) -> UInt64? {
        let answers = answers
        var mask: UInt64 = 0
        for name in names {
            guard let bit = answers.firstIndex(of: name) else { return nil }
            mask |= 1 << UInt64(bit)
        }
        return mask
    }

    /// The names in a set.
    func names(in mask: UInt64) -> [String] {
        answers.enumerated().filter { mask & (1 << UInt64($0.offset)) != 0 }.map(\.element)
    }

    /// Whether a lacking answer is a lacking record, rather than another kind of work.
    var isRecord: Bool { [.reading, .reader, .images, .result, .narrative].contains(self) }

    /// The features that one list of inputs answers.
    static let ofInputs: Set<Feature> = [.inputKind, .inputModality, .inputCount]
}
