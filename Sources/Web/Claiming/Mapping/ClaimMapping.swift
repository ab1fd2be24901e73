import Claims
import CodeReference
import Coding
import Essentials
import Hypertext
import Patients
import Practice
import X12

/// Shows a claim and what was found in it.
extension CasePresenter {
    static func summary(_ findings: [Finding]) -> String {
        let counts = [
            (findings.count { $0.severity == .error }, "would be rejected"),
            (findings.count { $0.severity == .warning }, "would probably be denied"),
            (findings.count { $0.severity == .advice }, "worth knowing"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return counts.isEmpty
            ? "Checked by our own rules: nothing was found."
            : "Checked by our own rules: \(counts.joined(separator: ", "))."
    }

    /// The segments with our names for them; nothing where the file can't be shown.
    static func segments(_ x12: [UInt8], _ findings: [Finding]) -> Segments? {
        guard let rows = try? EDIView.rows(x12) else { return nil }
        let marked = Set(findings.filter { $0.severity != .advice && $0.segment != nil }.map(\.offset))
        let bounds = rows.map(\.offset) + [x12.count]
        return Segments(
            label: "The claim as 837D",
            segments: rows.enumerated().map { index, row in
                let span = bounds[index]..<max(bounds[index], bounds[index + 1])
                return Segments.Segment(
                    text: "\(row.text)~", place: row.loopName, meaning: row.meaning,
                    isMarked: marked.contains { span.contains($0) })
            })
    }

    /// A text with the key of an item in words.
    static func spoken(_ text: String, item: String) -> String {
        guard item.contains("_") else { return text }
        return text.replacing(item, with: Words.missing(item).lowercased())
    }

    /// Why there is no claim: what, and the cure.
    func claimRow(_ obstacle: Obstacle) -> FindingRow {
        FindingRow(
            tag: Tag(.bad, "stops it"), place: Words.missing(obstacle.item),
            headline: CasePresenter.spoken(named(obstacle.words), item: obstacle.item),
            reason: "",
            cure: named(obstacle.cure))
    }

    static func claimRow(_ finding: Finding) -> FindingRow {
        let place =
            [finding.element ?? finding.segment, finding.segmentNumber > 0 ? "segment \(finding.segmentNumber)" : nil]
            .compactMap(\.self) + ["rule \(finding.rule)"]
        let tag =
            switch finding.severity {
            case .error: Tag(.bad, "rejected")
            case .warning: Tag(.warn, "likely denial")
            case .advice: Tag(.plain, "advice")
            }
        return FindingRow(
            tag: tag, place: place.joined(separator: " · "), headline: finding.message, reason: "", cure: finding.fix)
    }

    func claimLines(_ claim: DentalClaim) -> StackTable {
        StackTable(
            columns: [
                .init(title: "Line"), .init(title: "Code", isHead: true), .init(title: "Date"),
                .init(title: "Diagnoses"), .init(title: "Area, tooth"), .init(title: "Charge", isNumber: true),
            ],
            rows: claim.lines.enumerated().map { index, line in
                let date = (line.serviceDate ?? claim.serviceDate)?.spoken ?? "before the service"
                let pointed = line.diagnosisPointers.compactMap {
                    claim.diagnoses.indices.contains($0 - 1) ? claim.diagnoses[$0 - 1] : nil
                }
                let area = line.oralCavityAreas + line.teeth.map(\.number)
                return [
                    .init("\(index + 1)"),
                    .init(CodeLabel(code: ([line.code] + line.modifiers).joined(separator: " ")).html),
                    .init(date), .code(pointed.joined(separator: ", ")),
                    .init(area.isEmpty ? "none, as usual for this code" : area.joined(separator: ", ")),
                    .init(Words.dollars(line.charge)),
                ]
            },
            total: claim.lines.count < 2
                ? [] : [.init(""), .init("Total"), .init(""), .init(""), .init(""), .init(Words.total(claim))])
    }

    func claimDiagnoses(_ claim: DentalClaim) -> StackTable? {
        guard !claim.diagnoses.isEmpty else { return nil }
        let notes = Dictionary(
            record.source.order.diagnoses.map { ($0.code, $0.note) }, uniquingKeysWith: { first, _ in first })
        return StackTable(
            columns: [
                .init(title: "Pointer"), .init(title: "Code", isHead: true), .init(title: "In our words"),
                .init(title: "Lines"),
            ],
            rows: claim.diagnoses.enumerated().map { index, code in
                let lines = claim.lines.indices.filter { claim.lines[$0].diagnosisPointers.contains(index + 1) }
                return [
                    .init("\(index + 1)"), .code(code), .init(notes[code] ?? ""),
                    .init(lines.map { "\($0 + 1)" }.joined(separator: ", ")),
                ]
            })
    }

    func claimPeople(_ claim: DentalClaim) -> [FactRow] {
        var rows = [
            FactRow(term: "Billed by", value: .known(claim.billing.name), why: "NPI \(claim.billing.npi)")
        ]
        if let rendering = claim.rendering {
            rows.append(FactRow(term: "Rendered by", value: .known(rendering.name.spoken), why: "NPI \(rendering.npi)"))
        }
        if let referring = claim.referring {
            rows.append(FactRow(term: "Referred by", value: .known(referring.name.spoken), why: "NPI \(referring.npi)"))
        }
        rows.append(
            FactRow(
                term: "Payer", value: .known(claim.coverage.payer.name),
                why: "payer identifier \(claim.coverage.payer.id)"))
        rows.append(
            FactRow(
                term: "Subscriber",
                value: .known(claim.coverage.subscriber?.name.spoken ?? claim.patient.name.spoken),
                why: "member \(claim.coverage.memberID)"
                    + (claim.coverage.subscriber == nil ? ", the patient" : "; the patient is a dependent")))
        rows.append(FactRow(term: "Place", value: .known(Words.place(claim.placeOfService)), why: ""))
        return rows
    }
}

extension Words {
    /// The sum of the lines; the word where it is larger than can be held.
    static func total(_ claim: DentalClaim) -> String { (try? dollars(claim.total)) ?? "too large" }

    static func attachment(_ report: ClaimAttachment.Report) -> String {
        switch report {
        case .referralForm: "Referral form"
        case .dentalModels: "Dental models"
        case .diagnosticReport: "Diagnostic report"
        case .explanationOfBenefits: "Explanation of benefits"
        case .radiologyFilms: "Images"
        case .radiologyReport: "Imaging report"
        case .supportData: "Evidence for the claim"
        case .periodontalChart: "Periodontal chart"
        }
    }

    static func transmission(_ way: ClaimAttachment.Transmission) -> String {
        switch way {
        case .onRequest: "kept, sent on request"
        case .mail: "by mail"
        case .electronic: "electronically, apart"
        case .email: "by e-mail"
        case .fileTransfer: "by file transfer"
        case .fax: "by fax"
        }
    }

    /// A place-of-service code with its meaning where it is common.
    static func place(_ code: String) -> String {
        let known = [
            "02": "telehealth", "11": "office", "19": "off-campus outpatient hospital", "22": "outpatient hospital",
        ]
        return known[code].map { "\(code), \($0)" } ?? code
    }
}
