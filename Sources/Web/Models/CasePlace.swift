import Practice

/// The rooms of a case, in the order of its way.
enum CasePlace: Hashable, Sendable, CaseIterable {
    case images, report, decision, claim, evidence

    var title: String {
        switch self {
        case .images: "Images"
        case .report: "Report"
        case .decision: "Decision"
        case .claim: "Claim"
        case .evidence: "Evidence"
        }
    }

    /// What a person must be allowed to do to open it.
    var action: PracticeAction {
        switch self {
        case .images: .seeStudy
        case .report: .seeReport
        case .decision: .seeDecision
        case .claim: .seeClaim
        case .evidence: .seeEvidence
        }
    }

    /// Its address in a case, with a part of the page where one is named.
    func address(of id: String, part: String = "") -> String {
        let base = "/practice/cases/\(PercentCoding.encode(id))"
        let place =
            switch self {
            case .images: base
            case .report: base + "/report"
            case .decision: base + "/decision"
            case .claim: base + "/claim"
            case .evidence: base + "/evidence"
            }
        return part.isEmpty ? place : "\(place)#\(part)"
    }

    /// The page of a study with one image on the stage.
    ///
    /// - Parameters:
    ///   - number: of the image, counted from 1.
    ///   - frame: the one that is shown; nil leaves it to the page.
    ///   - base: the address of the study.
    static func address(ofImage number: Int, frame: Int? = nil, part: String = "", at base: String) -> String {
        "\(base)?image=\(number)" + (frame.map { "&frame=\($0)" } ?? "") + (part.isEmpty ? "" : "#\(part)")
    }
}
