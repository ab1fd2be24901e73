import Essentials
import Patients
import Practice
import Reporting
import Trust
import Ultrasound

extension CasePresenter {
    /// - Parameters:
    ///   - number: the image on the stage, counted from 1.
    ///   - frame: the frame that is shown; nil for the one that was measured.
    func study(
        _ shown: ShownStudy, image number: Int, frame: Int? = nil, template: ReportTemplate, pass: ViewerPass,
        mayReceive: Bool = false
    ) throws -> StudyPage {
        guard shown.images.isEmpty || shown.image(number: number) != nil else { throw Refusal.notFound }
        let mapping = ViewerMapping(
            study: shown, template: template, areas: record.source.service.area, pass: pass)
        let current = shown.image(number: number)
        let viewer = mapping.viewer(of: current?.object, frame: frame)
        return StudyPage(
            title: viewer.heading, note: viewer.note.isEmpty ? record.source.title : viewer.note,
            buttons: shown.isOpen && !shown.images.isEmpty && !shown.images.contains(where: \.lacksLabel)
                ? next("Write the report", .report) : [],
            viewer: viewer,
            image: ImageFactsMapping(mapping: mapping, current: current).facts,
            upload: mayReceive && shown.isOpen
                ? UploadForm(
                    hint: "They join this case when they name its patient, and the tray when they don’t.",
                    address: "\(address(.images))/images", token: "", after: address(.images),
                    isNext: shown.images.isEmpty) : nil,
            measurements: mapping.table, missing: hints, facts: entered, files: originals)
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
