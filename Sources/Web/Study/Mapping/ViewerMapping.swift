import DICOM
import Essentials
import Practice
import Reporting
import Ultrasound

/// What a person may do on the images of a case, and the visit's token for doing it.
struct ViewerPass: Hashable, Sendable {
    var mayLabel = false
    var mayMeasure = false
    /// Whether images may be taken out of the case.
    var mayMatch = false
    var token = ""
}

/// Makes the viewer of a study with one image on the stage.
struct ViewerMapping {
    let study: ShownStudy
    let template: ReportTemplate
    /// The areas of the order: their labels come first.
    var areas: [String] = []
    var pass = ViewerPass()
    /// The study that may stand beside, as the address of its viewer; nil where there is none.
    var prior: String?

    var base: String { CasePlace.images.address(of: study.caseID) }

    /// - Parameters:
    ///   - object: the image on the stage; the first of the study where none is named.
    ///   - frame: the frame that is shown; the first that was measured where none is named.
    func viewer(of object: String?, frame: Int? = nil) -> ViewerPart {
        let current = object.flatMap(study.image) ?? study.images.first
        return ViewerPart(
            address: base, heading: heading, note: note,
            thumbnails: Thumbnails(groups: ViewerGroups(mapping: self, current: current).groups),
            stage: current.map { stage($0, frame: frame) }, keys: keys)
    }

    func address(of image: ShownStudy.Image) -> String { "\(base)?image=\(image.number)" }

    /// Frames lie below it, one number each.
    func frames(of image: ShownStudy.Image) -> String {
        "\(base)/objects/\(PercentCoding.encode(image.object))/frames/"
    }

    /// `Right parotid gland`; empty where neither a person nor the file says.
    func site(_ image: ShownStudy.Image) -> String {
        let name = image.region?.label ?? image.image.anatomicRegion.map { Words.sentence($0.meaning) } ?? ""
        let side = image.image.side
        if name.isEmpty { return side.map { $0 == .bilateral ? $0.label : "\($0.label) side" } ?? "" }
        return LabelChoices.title(name, image.region?.sides == TemplateRegion.Sides.none ? nil : side)
    }

    func plane(_ image: ShownStudy.Image) -> String {
        let said = image.label?.plane ?? ""
        return said.isEmpty ? image.image.orientation ?? "" : said
    }

    private func stage(_ image: ShownStudy.Image, frame wanted: Int?) -> ViewerStage {
        let own = study.measurements(on: image.object)
        let frame = min(max(1, wanted ?? own.map(\.frame).min() ?? 1), max(1, image.image.frameCount))
        let mayMeasure = pass.mayMeasure && study.isOpen
        return ViewerStage(
            object: image.object, number: image.number, frames: frames(of: image), frame: frame,
            frameCount: image.image.frameCount, times: CineTimes.shortened(image.image.frameTimes),
            width: max(image.image.columns, 1), height: max(image.image.rows, 1), alt: alt(image, own),
            caption: caption(image, frame),
            uncalibrated: image.quality.calibration?.description ?? "",
            tools: ViewerTools(
                mayMeasure: mayMeasure, undo: "\(base)/measurements/undo", token: pass.token, prior: prior,
                names: names(image), kinds: ViewerMapping.kinds),
            cine: cine(image, frame), labels: labels(image),
            region: image.region?.id ?? "",
            side: image.image.side?.rawValue ?? "",
            marks: marks(own, image, frame, isMovable: mayMeasure),
            measures: own.enumerated().map { row($0.offset + 1, $0.element, mayChange: mayMeasure) })
    }

    private func alt(_ image: ShownStudy.Image, _ own: [ShownStudy.Measurement]) -> String {
        let said = own.map { "\(MeasurementWords.title($0)) \($0.spoken)" }.joined(separator: ", ")
        let count = Words.count(own.count, "measurement", "measurements")
        return "Image \(image.number) with \(own.isEmpty ? "no measurement" : "\(count): \(said)")"
    }

    private func caption(_ image: ShownStudy.Image, _ frame: Int) -> String {
        let site = site(image)
        return [
            "Image \(image.number)", site.isEmpty ? "region and side not labelled" : site, plane(image),
            image.image.frameCount > 1 ? "cine of \(image.image.frameCount) frames" : "",
            "\(image.image.columns) × \(image.image.rows) pixels", image.image.isSynthetic ? "simulated" : "",
        ].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func marks(
        _ own: [ShownStudy.Measurement], _ image: ShownStudy.Image, _ frame: Int, isMovable: Bool
    ) -> [ViewerMark] {
        let drawn = own.map(ViewerMapping.mark)
        let places = CalliperLabel.placed(drawn, imageWidth: image.image.columns, imageHeight: image.image.rows)
        return zip(own, zip(drawn, places)).enumerated().map { index, pair in
            ViewerMark(
                id: pair.0.id, number: index + 1, title: MeasurementWords.title(pair.0), frame: pair.0.frame,
                mark: pair.1.0, isMovable: isMovable, imageWidth: max(image.image.columns, 1), place: pair.1.1,
                isShown: pair.0.frame == frame)
        }
    }

    static func mark(_ measurement: ShownStudy.Measurement) -> CalliperMark {
        CalliperMark(
            label: measurement.spoken, shape: measurement.kind == .area ? .ellipse : .line,
            points: measurement.points.map { .init(x: $0.x, y: $0.y) },
            isRefused: measurement.result.refusal != nil)
    }

    private func row(_ number: Int, _ measurement: ShownStudy.Measurement, mayChange: Bool) -> MeasureRow {
        MeasureRow(
            id: measurement.id, number: number, title: MeasurementWords.title(measurement), label: measurement.label,
            value: measurement.spoken, how: MeasurementWords.origin(measurement), frame: measurement.frame,
            isRefused: measurement.result.refusal != nil, anchor: ViewerMapping.anchor(measurement.id),
            address: mayChange ? "\(base)/measurements/\(PercentCoding.encode(measurement.id))" : nil,
            token: pass.token)
    }

    /// Where a measurement stands on its page.
    static func anchor(_ id: String) -> String {
        "m-" + String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
}
