import Essentials
import Patients
import Practice
import Reporting
import Trust
import Ultrasound

extension CasePresenter {
    func study(image number: Int) throws -> StudyPage {
        guard record.images.isEmpty || record.images.indices.contains(number - 1) else { throw Refusal.notFound }
        let measurements = record.report?.measurements ?? []
        let refused = measurements.count { $0.result.refusal != nil }
        let images = Words.count(record.images.count, "image", "images")
        let measured =
            measurements.isEmpty
            ? "nothing measured" : Words.count(measurements.count, "measurement", "measurements")
        return StudyPage(
            title: record.images.isEmpty ? "No images yet" : "\(images), \(measured)",
            note: refused == 0
                ? record.source.title
                : "\(Words.count(refused, "measurement has", "measurements have")) no millimetres; the reason stands beside it.",
            thumbnails: Thumbnails(groups: groups(current: number)),
            stage: record.images.isEmpty ? nil : stage(number), measurements: table(measurements), missing: hints,
            facts: entered, files: originals)
    }

    /// The images as they came, to be saved.
    private var originals: [Downloads.File] {
        record.images.enumerated().map { index, study in
            Downloads.File(
                name: study.name, address: "\(address(.images))/images/\(index + 1)/original",
                meaning:
                    "Image \(index + 1) as it came (DICOM), SHA-256 \(spacedDigest(String(study.digest.hex.prefix(16)))) …",
                size: "")
        }
    }

    private func groups(current: Int) -> [Thumbnails.Group] {
        var groups: [Thumbnails.Group] = []
        for (index, study) in record.images.enumerated() {
            let title = CasePresenter.side(study.image)
            let item = Thumbnails.Item(
                number: index + 1, label: CasePresenter.view(study.image),
                picture: frameAddress(image: index + 1, frame: 1), address: imageAddress(index + 1),
                alt: "Image \(index + 1), \(CasePresenter.view(study.image))", isCurrent: index + 1 == current)
            if let at = groups.firstIndex(where: { $0.title == title }) {
                groups[at].items.append(item)
            } else {
                groups.append(Thumbnails.Group(title: title, items: [item]))
            }
        }
        return groups
    }

    private func stage(_ number: Int) -> Stage {
        let study = record.images[number - 1]
        let own = (record.report?.measurements ?? []).filter { $0.sopInstanceUID == study.image.sopInstanceUID }
        let frame = own.map(\.frame).min() ?? 1
        let caption = [
            "Image \(number)", CasePresenter.side(study.image), CasePresenter.view(study.image),
            study.image.frameCount > 1 ? "frame \(frame) of \(study.image.frameCount)" : "",
            "\(study.image.columns) × \(study.image.rows) pixels", study.image.isSynthetic ? "simulated" : "",
        ]
        return Stage(
            picture: frameAddress(image: number, frame: frame), width: max(study.image.columns, 1),
            height: max(study.image.rows, 1),
            alt: "Image \(number) with \(Words.count(own.count, "measurement", "measurements")): "
                + own.map { "\($0.label) \($0.spoken)" }.joined(separator: ", "),
            caption: caption.filter { !$0.isEmpty }.joined(separator: " · "),
            marks: own.filter { $0.frame == frame }.map { CasePresenter.mark($0) },
            measures: own.enumerated().map { index, measurement in
                Stage.Measure(
                    number: index + 1, label: measurement.label, value: measurement.spoken,
                    how: CasePresenter.origin(measurement), isRefused: measurement.result.refusal != nil,
                    anchor: anchor(measurement.id))
            })
    }

    private func table(_ measurements: [ReportedMeasurement]) -> StackTable {
        StackTable(
            columns: [
                .init(title: "Measurement", isHead: true), .init(title: "Value", isNumber: true),
                .init(title: "Where"), .init(title: "Rests on"),
            ],
            rows: measurements.map { measurement in
                let number = imageNumber(measurement) ?? 1
                let link = EvidenceLink(
                    kind: .measurement, text: "Image \(number), frame \(measurement.frame)",
                    address: imageAddress(number, part: anchor(measurement.id)))
                return [
                    .init("\(measurement.label), \(measurement.title)"), .init(measurement.spoken), .init(link.html),
                    .init(CasePresenter.origin(measurement)),
                ]
            })
    }

    /// Region, resolution and warnings of a value, or the reason of a refusal and its cure.
    static func origin(_ measurement: ReportedMeasurement) -> String {
        if let refusal = measurement.result.refusal { return refusal.description }
        guard let calibration = measurement.result.calibration else { return "" }
        var sentences = ["Frame \(measurement.frame), region \(calibration.regionIndex + 1)"]
        let unit = calibration.unit.spoken
        sentences[0] += ", \(short(calibration.smallest)) \(unit) resolved."
        sentences += measurement.result.warnings.map(\.words)
        if let change = measurement.change { sentences.append(change.words) }
        return sentences.joined(separator: " ")
    }

    private static func mark(_ measurement: ReportedMeasurement) -> CalliperMark {
        CalliperMark(
            label: measurement.spoken, shape: measurement.kind == .area ? .ellipse : .line,
            points: measurement.points.map { .init(x: $0.x, y: $0.y) },
            isRefused: measurement.result.refusal != nil)
    }

    /// `Right`, `Left`, `Both sides`; an image without a side says so.
    static func side(_ image: UltrasoundImage) -> String {
        switch image.laterality {
        case "R": "Right side"
        case "L": "Left side"
        case "B": "Both sides"
        case "U": "Midline"
        default: "Side not labelled"
        }
    }

    static func view(_ image: UltrasoundImage) -> String {
        let orientation = image.orientation ?? ""
        return image.frameCount > 1
            ? [orientation, "cine \(image.frameCount)"].filter { !$0.isEmpty }.joined(separator: ", ")
            : orientation.isEmpty ? "still" : orientation
    }

    /// Who took and who reads, as the case was entered.
    private var entered: [FactRow] {
        let source = record.source
        var rows = [
            FactRow(
                term: "Reason",
                value: source.order.reason.isEmpty ? .unknown("") : .known(source.order.reason),
                why: "order \(source.order.id) of \(source.order.date.spoken), \(source.order.orderedBy.spoken)"),
            FactRow(term: "Who took the images", value: .known(who(source.service.capture)), why: ""),
        ]
        if let reading = source.service.interpretation {
            rows.append(FactRow(term: "Who reads them", value: .known(who(reading)), why: ""))
        } else {
            rows.append(FactRow(term: "Who reads them", value: .unknown(""), why: "nobody is named"))
        }
        for party in source.parties where source.parties.count > 1 {
            let others = party.associatedWith.map { $0.map(name) }
            rows.append(
                FactRow(
                    term: "Associated with \(party.organization.name)",
                    value: others.map { .known($0.isEmpty ? "nobody" : $0.joined(separator: ", ")) } ?? .unknown(""),
                    why: "matters where one takes the images and another reads them"))
        }
        return rows
    }

    private func who(_ act: ClinicalCase.Act) -> String {
        let person = record.source.provider(act.provider)?.spoken ?? act.provider
        return "\(person), \(name(of: act.party))"
    }
}
