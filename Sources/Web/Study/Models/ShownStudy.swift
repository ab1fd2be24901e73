import Practice
import Reporting
import Trust
import Ultrasound

/// The images of a case as the viewer shows them, whether they were received or came in a case's folder.
struct ShownStudy: Hashable, Sendable {
    /// What a person said of an image, or a file of itself.
    struct Label: Hashable, Sendable {
        /// The region of the report template; empty where a file names another.
        var region: String
        var side: BodySide?
        var plane: String
    }

    struct Image: Hashable, Sendable {
        /// Names the image in addresses.
        var object: String
        /// Counted from 1, in the order of the files' names, as reports and proofs count.
        var number: Int
        /// The file's name.
        var name: String
        var image: UltrasoundImage
        var digest: Digest
        /// Nil where nobody labelled it.
        var label: Label?
        /// The region of the template that label or file names.
        var region: TemplateRegion?
        var quality: CaptureQuality.ImageQuality
        /// Names the label that is shown; empty where a person gave none.
        var mark = ""
    }

    struct Measurement: Hashable, Sendable {
        var id: String
        var label: String
        var kind: MeasurementKind
        var region: String
        var side: BodySide?
        var lesion: String?
        var object: String
        var frame: Int
        var points: [ImagePoint]
        var result: CalliperResult
        /// What became of it since a prior study; may be empty.
        var change = ""

        var spoken: String { result.spoken(as: kind) }
        var isRefused: Bool { result.refusal != nil }
    }

    var caseID: String
    /// False where the report is signed, or the case came in a folder: then nothing is written.
    var isOpen: Bool
    /// By region, side, series and instance.
    var images: [Image]
    var measurements: [Measurement]
    var gaps: [CaptureQuality.Gap]

    func image(_ object: String) -> Image? { images.first { $0.object == object } }
    func image(number: Int) -> Image? { images.first { $0.number == number } }

    func measurements(on object: String) -> [Measurement] { measurements.filter { $0.object == object } }

    /// The next image without region or side, after one and then from the start.
    func unlabelled(after object: String) -> Image? {
        let at = images.firstIndex { $0.object == object } ?? 0
        return (images[at...].dropFirst() + images[..<at]).first(where: \.lacksLabel)
    }
}

extension ShownStudy.Image {
    /// Whether region or side of the body are not known, from a person or from the file.
    var lacksLabel: Bool { quality.labels.missing.contains { $0 == .site || $0 == .side } }
}

extension ShownStudy {
    /// - Parameter changes: what became of measurements since a prior study, by their names.
    init(_ study: CaseStudy, changes: [String: String] = [:]) {
        let names = study.images.map(\.name).sorted()
        let numbers = Dictionary(
            names.enumerated().map { ($0.element, $0.offset + 1) }, uniquingKeysWith: { first, _ in first })
        self.init(
            caseID: study.caseID, isOpen: study.isOpen,
            images: study.images.map { view in
                Image(
                    object: view.object, number: numbers[view.name] ?? 1, name: view.name, image: view.image,
                    digest: view.digest,
                    label: view.label.map { .init(region: $0.region, side: $0.side, plane: $0.plane) },
                    region: view.region, quality: view.quality, mark: view.label?.mark ?? "")
            }, measurements: study.measurements.map { Measurement($0, change: changes[$0.id] ?? "") },
            gaps: study.gaps)
    }
}

extension ShownStudy.Measurement {
    init(_ laid: LaidMeasurement, change: String = "") {
        self.init(
            id: laid.id, label: laid.label, kind: laid.kind, region: laid.region ?? "", side: laid.side,
            lesion: laid.lesion, object: laid.object, frame: laid.frame, points: laid.points, result: laid.result,
            change: change)
    }
}
