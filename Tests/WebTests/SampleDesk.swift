import Essentials
import Foundation
import Practice
import Synchronization
import TestSupport
import Trust

@testable import Web

/// A practice that always says the same: it fills every part of every page.
///
/// With a `dress` every text goes through it, so that a test can put script into every field.
struct SampleDesk: Desk {
    /// The roles and what each may do.
    static let table: [String: Set<PracticeAction>] = [
        "dentist": [
            .seeWorklist, .seeStudy, .seeReport, .seeDecision, .seeClaim, .seeEvidence, .decideFromFacts,
            .overrideDecision,
        ],
        "assistant": [.seeWorklist, .seeStudy],
        "biller": [.seeWorklist, .seeReport, .seeDecision, .seeClaim, .seeEvidence, .decideFromFacts],
        "examiner": [.seeEvidence],
        "editor": [],
    ]

    var dress: @Sendable (String) -> String = { $0 }
    var isDemo = true
    /// Thrown by the worklist.
    var failure: (any Error)?

    init(
        dress: @Sendable @escaping (String) -> String = { $0 }, isDemo: Bool = true, failure: (any Error)? = nil
    ) {
        self.dress = dress
        self.isDemo = isDemo
        self.failure = failure
    }

    struct Broken: Error, CustomStringConvertible {
        var description: String { "the store is closed" }
    }

    private let sessions = Shared<[String: Viewer]>([:])

    func signIn(account: String, password: String, origin: String) async throws -> SignInOutcome {
        if account == "held" { return .held(30) }
        guard Self.table[account] != nil, password == "demo", origin == "192.0.2.1" || origin == "127.0.0.1" else {
            return .refused
        }
        let secret = Hex.encode(SystemRandom.bytes(32))
        let viewer = Viewer(secret: secret, account: account, name: dress("Maria Okafor"), role: dress(account))
        sessions.value.withLock { $0[secret] = viewer }
        return .signedIn(viewer)
    }

    func viewer(_ secret: String, isUse: Bool) async throws -> Viewer? { sessions.value.withLock { $0[secret] } }

    func signOut(_ viewer: Viewer) async throws { sessions.value.withLock { $0[viewer.secret] = nil } }

    func permits(_ viewer: Viewer, _ action: PracticeAction, subject: String?) -> Bool {
        Self.table[viewer.account]?.contains(action) ?? false
    }

    func worklist(_ query: WorklistQuery, for viewer: Viewer) async throws -> WorklistPage {
        if let failure { throw failure }
        let read = row("Reed, Ida", "submandibular-gland", .took, "2 images", next: "Read", id: "no-reading")
        let bill = row("Quill, Amos", "Right submandibular gland", .both, "signed", next: "Open", id: "stone")
        return WorklistPage(
            title: dress("Four cases"), note: dress("One waits for its reading."),
            table: WorkTable(
                groups: [
                    .init(title: dress("To read"), note: dress("1"), rows: [read]),
                    .init(title: dress("To bill"), note: dress("1"), rows: [bill]),
                ], nextAddress: read.address))
    }

