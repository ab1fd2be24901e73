import Coding
import DICOM
import Essentials
import Records
import Reporting
import Testing
import Ultrasound

@testable import Practice

/// What a workspace keeps of its cases, held against one that keeps nothing yet.
@Suite("What is kept of cases")
struct KeptCasesTests {
    /// What lists and pages say of a case.
    struct Shown: Equatable {
        var groups: [WorklistGroup]
        var decision: String
        var report: String
        var stand: CaseStand
        var images: [String]
        var measurements: [String]
        var gaps: [String]

        init(_ id: String, in workspace: Workspace, for session: Session) throws {
            groups = try workspace.worklist(for: session)
            let overview = try workspace.overview(id, to: .seeStudy, for: session)
            decision = overview.assessed.decision.json.canonical
            report = overview.assessed.report?.json.canonical ?? ""
            stand = overview.stand
            let study = try workspace.study(id, for: session)
            images = study.images.map { "\($0.object) \($0.image.laterality ?? "") \($0.region?.id ?? "")" }
            measurements = study.measurements.map { "\($0.id) \($0.label) \($0.spoken)" }
            gaps = study.gaps.map(\.words)
        }
    }

    /// Does something, and holds what the workspace then says against what it said before and what a new one says.
    private func after(
        _ what: String, _ id: String, _ workspace: Workspace, _ session: Session, _ act: () throws -> Void
    ) throws {
        let before = try Shown(id, in: workspace, for: session)
        #expect(try Shown(id, in: workspace, for: session) == before, "\(what): the same twice")
        try act()
        let now = try Shown(id, in: workspace, for: session)
        #expect(now != before, "\(what) changes what is shown")
        let again = Workspace(store: workspace.store, job: workspace.job)
        #expect(try Shown(id, in: again, for: session) == now, "\(what): a start says the same")
    }

    @Test("Images, labels, callipers and the draft of an order are seen at once, and so is an image taken out")
    func ordered() throws {
        let test = try StudyPractice()
        let id = StudyPractice.caseID
        func after(_ what: String, _ act: () throws -> Void) throws {
            try self.after(what, id, test.workspace, test.dentist, act)
        }
        var object = ""
        try after("an image") {
            let received = try test.receive(
                try StudyPractice.image { set in
                    for tag: DICOM.Tag in [.anatomicRegionSequence, .imageLaterality, .laterality] { set.remove(tag) }
                })
            if case .kept(let kept, isNew: true) = received { object = kept.id }
        }
        try after("a label") {
            try test.workspace.label(id, object: object, region: "parotid", side: .right, by: test.dentist)
        }
        try after("another label") {
            try test.workspace.label(id, object: object, region: "parotid", side: .left, by: test.dentist)
        }
        let points = [ImagePoint(x: 200, y: 150), ImagePoint(x: 260, y: 150)]
        try after("a calliper") {
            _ = try test.workspace.lay(
                id, MeasurementDraft(kind: .longAxis, object: object, points: points), by: test.dentist)
        }
        try after("a calliper that is moved") {
            _ = try test.workspace.move(
                id, measurement: "m1", points: [points[0], ImagePoint(x: 280, y: 150)], by: test.dentist)
        }
        try after("a word of the draft") {
            try test.workspace.saveField("impression", "A cyst.", base: 0, of: id, by: test.dentist)
        }
        try after("an image taken out") {
            try test.workspace.takeOut(object: object, of: id, reason: "wrong person", by: test.dentist)
        }
        #expect(try test.workspace.worklist(for: test.dentist).first?.cases.first?.images == 0)
    }

    @Test("Signing, billing and sending are seen at once")
    func signedAndBilled() throws {
        let test = try WritingPractice()
        let id = WritingPractice.caseID
        let draft = try test.fill()
        test.practice.pass(60)
        try after("a signature", id, test.workspace, test.okafor) { try test.sign(draft) }
        try after("billing", id, test.workspace, test.okafor) {
            try test.workspace.billCase(id, by: test.practice.session(.biller, in: test.store))
        }
        let claims = try TestClaims()
        try after("sending a claim", claims.id, claims.workspace, claims.dentist) { try claims.send() }
        try after("a claim that is taken in and denied", claims.id, claims.workspace, claims.dentist) {
            try claims.takeIn()
            try claims.deny()
        }
    }

    @Test("An order that is cancelled leaves the list, and one that comes joins it")
    func comingAndGoing() throws {
        let test = try StudyPractice()
        let before = try test.workspace.worklist(for: test.dentist)
        #expect(before.map(\.count) == [1])
        let stored = try test.store.storedCase(StudyPractice.caseID, for: test.dentist)
        let bytes = try test.store.bytes(of: stored.files[0])
        let text = String(decoding: bytes, as: UTF8.self).replacing("case: ordered", with: "case: later")
            .replacing("id: ordered", with: "id: later")
        _ = try test.store.saveCase(
            CaseDraft(
                id: "later", title: "Swelling", patient: "Rivera, Ana", dateOfService: stored.summary.dateOfService,
                files: [OutputFile(name: "case.yaml", mediaType: "application/yaml", text: text)], person: "HS-0001",
                order: "later", state: .ordered), by: test.dentist, reason: "ordered")
        #expect(try test.workspace.worklist(for: test.dentist).map(\.count) == [2])
        try test.store.removeCase(
            StudyPractice.caseID, expecting: stored.summary.version,
            by: test.dentist, reason: "cancelled")
        let list = try test.workspace.worklist(for: test.dentist)
        #expect(list.flatMap(\.cases).map(\.id) == ["later"])
        let again = Workspace(store: test.store, job: test.workspace.job)
        #expect(try again.worklist(for: test.dentist) == list)
    }

    @Test("Whoever asks while others write and ask never gets a list older than what was written before")
    func never() async throws {
        let test = try StudyPractice()
        let images = try (1...6).map { try StudyPractice.image($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 {
                group.addTask {
                    for _ in 0..<10 { _ = try test.workspace.worklist(for: test.dentist) }
                }
            }
            for (index, bytes) in images.enumerated() {
                _ = try test.receive(bytes)
                let shown = try test.workspace.worklist(for: test.dentist).first?.cases.first?.images
                #expect(shown == index + 1)
            }
            try await group.waitForAll()
        }
    }

    @Test("What other rules made is made anew after a start, and what these made is left alone")
    func otherRules() throws {
        let test = try StudyPractice()
        let list = try test.workspace.worklist(for: test.dentist)
        let key = try DocumentKey(
            organisation: test.dentist.organisation, kind: "glance", id: StudyPractice.caseID)
        let kept = try #require(try test.store.records.document(key))
        _ = try Workspace(store: test.store, job: test.workspace.job).worklist(for: test.dentist)
        #expect(try test.store.records.document(key)?.version == kept.version)
        let basis = try #require(kept.payload["basis"]?.string)
        var members = try #require(kept.payload.object?.members.map { ($0.0, $0.1) })
        let at = try #require(members.firstIndex { $0.0 == "basis" })
        members[at].1 = .string(basis.replacing(#/ s[0-9a-f]+$/#, with: " s0"))
        let stand = try #require(members.firstIndex { $0.0 == "stand" })
        members[stand].1 = .string(CaseStand.answered.rawValue)
        try test.store.records.commit(
            [.put(key, .object(JSONObject(members)), expecting: .version(kept.version))], by: "other", reason: "rules")
        let again = Workspace(store: test.store, job: test.workspace.job)
        #expect(try again.worklist(for: test.dentist) == list)
    }
}
