import Practice
import Reporting

/// What a button of the form asks for, by its value: `insert`, `normal:parotid.right`, `add-lesion` and so on.
enum DraftActReading {
    /// Nil where it only saves.
    static func act(_ value: String, _ form: [String: String]) -> DraftAct? {
        let halves = value.split(separator: ":", maxSplits: 1).map(String.init)
        let rest = halves.count == 2 ? halves[1] : ""
        switch halves.first {
        case "insert": return .insertOffers
        case "no-prior": return .noPrior
        case "all-normal": return .allNormal
        case "impression": return .impression
        case "normal": return WritingMapping.site(rest).map { .normal($0) }
        case "remove-site": return WritingMapping.site(rest).map { .removeSite($0) }
        case "add-site": return WritingMapping.site(form["site"] ?? "").map { .addSite($0) }
        case "remove-lesion": return .removeLesion(rest)
        case "remove-prior": return .removePrior(rest)
        case "add-lesion":
            let uid = form["follow"] ?? ""
            return .addLesion(following: uid.isEmpty ? nil : uid)
        case "add-prior":
            let id = form["prior"] ?? ""
            return .addPrior(caseID: id.isEmpty ? nil : id)
        case "clear": return DraftPath(rest).map { .clear($0) }
        default: return nil
        }
    }

    /// Where the page goes on after the act.
    static func anchor(_ value: String) -> String {
        let halves = value.split(separator: ":", maxSplits: 1).map(String.init)
        switch halves.first {
        case "normal": return "#g-\(halves.last ?? "")"
        case "mine", "theirs", "clear": return "#f-\(halves.last ?? "")"
        case "all-normal", "add-site", "remove-site": return "#findings"
        case "add-lesion", "remove-lesion": return "#lesions"
        case "add-prior", "remove-prior": return "#f-comparison"
        case "impression": return "#f-impression"
        default: return "#draft"
        }
    }
}