    func study(_ id: String, image: Int, for viewer: Viewer) async throws -> CasePage<StudyPage> {
        try page(id, "Images", .images) {
            StudyPage(
                title: dress("Two images, two measurements"), note: dress("Right submandibular gland"),
                thumbnails: Thumbnails(groups: [
                    .init(
                        title: dress("Right gland"),
                        items: (1...2).map {
                            .init(
                                number: $0, label: dress("longitudinal"), picture: frameAddress(id, $0),
                                address: "/practice/cases/\(PercentCoding.encode(id))?image=\($0)",
                                alt: dress("Image \($0), longitudinal"), isCurrent: $0 == image)
                        }, gaps: [dress("No transverse plane.")])
                ]),
                stage: Stage(
                    picture: frameAddress(id, image), width: 448, height: 412,
                    alt: dress("Image with two measurements"),
                    caption: dress("Image \(image) · right submandibular gland, longitudinal · frame 1 of 1"),
                    marks: [
                        CalliperMark(
                            label: dress("3.0 mm"), shape: .line,
                            points: [.init(x: 245.5, y: 161.5), .init(x: 275.5, y: 161.5)]),
                        CalliperMark(
                            label: dress("152 px"), shape: .line,
                            points: [.init(x: 352, y: 251), .init(x: 352, y: 403)], isRefused: true),
                        CalliperMark(
                            label: dress("9.5 mm²"), shape: .ellipse,
                            points: [
                                .init(x: 60, y: 200), .init(x: 140, y: 200), .init(x: 100, y: 180),
                                .init(x: 100, y: 220),
                            ]),
                    ],
                    measures: [
                        .init(
                            number: 1, label: dress("Stone, long axis"), value: dress("3.0 mm"),
                            how: dress("0.1 × 0.1 mm a pixel, region 1."), isRefused: false, anchor: "m1"),
                        .init(
                            number: 2, label: dress("Masseter, thickness"), value: dress("152 px"),
                            how: dress("No millimetres: one end lies outside the calibrated region."), isRefused: true,
                            anchor: "m2"),
                    ]),
                measurements: StackTable(
                    columns: [
                        .init(title: "Measurement", isHead: true), .init(title: "Value", isNumber: true),
                        .init(title: "Image"), .init(title: "From"),
                    ],
                    rows: [
                        [
                            .init(dress("Stone, long axis")), .init(dress("3.0 mm")), .init(dress("1, frame 1")),
                            .init(dress("region 1, 0.1 mm a pixel")),
                        ]
                    ]),
                missing: [missing(.weakensClaim)], facts: facts(id),
                files: [file(id, "report.dcm")])
        }
    }

    func report(_ id: String, for viewer: Viewer) async throws -> CasePage<ReportPage> {
        try page(id, "Report", .report) {
            ReportPage(
                title: dress("Stone in the right submandibular duct"), note: dress("Signed 10 March 2026"),
                head: [
                    .init(label: dress("Reason"), text: dress("Swelling at meals for three weeks"), id: "reason")
                ],
                sections: [
                    .init(
                        title: dress("Findings"), id: "findings",
                        items: [
                            .init(label: "", text: dress("Bright focus with shadow."), id: "findings-1"),
                            .init(label: dress("Stone"), text: dress("present"), id: "findings-2"),
                        ],
                        proofs: [
                            EvidenceLink(
                                kind: .measurement, text: dress("Stone 3.0 mm, image 1, frame 1"),
                                address: "/practice/cases/\(PercentCoding.encode(id))#m1")
                        ], remark: dress("Template of 2 March 2026"))
                ],
                stamp: Stamp(
                    signer: dress("Maria Okafor, DDS"), license: dress("NY 012345"),
                    statement: dress("I read these images and this is my report."),
                    time: dress("10 March 2026, 16:58:04 −05:00"), covers: dress("report 9f2c 41d7"), isDemo: true),
                missing: [missing(.changesCode), missing(.weakensClaim)], files: [file(id, "report.pdf")], next: [])
        }
    }

    func decision(_ id: String, for viewer: Viewer) async throws -> CasePage<DecisionPage> {
        try page(id, "Decision", .decision) {
            DecisionPage(
                rulings: [ruling(id)],
                paths: [
                    PathOfDecision(
                        summary: dress("Follow it"),
                        steps: [
                            .init(
                                question: dress("With what?"), answer: dress("Ultrasound."), isSettled: false,
                                others: [.init(answer: dress("MRI"), codes: dress("D0369"), isOpen: true)])
                        ], end: dress("It supports D0370."), open: [dress("Who read?")])
                ],
                overrides: [
                    OverrideBox(
                        party: dress("Bay Street Dental"), standing: standing, history: [standing, standing],
                        form: .init(
                            address: CasePlace.decision.address(of: id), hidden: ["party": "a", "expecting": "1"])),
                    OverrideBox(
                        party: dress("Dr Sato"), standing: nil, history: [],
                        form: .init(address: CasePlace.decision.address(of: id), hidden: ["party": "b"])),
                ],
                request: Button(text: dress("Ask"), address: "\(CasePlace.decision.address(of: id))/request"),
                beside: [
                    FactRow(
                        term: dress("Coverage"), value: .unknown(dress("Bluff Dental Plan")),
                        why: dress("no text names it")),
                    FactRow(
                        term: dress("Side"), value: .contradicted([dress("right"), dress("left")]), why: dress("settle")
                    ),
                ],
                basis: dress("Decided by rules of 2 March 2026."), files: [file(id, "decision.json")])
        }
    }

