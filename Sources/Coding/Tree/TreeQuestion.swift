/// The questions of a decision tree: their order and their words.
enum TreeQuestion {
    /// What was done, with what, where, what for, who took and who read, in what form, what is kept.
    private static let first: [Feature] = [
        .activity, .modality, .process, .inputKind, .inputModality, .inputCount, .anatomy, .field, .exposures, .scan,
        .view, .purpose, .capture, .reader, .reading, .performer, .images, .result, .narrative,
    ]

    /// All facts, those that no rule asks for today at the end.
    static let order = first + Feature.allCases.filter { !first.contains($0) }

    static let date = "On which day was it, and which edition of the codes does that pick?"
    static let otherwise = "Does another rule hold, or may one?"
    static let conflict = "Is the same work reported elsewhere in this case?"
    static let plan = "Whose code set does the claim want?"

    static func words(_ feature: Feature) -> String {
        switch feature {
        case .activity: "What was done?"
        case .modality: "With what was it done?"
        case .process: "What was done with the data?"
        case .inputKind: "What kind of data sets went in?"
        case .inputModality: "Of how many modalities are they?"
        case .inputCount: "How many data sets went in?"
        case .anatomy: "Which area was examined?"
        case .field: "How large is the field of view?"
        case .exposures: "How many exposures has the series?"
        case .scan: "Was the patient scanned, or a model?"
        case .view: "Which projection was taken?"
        case .purpose: "What was it for?"
        case .capture: "Who took the images?"
        case .reader: "Who read the images?"
        case .reading: "What form has the reading?"
        case .performer: "Who did the work?"
        case .images: "Are the images kept?"
        case .result: "Is the result recorded?"
        case .narrative: "Is there a narrative of the work?"
        default: "What is the \(feature.name.split(separator: "-").joined(separator: " "))?"
        }
    }
}
