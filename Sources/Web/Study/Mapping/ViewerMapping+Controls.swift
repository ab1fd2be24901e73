import Reporting
import Ultrasound

extension ViewerMapping {
    /// Straight distances that a person may choose from before laying one; the two axes and the ellipse have tools.
    static let kinds: [LabelStrip.Choice] = [
        MeasurementKind.length, .diameter, .width, .thickness, .depth, .distanceFromSkin,
    ].map { .init(value: $0.rawValue, text: $0.spoken, key: nil, isChosen: $0 == .length) }

    static let planes = ["longitudinal", "transverse", "oblique"]

    /// What the fields of the report's template in millimetres are called, for an image of their region.
    func names(_ image: ShownStudy.Image) -> [String] {
        let fields = image.region?.fields ?? []
        return fields.filter { $0.unit == "mm" }.map { Words.sentence($0.label) }
    }

    func cine(_ image: ShownStudy.Image, _ frame: Int) -> CineBar? {
        let count = image.image.frameCount
        guard count > 1 else { return nil }
        func page(_ frame: Int) -> String? {
            (1...count).contains(frame) ? "\(address(of: image))&frame=\(frame)" : nil
        }
        return CineBar(
            frame: frame, frames: count, rate: CineTimes.rate(image.image.frameTimes), before: page(frame - 1),
            after: page(frame + 1))
    }

    func labels(_ image: ShownStudy.Image) -> LabelStrip? {
        guard pass.mayLabel, study.isOpen else { return nil }
        let chosen = image.label.map { label in label.side.map { "\(label.region) \($0.rawValue)" } ?? label.region }
        let said = plane(image)
        let plane = ViewerMapping.planes.contains(said.lowercased()) ? said.lowercased() : said
        let known = ViewerMapping.planes.contains(plane) || plane.isEmpty ? [] : [plane]
        return LabelStrip(
            address: "\(base)/labels", token: pass.token, object: image.object, number: image.number,
            choices: LabelChoices.pairs(template, areas: areas).enumerated().map { index, pair in
                .init(
                    value: pair.value, text: pair.text, key: index < 9 ? index + 1 : nil,
                    isChosen: pair.value == chosen)
            },
            planes: (ViewerMapping.planes + known).map { .init(value: $0, text: $0, key: nil, isChosen: $0 == plane) }
                + [.init(value: "", text: "not said", key: nil, isChosen: plane.isEmpty)],
            isLabelled: image.label != nil, seen: image.mark)
    }

    var keys: [KeyHelp.Entry] {
        var keys: [KeyHelp.Entry] = []
        if pass.mayLabel, study.isOpen {
            keys += [
                .init(key: "1 – 9", text: "label the image with region and side; the next unlabelled comes up"),
                .init(key: "0", text: "take the label off"),
            ]
        }
        if pass.mayMeasure, study.isOpen {
            keys += [
                .init(key: "L X A", text: "measure a length, two axes, the area of an ellipse"),
                .init(key: "← ↑ ↓ →", text: "move the crosshair, or the end that has the focus; with Shift by ten"),
                .init(key: "Enter", text: "place an end"), .init(key: "Esc", text: "give up what is being laid"),
                .init(key: "U", text: "undo"),
            ]
        }
        keys += [
            .init(key: "J K", text: "next and previous image"),
            .init(key: "Space", text: "play and pause a cine"), .init(key: ", .", text: "a frame back, a frame on"),
            .init(key: "Z H W", text: "zoom, pan, window; then arrow keys, + and −"),
            .init(key: "R", text: "the image as it came"), .init(key: "?", text: "this list"),
        ]
        return keys
    }
}
