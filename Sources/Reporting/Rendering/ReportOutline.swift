import DICOM
import Essentials
import Patients
import Trust
import Ultrasound

/// A report as every rendering says it: sections in order, what is said and beside it what it rests on.
///
/// The renderings differ in their dress alone; the words are made here, once.
struct ReportOutline {
    struct Section {
        var id: String
        var heading: String
        var pieces: [Piece]
        var proof: [Note]
    }

    enum Piece {
        /// A paragraph that somebody answers for.
        case words(String)
        case subheading(String)
        /// Names and values.
        case fields([(name: String, value: String)])
        case measurements([Row])
    }

    /// A measurement's row.
    struct Row {
        var id: String
        var label: String
        var place: String
        /// The value in its unit, or pixels.
        var value: String
        /// Why there is no unit; empty where there is one.
        var refusal: String
        /// What became of it since the prior study; empty without one.
        var change: String
        var isRefused: Bool
    }

    /// A note of proof.
    struct Note {
        var title: String
        var text: String
        /// Read by a machine: set in mono.
        var machine = ""
        var link: String?
    }

    let report: Report
    var addenda: [Addendum] = []

    var title: String { report.header.exam.isEmpty ? "Ultrasound examination" : report.header.exam }

    /// `Final report, signed 10 March 2026 at 16:40`.
    var status: String {
        guard report.status == .final, let signature = report.signature else { return "Preliminary report, not signed" }
        let day = (try? signature.time.date.spoken) ?? ""
        return "Final report, signed \(day) at \(signature.time.spokenTime)"
    }

    /// Whose report it is, on every page.
    var identity: String {
        let header = report.header
        return "\(header.patient.name.listed) · \(header.patient.id) · \(header.examDate.spoken)"
    }