    func claim(_ id: String, party: String?, for viewer: Viewer) async throws -> CasePage<ClaimPage> {
        guard party == nil || party == "practice" else { throw Refusal.notFound }
        return try page(id, "Claim", .claim) {
            ClaimPage(
                title: dress("One error to mend before it can be sent"), note: dress("Bluff Dental Plan"),
                parties: [
                    .init(text: dress("Bay Street Dental"), address: "#a", isCurrent: true),
                    .init(text: dress("Dr Sato"), address: "#b"),
                ],
                refusal: Note(kind: .bad, headline: dress("No claim."), text: dress("Nothing was read.")),
                obstacles: [
                    FindingRow(
                        tag: Tag(.bad, "stops it"), place: dress("reading"), headline: dress("Not read"),
                        reason: dress("because"), cure: dress("Read it"))
                ], facts: facts(id),
                lines: StackTable(
                    columns: [.init(title: "Line", isHead: true), .init(title: "Charge", isNumber: true)],
                    rows: [[.init(dress("1")), .init(dress("$185.00"))]],
                    total: [.init(dress("Total")), .init(dress("$185.00"))]),
                diagnoses: StackTable(columns: [.init(title: "Code")], rows: [[.code(dress("K11.5"))]]),
                attachments: StackTable(columns: [.init(title: "File")], rows: [[.mono(dress("report.pdf"))]]),
                checked: dress("34 checks ran."),
                findings: [
                    FindingRow(
                        tag: Tag(.bad, dress("rejected")), place: dress("loop 2300"), headline: dress("A headline"),
                        reason: dress("A reason"), cure: dress("A cure"))
                ],
                segments: Segments(
                    label: "837D",
                    segments: [
                        .init(
                            text: dress("CLM*26*185~"), place: dress("claim"), meaning: dress("The claim"),
                            isMarked: true),
                        .init(text: dress("HI*ABK:K115~"), meaning: dress("The diagnoses")),
                    ]),
                way: Timeline(events: [
                    .init(time: dress("10 March"), headline: dress("Draft"), text: dress("made"), standing: .done),
                    .init(time: dress("today"), headline: dress("Now"), text: "", standing: .now),
                    .init(time: "", headline: dress("Paid"), text: "", standing: .ahead),
                    .init(time: "", headline: dress("Denied"), text: "", standing: .stopped),
                ]), files: [file(id, "claim-practice.837")],
                buttons: [
                    Button(text: dress("Download the 837"), address: "#f", isNext: true, icon: .down, saves: true)
                ])
        }
    }

    func evidence(_ id: String, party: String?, for viewer: Viewer) async throws -> CasePage<EvidencePage> {
        try page(id, "Evidence", .evidence) {
            EvidencePage(
                title: dress("Intact"), note: dress("6 entries"), parties: [],
                state: Note(kind: .ok, headline: dress("Intact."), text: dress("Every byte is as signed.")),
                facts: facts(id),
                entries: StackTable(
                    columns: [.init(title: "Path"), .init(title: "Bytes", isNumber: true), .init(title: "SHA-256")],
                    rows: [[.mono(dress("report.json")), .init(dress("1,204")), .mono(dress("9f2c 41d7"))]]),
                commands: [.init(text: dress("tragus evidence verify FILE"), meaning: dress("names the signer"))],
                files: [file(id, "evidence-practice.zip")], buttons: [])
        }
    }

    func file(_ name: String, of id: String, for viewer: Viewer) async throws -> CaseFile {
        guard name == "report.pdf" || name == "claim-ü\"x.837" else { throw Refusal.notFound }
        return CaseFile(name: name, mediaType: "application/pdf", bytes: Array("%PDF-1.7".utf8))
    }

    func original(image: Int, of id: String, for viewer: Viewer) async throws -> CaseFile {
        CaseFile(name: "1.dcm", mediaType: "application/dicom", bytes: Array("DICM".utf8))
    }

