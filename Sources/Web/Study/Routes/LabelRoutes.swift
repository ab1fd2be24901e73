import Essentials
import HTTPTypes
import Practice
import Reporting

/// Region, side and plane of an image, given with one key or one button.
enum LabelRoutes {
    /// What a label changed, and which image comes next.
    private struct Labelled: Sendable {
        var pair: LabelChoices.Pair?
        var plane: String
        var object: String
        var number: Int
        var next: Int?
    }

    @Sendable static func label(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let form = inquiry.form
        guard let object = form["object"], object.utf8.count <= 200, let wish = form["label"] else {
            throw Refusal.malformed("The form names no image or no region. Open the study again.")
        }
        let (plane, seen) = (form["plane"] ?? "", form["seen"])
        let done = try await StudyRoutes.asking(site, inquiry) { workspace, session in
            let pair = LabelChoices.pair(wish, workspace.job.template)
            guard pair != nil || wish == "none" else {
                throw Refusal.notDone("The region is not in the report’s template. Open the study again.")
            }
            try workspace.label(
                id, object: object, region: pair?.region, side: pair?.side, plane: pair == nil ? "" : plane,
                over: seen, by: session)
            let study = ShownStudy(try workspace.study(id, for: session))
            return Labelled(
                pair: pair, plane: plane, object: object, number: study.image(object)?.number ?? 1,
                next: pair == nil ? nil : study.unlabelled(after: object)?.number)
        }
        return try StudyRoutes.answer(inquiry, json(done), image: done.next ?? done.number)
    }

    private static func json(_ done: Labelled) -> JSONValue {
        let said =
            done.pair.map { pair in
                let next = done.next.map { "image \($0) is next." } ?? "every image has its region and side."
                return
                    "Image \(done.number) is labelled \(pair.text.prefix(1).lowercased())\(pair.text.dropFirst()); \(next)"
            } ?? "The label of image \(done.number) is off."
        return .members([
            "object": .string(done.object), "region": .string(done.pair?.region ?? ""),
            "side": .string(done.pair?.side?.rawValue ?? ""), "plane": .string(done.plane),
            "image": .number(JSONNumber(done.next ?? done.number)), "said": .string(said),
        ])
    }
}
