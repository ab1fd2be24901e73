import DICOM
import Essentials
import Records
import Reporting
import Testing
import Ultrasound

@testable import Practice

@Suite("Images that come in")
struct StudyingTests {
    @Test("An image whose whole identity leaves no doubt is filed, and the same bytes twice are one")
    func filed() throws {
        let test = try StudyPractice()
        let bytes = try StudyPractice.image()
        guard case .kept(let object, isNew: true) = try test.receive(bytes) else {
            Issue.record("not filed")
            return
        }
        #expect(object.caseID == StudyPractice.caseID)
        #expect(try test.state == .captured)
        guard case .kept(_, isNew: false) = try test.receive(bytes) else {
            Issue.record("kept twice")
            return
        }
        #expect(try test.study.images.map(\.object) == [object.id])
        #expect(try test.store.records.images.contains(object.digest))
    }

    @Test(
        "Another name, another number, a number alone: the tray, with the reason",
        arguments: ["name", "number", "only"])
    func tray(doubt: String) throws {
        let test = try StudyPractice()
        let bytes = try StudyPractice.image(
            family: doubt == "name" ? "Quill" : "Rivera", patientID: doubt == "number" ? "HS-0009" : "HS-0001"
        ) { set in
            if doubt == "only" { for tag: DICOM.Tag in [.patientName, .patientBirthDate] { set.remove(tag) } }
        }
        guard case .tray(let object, isNew: true) = try test.receive(bytes) else {
            Issue.record("filed in doubt")
            return
        }
        #expect(!object.why.isEmpty)
        #expect(try test.state == .ordered)
        #expect(try test.workspace.tray(for: test.dentist).waiting.map(\.study) == [object.study])
    }

    @Test("What is no ultrasound image is kept in quarantine, byte for byte")
    func quarantine() throws {
        let test = try StudyPractice()
        let bytes = Array("no DICOM at all".utf8)
        guard case .quarantined(let digest, let reason) = try test.receive(bytes) else {
            Issue.record("taken for an image")
            return
        }
        #expect(!reason.isEmpty)
        #expect(try test.store.records.images.readQuarantined(digest) == bytes)
    }