    func frame(_ frame: Int, image: Int, of id: String, for viewer: Viewer) async throws -> CaseFile {
        let url = Peer.root.appendingPathComponent("Sources/Web/Public/phantom.png")
        return CaseFile(name: "image-\(image).png", mediaType: "image/png", bytes: Array(try Data(contentsOf: url)))
    }

    func action(forFile name: String) -> PracticeAction { name.hasPrefix("claim") ? .seeClaim : .seeReport }

    var demo: Demo? {
        guard isDemo else { return nil }
        return Demo(
            accounts: Self.table.keys.sorted().map {
                .init(name: $0, password: "demo", role: dress("Role of \($0)"), sees: dress("What \($0) sees"))
            }, firstSteps: [dress("Sign in as dentist."), dress("Open the case of Amos Quill.")])
    }

    func gauges() async -> [(name: String, help: String, value: Int)] {
        [(name: "tragus_cases", help: "Cases.", value: 4)]
    }
}

extension SampleDesk {
    private func frameAddress(_ id: String, _ image: Int) -> String {
        "/practice/cases/\(PercentCoding.encode(id))/images/\(image)/frames/1"
    }

    func missing(_ effect: Missing.Effect) -> Missing {
        Missing(effect: effect, text: dress("Side label on image 2."), cure: dress("Label it with an addendum."))
    }

    private func file(_ id: String, _ name: String) -> Downloads.File {
        .init(
            name: dress(name), address: "/practice/cases/\(PercentCoding.encode(id))/files/\(name)",
            meaning: dress("What it is"), size: "34 kB")
    }

    private func facts(_ id: String) -> [FactRow] {
        [
            FactRow(
                term: dress("Date of service"), value: .known(dress("10 March 2026")), why: dress("rule E.1"),
                proofs: [
                    EvidenceLink(
                        kind: .image, text: dress("All images"), address: CasePlace.images.address(of: id)),
                    EvidenceLink(kind: .field, text: dress("Order"), address: "#o"),
                    EvidenceLink(kind: .signature, text: dress("Signature"), address: "#s"),
                ]),
            FactRow(term: dress("Modality"), value: .plain(dress("Ultrasound")), why: "", remark: dress("a remark")),
        ]
    }

    private func ruling(_ id: String) -> DecisionPage.Ruling {
        .init(
            id: "practice",
            verdict: Verdict(
                halves: .both, code: dress("D0370"), tag: Tag(.ok, dress("supported")),
                party: dress("Bay Street Dental"),
                sentence: dress("One practice took and read an ultrasound of the submandibular gland."),
                buttons: [
                    Button(text: dress("See the claim"), address: CasePlace.claim.address(of: id), isNext: true)
                ]),
            facts: facts(id),
            rejected: [
                FlipRow(
                    halves: .took, code: dress("D0386"), note: dress("images only"),
                    fact: dress("A written reading exists."), flip: dress("the report were withdrawn."))
            ], missing: [missing(.weakensClaim)])
    }

    private func row(
        _ name: String, _ examination: String, _ halves: Halves, _ state: String, next: String, id: String
    ) -> WorkTable.Row {
        .init(
            time: dress("09:30"), day: dress("9 March"), patient: dress(name), patientNote: dress("4 May 1971 · T-1"),
            examination: dress(examination), reason: .unknown(dress("reason")), halves: halves, state: dress(state),
            codes: [dress("D0370")], doubt: dress("cannot tell"), missing: [missing(.changesCode)],
            nothing: dress("Nothing"), address: CasePlace.images.address(of: id),
            next: Button(text: dress(next), address: CasePlace.report.address(of: id)))
    }

    func page<Content>(
        _ id: String, _ title: String, _ place: CasePlace, _ content: () -> Content
    ) throws -> CasePage<Content> {
        guard ["stone", "no-reading"].contains(id) else { throw Refusal.notFound }
        return CasePage(
            header: CaseHeader(
                name: dress("Quill, Amos"), details: [dress("4 May 1971"), dress("T-1041"), dress("10 March 2026")],
                steps: [
                    .init(text: dress("Images"), address: "#i", standing: .done),
                    .init(text: dress("Report"), address: nil, standing: .now),
                    .init(text: dress("Claim"), address: nil, standing: .ahead),
                    .init(text: dress("Denied"), address: nil, standing: .stopped),
                ]),
            title: dress(title), content: content())
    }
}
