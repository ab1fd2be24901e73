import DICOM
import Essentials
import Trust
import Ultrasound

/// Quality and completeness of a study and of the image on its stage, in words.
struct ImageFactsMapping {
    let mapping: ViewerMapping
    let current: ShownStudy.Image?

    private static let most = 40

    var facts: ImageFacts {
        guard let current else {
            return ImageFacts(title: "", gaps: gaps, values: [], file: [], original: nil)
        }
        return ImageFacts(
            title: "Image \(current.number)", gaps: gaps, values: values(current), file: file(current),
            original: Downloads.File(
                name: current.name, address: "\(mapping.base)/images/\(current.number)/original",
                meaning: "As it came (DICOM), SHA-256 \(spacedDigest(String(current.digest.hex.prefix(16)))) …",
                size: ""), takeOut: takeOut(current))
    }

    /// Nobody takes an image out of a study that is signed.
    private func takeOut(_ image: ShownStudy.Image) -> Act? {
        guard mapping.study.isOpen, mapping.pass.mayMatch else { return nil }
        return Act(
            opener: "Take out of this case…", headline: "Take image \(image.number) out of this case?",
            text: "It goes back to the tray, where a person says whose it is. What was measured on it goes with it.",
            button: "Take it out",
            address: "\(mapping.base)/objects/\(PercentCoding.encode(image.object))/take-out",
            token: mapping.pass.token,
            fields: [
                Field(
                    label: "Why it is taken out", name: "reason", id: "reason-out",
                    hint: "Such as: of another patient.", limit: 500)
            ])
    }

    /// What concerns the image on the stage first; of other images at most so many.
    private var gaps: [ImageFacts.Gap] {
        let images = Dictionary(
            mapping.study.images.map { ($0.image.sopInstanceUID, $0) }, uniquingKeysWith: { first, _ in first })
        let all = mapping.study.gaps.map { gap -> ImageFacts.Gap in
            let image = gap.sopInstanceUID.flatMap { images[$0] }
            return ImageFacts.Gap(
                text: gap.words, image: image.map { "Image \($0.number)" } ?? "",
                address: image.map(mapping.address(of:)) ?? "", object: image?.object,
                isCurrent: image != nil && image?.object == current?.object)
        }
        let ordered = all.filter(\.isCurrent) + all.filter { !$0.isCurrent }
        guard ordered.count > Self.most else { return ordered }
        let rest = ordered.count - Self.most
        return ordered.prefix(Self.most)
            + [.init(text: "And \(rest) more of other images.", image: "", address: "", object: nil, isCurrent: false)]
    }

    private func values(_ image: ShownStudy.Image) -> [ImageFacts.Value] {
        let missing = image.quality.labels.missing
        let indices = [("MI", image.image.mechanicalIndex), ("TI", image.image.thermalIndex)]
        let output = indices.compactMap { name, value in value.map { "\(name) \(short($0))" } }
        return [
            .init(
                term: "Labels",
                value: missing.isEmpty
                    ? "complete"
                    : "\(image.quality.labels.present.count) of "
                        + "\(ImageLabel.allCases.count)",
                why: missing.isEmpty ? "" : "lacks \(missing.map(\.words).joined(separator: ", "))",
                isWrong: !missing.isEmpty),
            .init(term: "Taken", value: image.image.acquired),
            .init(
                term: "MI and TI", value: output.isEmpty ? nil : output.joined(separator: ", "),
                why: output.count == 1 ? "the other is not in the file" : "", isWrong: output.count < 2),
            .init(
                term: "Depth", value: image.quality.depthMillimetres.map { "\(short(($0 * 10).rounded() / 10)) mm" },
                why: image.quality.depthMillimetres == nil ? "no calibrated field" : ""),
            .init(
                term: "Calibration", value: image.quality.calibration == nil ? "gives millimetres" : "pixels only",
                why: image.quality.calibration?.description ?? "", isWrong: image.quality.calibration != nil),
            .init(
                term: "Text in the pixels",
                value: image.quality.burnedInAnnotation.value.map { $0 ? "yes, says the file" : "none, says the file" },
                why: image.quality.burnedInAnnotation.value == nil ? "look before it leaves the practice" : ""),
        ]
    }

    private func file(_ image: ShownStudy.Image) -> [ImageFacts.Value] {
        let said = image.image
        let rows: [(String, String)] = [
            ("Patient", said.patientName.listed), ("Identifier", said.patientID),
            ("Born", said.patientBirthDate?.spoken ?? ""), ("Study date", said.studyDate?.spoken ?? ""),
            ("Facility", said.facility), ("Operator", said.operatorName?.listed ?? ""),
            ("Region in the file", said.anatomicRegion?.meaning ?? ""), ("Side in the file", said.laterality ?? ""),
            ("View in the file", said.orientation ?? ""), ("Size", "\(said.columns) × \(said.rows) pixels"),
            ("Frames", "\(said.frameCount)"), ("Instance number", said.instanceNumber.map(String.init) ?? ""),
            ("SOP Instance UID", said.sopInstanceUID), ("Series Instance UID", said.seriesInstanceUID),
            ("Study Instance UID", said.studyInstanceUID), ("SHA-256", spacedDigest(image.digest.hex)),
        ]
        let regions = said.regions.enumerated().map { index, region in
            ImageFacts.Value(term: "Region \(index + 1)", value: ImageFactsMapping.words(region))
        }
        return rows.map { .init(term: $0.0, value: $0.1.isEmpty ? nil : $0.1) } + regions
    }

    private static func words(_ region: CalibratedRegion) -> String {
        let what: String =
            switch region.spatialFormat {
            case .twoDimensional: region.isAnatomical ? "tissue" : "two-dimensional, no tissue"
            case .mMode: "M-mode"
            case .spectral: "spectral Doppler"
            case .waveform: "waveform"
            case .graphics: "graphics"
            case Optional.some(.none), nil: "of no stated kind"
            }
        let place =
            region.bounds.map { ", pixels \($0.minX) to \($0.maxX) across, \($0.minY) to \($0.maxY) down" } ?? ""
        guard let x = region.deltaX, let y = region.deltaY, region.unitX == .centimetre, region.unitY == .centimetre
        else { return "\(what)\(place), not in centimetres" }
        return "\(what)\(place), \(trimmed(10 * abs(x))) × \(trimmed(10 * abs(y))) mm a pixel"
    }

    private static func trimmed(_ value: Double) -> String {
        let rounded = (value * 10_000).rounded() / 10_000
        return rounded.isFinite ? "\(rounded)" : "no number"
    }
}