    var header: [(name: String, value: String)] {
        let header = report.header
        let patient = header.patient
        let time = header.examTime.isEmpty ? "" : " at \(header.examTime)"
        var rows = [
            (
                "Patient",
                "\(patient.name.listed), born \(patient.birthDate.spoken), \(patient.sex.rawValue), "
                    + "identifier \(patient.id)"
            ),
            ("Facility", "\(header.facility.name), NPI \(header.facility.npi)"),
            ("Examined", "\(header.examDate.spoken)\(time)"),
            (
                "Order",
                "\(header.order.id) of \(header.order.date.spoken), \(header.order.orderedBy.spoken)"
            ),
            ("Performed by", header.performers.map(\.spoken).joined(separator: "; ")),
        ]
        let away = header.readerOrganization.id != header.facility.id
        rows.append(("Read by", header.reader.spoken + (away ? ", \(header.readerOrganization.name)" : "")))
        return rows.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty }
    }

    /// What the whole report rests on.
    var basis: [Note] {
        let frames = report.images.reduce(0) { $0 + $1.frameCount }
        var notes = [
            Note(
                title: "Rests on",
                text:
                    "\(count(report.images.count, "image")), \(count(frames, "frame")); template \(report.templateVersion)"
            )
        ]
        if let code = report.header.examCode {
            let doubt = report.header.isExamCodeVerified ? "" : " (unverified, look it up at loinc.org)"
            notes.append(Note(title: "Examination code", text: "LOINC \(code.value) \(code.meaning)\(doubt)"))
        }
        for uid in report.header.studyInstanceUIDs { notes.append(Note(title: "Study", text: "", machine: uid)) }
        return notes
    }

    var sections: [Section] {
        report.sections.map { section in
            var pieces = section.paragraphs.map(Piece.words)
            var proof: [Note] = []
            switch section.id {
            case "images": (pieces, proof) = images(pieces)
            case "findings": (pieces, proof) = findings(pieces)
            case "comparison":
                if case .compared(let studies)? = report.comparison {
                    proof = studies.compactMap { study in
                        study.studyInstanceUID.map { Note(title: "Prior study", text: "", machine: $0) }
                    }
                }
            default: break
            }
            return Section(id: section.id, heading: section.label, pieces: pieces, proof: proof)
        }
    }

    // MARK: Images

    private func images(_ words: [Piece]) -> ([Piece], [Note]) {
        let rows = report.images.map { image -> (name: String, value: String) in
            let side = ["R": "right", "L": "left", "B": "both sides"][image.laterality] ?? ""
            let output = [
                image.mechanicalIndex.map { "MI \(short($0))" }, image.thermalIndex.map { "TI \(short($0))" },
            ]
            let parts =
                [
                    image.site.isEmpty ? side : image.site, image.orientation.lowercased(),
                    count(image.frameCount, "frame"), image.acquired,
                ]
                + output.compactMap { $0 }
            let gaps = image.labelGaps.isEmpty ? "" : "; label lacks \(image.labelGaps.joined(separator: ", "))"
            return (image.name, parts.filter { !$0.isEmpty }.joined(separator: ", ") + gaps)
        }
        let notes = report.images.map {
            Note(title: $0.name, text: "", machine: "\($0.sopInstanceUID)\nSHA-256 \($0.digest.hex)")
        }
        return (words + (rows.isEmpty ? [] : [.fields(rows)]), notes)
    }

    // MARK: Findings

    private func findings(_ words: [Piece]) -> ([Piece], [Note]) {
        var pieces = words
        var notes: [Note] = []
        for region in report.regions {
            pieces.append(.subheading(region.title))
            if let normal = region.normal { pieces.append(.words(normal)) }
            if !region.text.isEmpty { pieces.append(.words(region.text)) }
            if !region.fields.isEmpty { pieces.append(.fields(region.fields.map(pair))) }
            notes += region.fields.flatMap(references)
        }
        for lesion in report.lesions {
            let site = lesion.site.isEmpty ? "" : ", \(lesion.site)"
            pieces.append(.subheading("\(lesion.id) · \(lesion.kindLabel), \(lowered(lesion.title))\(site)"))
            if !lesion.text.isEmpty { pieces.append(.words(lesion.text)) }
            if !lesion.fields.isEmpty { pieces.append(.fields(lesion.fields.map(pair))) }
            notes.append(Note(title: "\(lesion.id) is followed as", text: lesion.tracking, machine: lesion.trackingUID))
            notes += lesion.fields.flatMap(references)
        }
        if !report.measurements.isEmpty {
            pieces.append(.subheading("Measurements"))
            pieces.append(.measurements(report.measurements.map(row)))
            notes += report.measurements.map(origin)
        }
        return (pieces, notes)
    }

    private func pair(_ field: ReportedField) -> (name: String, value: String) {
        var value = field.spoken
        switch field.value {
        case .quantity: value += " (entered)"
        case .measured(let id, _): value += " (\(id))"
        case .choice, .text: break
        }
        return (field.label.prefix(1).uppercased() + field.label.dropFirst(), value)
    }

    private func references(_ field: ReportedField) -> [Note] {
        field.references.map { reference in
            let sources = reference.sources.compactMap { key in report.sources.first { $0.citation.key == key } }
            let titles = sources.map {
                $0.citation.title + ($0.citation.standing == .unverified ? " (unverified)" : "")
            }
            let link = sources.first.flatMap { ReportOutline.address($0.citation.locator) }
            return Note(
                title: field.label.prefix(1).uppercased() + field.label.dropFirst(),
                text: "\(reference.text) (\(reference.population)). \(titles.joined(separator: "; "))", link: link)
        }
    }

    private func row(_ measurement: ReportedMeasurement) -> Row {
        let lesion = measurement.lesion.map { "\($0), " } ?? ""
        let conditions = measurement.conditions.stated.map(\.value).joined(separator: ", ")
        let refusal = measurement.result.refusal.map { "Refused: \($0.words). \($0.cure)" } ?? ""
        return Row(
            id: measurement.id, label: measurement.name,
            place: lesion + lowered(measurement.title) + (conditions.isEmpty ? "" : ", \(conditions)"),
            value: measurement.spoken, refusal: refusal, change: measurement.change?.words ?? "",
            isRefused: measurement.result.refusal != nil)
    }

    /// Where a number comes from: image, frame, region, size of a pixel, and what the pixels resolve.
    private func origin(_ measurement: ReportedMeasurement) -> Note {
        let image = "\(measurement.imageName), frame \(measurement.frame)"
        guard let calibration = measurement.result.calibration else {
            return Note(title: measurement.id, text: "\(image); not calibrated there, so pixels only")
        }
        let warnings = measurement.result.warnings.map { " \($0.words)" }.joined()
        let smallest = calibration.smallest >= 0.1 ? 2 : 3
        let unit = calibration.unit == .mm || calibration.unit == .mm2 ? "\u{A0}cm" : ""
        return Note(
            title: measurement.id,
            text: "\(image), region \(calibration.regionIndex + 1); Δx \(short(calibration.deltaX)), "
                + "Δy \(short(calibration.deltaY))\(unit) per pixel; resolves "
                + "\(FixedDecimal.text(calibration.smallest, places: smallest))\u{A0}\(calibration.unit.spoken).\(warnings)"
        )
    }

    // MARK: Words

    static func address(_ locator: String) -> String? {
        if locator.hasPrefix("doi:") { return "https://doi.org/\(locator.dropFirst(4))" }
        return locator.hasPrefix("https://") || locator.hasPrefix("http://") ? locator : nil
    }

    func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }

    private func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    private func short(_ value: Double) -> String { JSONNumber(value)?.text ?? "" }
}
