import Essentials
import Patients
import Practice
import Reporting
import Trust

extension CasePresenter {
    func report() -> ReportPage {
        guard let report = record.report else { return unread }
        let impression = report.paragraphs("impression").first
        let title = impression ?? (report.status == .final ? "The signed report" : "A draft without an impression")
        return ReportPage(
            title: title,
            note: report.signature.map { "Signed \(Words.moment($0.time)) by \($0.signer.spoken)" }
                ?? "Preliminary, for \(report.header.reader.spoken)",
            head: head(report), sections: sections(report), stamp: report.signature.map { stamp($0, report) },
            missing: hints, files: files { $0.hasPrefix("report.") },
            next: next("See the decision", .decision))
    }

    private var unread: ReportPage {
        ReportPage(
            title: "Nobody has read these images", note: record.source.title, head: [], sections: [], stamp: nil,
            missing: hints, files: files { $0.hasPrefix("report.") },
            next: next("See the images", .images))
    }

    private func head(_ report: Report) -> [ReportPage.Item] {
        let header = report.header
        let performers = header.performers.map(\.spoken).joined(separator: ", ")
        return [
            .init(label: "Examination", text: header.exam, id: "exam"),
            .init(
                label: "Date",
                text: header.examDate.spoken + (header.examTime.isEmpty ? "" : ", \(header.examTime)"), id: "date"),
            .init(
                label: "Ordered by", text: "\(header.order.orderedBy.spoken), order \(header.order.id)", id: "order"),
            .init(label: "Images taken by", text: "\(performers), \(header.facility.name)", id: "capture"),
            .init(
                label: "Read by", text: "\(header.reader.spoken), \(header.readerOrganization.name)", id: "reader"),
        ].filter { !$0.text.isEmpty }
    }

    private func sections(_ report: Report) -> [ReportPage.Section] {
        var shown = report.sections.map { section -> ReportPage.Section in
            switch section.id {
            case "findings": findings(report, title: section.label)
            case "images": images(report, title: section.label)
            default:
                ReportPage.Section(
                    title: section.label, id: section.id,
                    items: section.paragraphs.enumerated().map {
                        .init(label: "", text: $0.element, id: "\(section.id)-\($0.offset + 1)")
                    }, proofs: [], remark: "")
            }
        }
        if !shown.contains(where: { $0.id == "findings" }) { shown.append(findings(report, title: "Findings")) }
        return shown.filter { !$0.items.isEmpty }
    }

    private func findings(_ report: Report, title: String) -> ReportPage.Section {
        var items: [ReportPage.Item] = []
        var references: [String] = []
        func add(_ label: String, _ text: String) {
            guard !text.isEmpty else { return }
            items.append(.init(label: label, text: text, id: "findings-\(items.count + 1)"))
        }
        func add(_ fields: [ReportedField], of title: String) {
            for field in fields {
                add("\(title), \(Words.within(field.label)):", field.spoken)
                for reference in field.references {
                    references.append(
                        "\(Words.sentence(field.label)), elsewhere: \(reference.text) (\(reference.population)).")
                }
            }
        }
        for region in report.regions {
            if let normal = region.normal { add("\(region.title):", normal) }
            add(region.fields, of: region.title)
            add(region.title + ":", region.text)
        }
        for lesion in report.lesions {
            let place = [Words.within(lesion.title), lesion.site].filter { !$0.isEmpty }.joined(separator: ", ")
            add("\(lesion.kindLabel), \(place):", lesion.text.isEmpty ? "lesion \(lesion.id)" : lesion.text)
            add(lesion.fields, of: lesion.kindLabel)
        }
        let fields = report.regions.flatMap(\.fields) + report.lesions.flatMap(\.fields)
        let held = Set(fields.compactMap { if case .measured(let id, _) = $0.value { id } else { nil } })
        for measurement in report.measurements where !held.contains(measurement.id) || measurement.change != nil {
            add("\(measurement.name), \(Words.within(measurement.title)):", measurement.spoken)
            if let change = measurement.change { add("Since the prior study:", change.words) }
        }
        var seen: Set<String> = []
        return ReportPage.Section(
            title: title, id: "findings", items: items, proofs: links(report.measurements.map { .measurement($0.id) }),
            remark: references.filter { seen.insert($0).inserted }.joined(separator: " "))
    }

    private func images(_ report: Report, title: String) -> ReportPage.Section {
        let items = report.images.enumerated().map { index, image in
            let words = [
                image.site.isEmpty ? Words.side(image.laterality) : image.site, image.orientation.lowercased(),
                Words.count(image.frameCount, "frame", "frames"), image.labelGaps.joined(separator: ", "),
            ]
            return ReportPage.Item(
                label: "Image \(index + 1):", text: words.filter { !$0.isEmpty }.joined(separator: ", "),
                id: "images-\(index + 1)")
        }
        let proofs = report.images.map { ProofPointer.image(sopInstanceUID: $0.sopInstanceUID, frame: 1) }
        return ReportPage.Section(title: title, id: "images", items: items, proofs: links(proofs), remark: "")
    }

    private func stamp(_ signature: ReportSignature, _ report: Report) -> Stamp {
        let digest = Digest(of: ReportSignature.signedBytes(of: report.json)).hex
        return Stamp(
            signer: signature.signer.spoken, license: signature.signer.license, statement: signature.meaning,
            time: "\(Words.moment(signature.time)) \(Words.zone(signature.time))",
            covers: "report \(spacedDigest(String(digest.prefix(16)))) … and "
                + Words.count(report.images.count, "image", "images"),
            isDemo: record.source.signature?.keyFile.contains("DEMO") ?? false)
    }
}
