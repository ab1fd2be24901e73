import Claims
import Coding
import Essentials
import Patients
import Practice
import X12

extension CasePresenter {
    func claim(party: String?) throws -> ClaimPage {
        let billing = record.source.billing.map(\.party)
        guard let party = party ?? billing.first, billing.contains(party) else { throw Refusal.notFound }
        let parties = billing.map {
            NavigationItem(text: name(of: $0), address: address(.claim, party: $0), isCurrent: $0 == party)
        }
        guard let found = record.claims.first(where: { $0.party == party }) else {
            return refused(party, parties)
        }
        let claim = found.claim
        let file = files { $0 == "claim-\(party).837" }
        return ClaimPage(
            title: CasePresenter.title(found),
            note:
                "Claim \(claim.id) · \(name(of: party)) · \(claim.coverage.payer.name) · \(Words.total(claim))",
            parties: parties, refusal: nil, obstacles: [], facts: people(claim),
            lines: lines(claim), diagnoses: diagnoses(claim), attachments: attachments(claim),
            checked: CasePresenter.summary(found), findings: found.findings.map(CasePresenter.row),
            segments: CasePresenter.segments(found),
            way: way(found),
            files: files { $0.hasPrefix("claim-\(party).") || $0 == "evidence-\(party).zip" },
            buttons: file.map {
                Button(text: "Download the 837", address: $0.address, isNext: true, icon: .down, saves: true)
            })
    }

    private func refused(_ party: String, _ parties: [NavigationItem]) -> ClaimPage {
        let answers = record.decision.decisions.filter { $0.party == party }
        return ClaimPage(
            title: "Nothing is billed",
            note: "\(name(of: party)) · \(record.source.coverage?.payer.name ?? "no coverage")",
            parties: parties,
            refusal: Note(
                kind: .warn, headline: "There is no claim.",
                text: answers.map { "\(finding($0))." }.joined(separator: " ")),
            obstacles: (record.obstacles[party] ?? []).map(row), facts: [], lines: nil, diagnoses: nil,
            attachments: nil, checked: "", findings: [], segments: nil,
            way: Timeline(events: [
                .init(time: "", headline: "Record incomplete", text: "", standing: .now),
                .init(time: "", headline: "Draft", text: "", standing: .ahead),
                .init(time: "", headline: "Checked", text: "", standing: .ahead),
                .init(time: "", headline: "Sent", text: "", standing: .ahead),
            ]), files: [],
            buttons: next("See the decision", .decision))
    }

    private static func title(_ found: CaseRecord.PartyClaim) -> String {
        let errors = found.findings.count { $0.severity == .error }
        let warnings = found.findings.count { $0.severity == .warning }
        if errors > 0 { return "\(Words.count(errors, "error", "errors")) to mend before it can be sent" }
        return warnings == 0
            ? "Ready to send: the checks found nothing to mend"
            : "Ready to send, with \(Words.count(warnings, "weak point", "weak points"))"
    }

    private static func summary(_ found: CaseRecord.PartyClaim) -> String {
        let counts = [
            (found.findings.count { $0.severity == .error }, "would be rejected"),
            (found.findings.count { $0.severity == .warning }, "would probably be denied"),
            (found.findings.count { $0.severity == .advice }, "worth knowing"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return counts.isEmpty
            ? "Checked by our own rules: nothing was found."
            : "Checked by our own rules: \(counts.joined(separator: ", "))."
    }

    /// The segments with our names for them; nothing where the file can't be shown.
    private static func segments(_ found: CaseRecord.PartyClaim) -> Segments? {
        guard let rows = try? EDIView.rows(found.interchange) else { return nil }
        let marked = Set(found.findings.filter { $0.severity != .advice && $0.segment != nil }.map(\.offset))
        let bounds = rows.map(\.offset) + [found.interchange.count]
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
    private static func spoken(_ text: String, item: String) -> String {
        guard item.contains("_") else { return text }
        return text.replacing(item, with: Words.missing(item).lowercased())
    }

    /// Why there is no claim: what, and the cure.
    private func row(_ obstacle: Obstacle) -> FindingRow {
        FindingRow(
            tag: Tag(.bad, "stops it"), place: Words.missing(obstacle.item),
            headline: CasePresenter.spoken(named(obstacle.words), item: obstacle.item),
            reason: "",
            cure: named(obstacle.cure))
    }

    private static func row(_ finding: Finding) -> FindingRow {
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

    private func lines(_ claim: DentalClaim) -> StackTable {
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

    private func diagnoses(_ claim: DentalClaim) -> StackTable? {
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

    private func attachments(_ claim: DentalClaim) -> StackTable? {
        guard !claim.attachments.isEmpty else { return nil }
        return StackTable(
            columns: [.init(title: "What", isHead: true), .init(title: "How"), .init(title: "Control number")],
            rows: claim.attachments.map {
                [
                    .init(Words.attachment($0.report)), .init(Words.transmission($0.transmission)),
                    .mono($0.controlNumber ?? "none"),
                ]
            })
    }

    private func people(_ claim: DentalClaim) -> [FactRow] {
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

    private func way(_ found: CaseRecord.PartyClaim) -> Timeline {
        let code = found.claim.lines.map(\.code).joined(separator: ", ")
        let errors = found.findings.count { $0.severity == .error }
        return Timeline(events: [
            .init(time: "", headline: "Draft", text: "from the decision \(code)", standing: .done),
            errors > 0
                ? .init(
                    time: "", headline: "Checked", text: "\(Words.count(errors, "error", "errors")) to mend",
                    standing: .stopped)
                : .init(time: "", headline: "Checked", text: "nothing stops it", standing: .now),
            .init(time: "", headline: "Sent", text: "", standing: .ahead),
            .init(time: "", headline: "Answered", text: "", standing: .ahead),
            .init(time: "", headline: "Paid", text: "", standing: .ahead),
        ])
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