    @Test("Other bytes under one SOP Instance UID are kept beside the first, for a person to look at")
    func twoUnderOneName() throws {
        let test = try StudyPractice()
        _ = try test.receive(try StudyPractice.image())
        let other = try StudyPractice.image { try $0.set(.institutionName, "Elsewhere") }
        guard case .tray(let object, isNew: true) = try test.receive(other) else {
            Issue.record("lost, or taken for the same")
            return
        }
        #expect(object.why.contains("SOP Instance UID"))
        guard case .tray(_, isNew: false) = try test.receive(other) else {
            Issue.record("kept twice")
            return
        }
        let refused = #expect(throws: StudyError.self) {
            try test.workspace.match(study: object.study, to: StudyPractice.caseID, by: test.dentist)
        }
        #expect(refused?.isAboutIdentity == false)
    }

    @Test("Another person's images are matched only when somebody confirms that they are the patient's")
    func match() throws {
        let test = try StudyPractice()
        guard case .tray(let object, _) = try test.receive(try StudyPractice.image(family: "Riviera")) else { return }
        let refused = #expect(throws: StudyError.self) {
            try test.workspace.match(study: object.study, to: StudyPractice.caseID, by: test.dentist)
        }
        #expect(refused?.isAboutIdentity == true)
        try test.workspace.match(study: object.study, to: StudyPractice.caseID, confirming: true, by: test.dentist)
        #expect(try test.study.images.map(\.isConfirmed) == [true])
        #expect(try test.state == .captured)
        #expect(
            try test.workspace.billed(StudyPractice.caseID, to: .seeDecision, for: test.dentist).material.images.count
                == 1)
        try test.workspace.takeOut(
            object: object.id, of: StudyPractice.caseID, reason: "wrong person", by: test.dentist)
        #expect(try test.study.images.isEmpty)
        #expect(try test.workspace.trayCount(for: test.dentist) == 1)
        try test.workspace.discard(study: object.study, reason: "a test image", by: test.dentist)
        #expect(try test.workspace.trayCount(for: test.dentist) == 0)
        try test.workspace.restore(study: object.study, by: test.dentist)
        #expect(try test.workspace.trayCount(for: test.dentist) == 1)
    }

    @Test("A label is laid over the image, and the bytes stay as they came")
    func label() throws {
        let test = try StudyPractice()
        let bytes = try StudyPractice.image { set in
            for tag: DICOM.Tag in [.anatomicRegionSequence, .imageLaterality, .laterality] { set.remove(tag) }
        }
        guard case .kept(let object, _) = try test.receive(bytes) else { return }
        #expect(try test.study.images.first?.region == nil)
        try test.workspace.label(
            StudyPractice.caseID, object: object.id, region: "submandibular", side: .left, plane: "transverse",
            by: test.dentist)
        let view = try #require(try test.study.images.first)
        #expect(view.region?.id == "submandibular" && view.image.laterality == "L")
        #expect(view.image.orientation == "transverse")
        #expect(try test.store.records.images.read(object.digest) == bytes)
        #expect(throws: StudyError.self) {
            try test.workspace.label(StudyPractice.caseID, object: object.id, region: "submandibular", by: test.dentist)
        }
        try test.workspace.label(StudyPractice.caseID, object: object.id, region: nil, by: test.dentist)
        #expect(try test.study.images.first?.label == nil)
    }

    @Test("Callipers are laid, moved, lifted and taken back; every number is the rule's")
    func callipers() throws {
        let test = try StudyPractice()
        guard case .kept(let object, _) = try test.receive(try StudyPractice.image()) else { return }
        let points = [ImagePoint(x: 200, y: 150), ImagePoint(x: 260, y: 150)]
        let laid = try test.workspace.lay(
            StudyPractice.caseID, MeasurementDraft(kind: .longAxis, object: object.id, points: points),
            by: test.dentist)
        let image = try #require(try test.study.images.first?.image)
        let rule = try Calliper.measure(.longAxis, points: points, frame: 1, on: image)
        #expect(laid.result == rule && laid.label == "Long axis" && laid.region == "parotid")
        let moved = try test.workspace.move(
            StudyPractice.caseID, measurement: laid.id,
            points: [points[0], ImagePoint(x: 5000, y: 150)], by: test.dentist)
        #expect(moved.result.calibration == nil, "outside the region there are no millimetres")
        try test.workspace.lift(StudyPractice.caseID, measurement: laid.id, by: test.dentist)
        #expect(try test.study.measurements.isEmpty)
        #expect(try test.workspace.undo(StudyPractice.caseID, by: test.dentist) == laid.id)
        #expect(try test.study.measurements.map(\.points) == [moved.points])
        _ = try test.workspace.undo(StudyPractice.caseID, by: test.dentist)
        #expect(
            try test.study.measurements
                == [laid].map { one in
                    var one = one
                    one.points = points
                    return one
                })
        _ = try test.workspace.undo(StudyPractice.caseID, by: test.dentist)
        #expect(try test.study.measurements.isEmpty)
        #expect(try test.workspace.undo(StudyPractice.caseID, by: test.dentist) == nil)
    }

    @Test("The work list follows what happens to a case, and a later start says the same")
    func worklist() throws {
        let test = try StudyPractice()
        func stands() throws -> [CaseStand] { try test.workspace.worklist(for: test.dentist).map(\.stand) }
        #expect(try stands() == [.capture])
        let before = test.workspace.revision
        _ = try test.receive(try StudyPractice.image())
        #expect(test.workspace.revision > before)
        #expect(try stands() == [.read])
        let again = Workspace(store: test.store, job: test.workspace.job)
        let (one, two) = (
            try test.workspace.worklist(for: test.dentist), try again.worklist(for: test.dentist)
        )
        #expect(one == two && one.first?.cases.first?.images == 1)
        #expect(try test.workspace.worklist(WorklistQuery(stand: .sign), for: test.dentist).isEmpty)
        let later = WorklistQuery(from: try CalendarDate("2026-03-11"))
        #expect(try test.workspace.worklist(later, for: test.dentist).isEmpty)
    }
}
