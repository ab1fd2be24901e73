import Essentials
import FHIR
import Ultrasound

extension ReportBundle {
    /// The table of contents of a signed report: its sections in words, with the resources behind them.
    func composition(_ signature: ReportSignature) throws -> R4.Composition {
        let header = report.header
        return try R4.Composition {
            $0.identifier = R4.Identifier(FHIRSystem.uri, try urn("report-identifier"))
            $0.status = .final
            $0.type = R4.CodeableConcept(coded: ReportConcept.imagingReport)
            $0.subject = try patient()
            $0.date = R4.DateTime(signature.time)
            $0.author = [try reference(provider: signature.signer)]
            $0.title = header.exam.nonEmpty ?? "Ultrasound examination"
            $0.attester = [
                try R4.CompositionAttester {
                    $0.mode = .legal
                    $0.time = R4.DateTime(signature.time)
                    $0.party = try reference(provider: signature.signer)
                }
            ]
            $0.custodian = try reference(organization: header.readerOrganization)
            $0.section = try sections()
            $0.text = R4.Narrative(paragraphs: report.notices)
        }
    }

    private func sections() throws -> [R4.CompositionSection] {
        let wholeReport = try R4.CompositionSection {
            $0.title = "Report"
            $0.entry = [try reference("report")]
        }
        return try [wholeReport]
            + report.sections.compactMap { section in
                let entries = try self.entries(section.id)
                let paragraphs = section.paragraphs + words(section.id)
                guard !paragraphs.isEmpty || !entries.isEmpty else { return nil }
                return R4.CompositionSection {
                    $0.title = section.label
                    $0.code = section.code.map { R4.CodeableConcept(coded: $0) }
                    if !paragraphs.isEmpty { $0.text = R4.Narrative(paragraphs: paragraphs) }
                    $0.entry = entries
                }
            }
    }

    private func entries(_ section: String) throws -> [R4.Reference] {
        switch section {
        case "request": [try reference("order")]
        case "images": try studies()
        case "findings": try results()
        default: []
        }
    }

    /// Images and findings in words, which the report keeps as lists.
    private func words(_ section: String) -> [String] {
        switch section {
        case "images":
            report.images.map { image in
                let site = image.site.isEmpty ? "" : "\(image.site), "
                return "\(image.name): \(site)\(image.frameCount) \(image.frameCount == 1 ? "frame" : "frames")"
            }
        case "findings":
            report.regions.map { region in
                let fields = region.fields.map { "\($0.label): \($0.spoken)" }
                return sentence(region.title, [region.normal ?? "", region.text] + fields)
            }
                + report.lesions.map { lesion in
                    let fields = lesion.fields.map { "\($0.label): \($0.spoken)" }
                    return sentence("\(lesion.kindLabel), \(lesion.title)", [lesion.site, lesion.text] + fields)
                }
                + report.measurements.map { measurement in
                    sentence(
                        measurement.name,
                        [
                            measurement.title, measurement.spoken, measurement.result.refusal?.description ?? "",
                            measurement.change?.words ?? "",
                        ])
                }
        default: []
        }
    }

    private func sentence(_ title: String, _ parts: [String]) -> String {
        ([title] + parts.filter { !$0.isEmpty }).joined(separator: " · ")
    }
}
