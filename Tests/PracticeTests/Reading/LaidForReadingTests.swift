import DICOM
import Essentials
import Reporting
import Testing
import Ultrasound

@testable import Practice

@Suite("Callipers on their way into a report")
struct LaidForReadingTests {
    private let id = StudyPractice.caseID

    private func lay(_ test: StudyPractice, _ object: String, to x: Double) throws -> String {
        try test.workspace.lay(
            id,
            MeasurementDraft(
                label: "Cyst", kind: .longAxis, object: object,
                points: [ImagePoint(x: 200, y: 150), ImagePoint(x: x, y: 150)]), by: test.dentist
        ).id
    }

    @Test("One whose image names no region is named and stops the signature, until the image is labelled")
    func unlabelled() throws {
        let test = try StudyPractice()
        let bytes = try StudyPractice.image { set in
            for tag: DICOM.Tag in [.anatomicRegionSequence, .imageLaterality, .laterality] { set.remove(tag) }
        }
        guard case .kept(let object, _) = try test.receive(bytes) else { return }
        let laid = try lay(test, object.id, to: 260)
        let before = try test.workspace.writing(id, for: test.dentist)
        #expect(before.measurements.isEmpty)
        #expect(before.callipers.map(\.id) == [laid] && before.callipers.first?.isPlaced == false)
        let item = try #require(before.blocking.first { $0.calliper == laid })
        #expect(item.words.contains("“Cyst”") && item.words.contains("Label the image"))
        #expect(before.callipers.first?.trouble.contains("region and side") == true)
        try test.workspace.label(id, object: object.id, region: "parotid", side: .left, by: test.dentist)
        let after = try test.workspace.writing(id, for: test.dentist)
        #expect(after.measurements.map(\.id) == [laid] && after.callipers.first?.trouble == "")
        #expect(!after.items.contains { $0.calliper != nil })
    }

    @Test("One outside the calibrated region stays in the report in pixels, and is named with its cure")
    func uncalibrated() throws {
        let test = try StudyPractice()
        guard case .kept(let object, _) = try test.receive(try StudyPractice.image()) else { return }
        let laid = try lay(test, object.id, to: 5000)
        let study = try test.workspace.writing(id, for: test.dentist)
        #expect(study.measurements.map(\.id) == [laid])
        let item = try #require(study.items.first { $0.calliper == laid })
        #expect(!item.blocksSigning, "pixels with their reason may stand in a report")
        #expect(item.words.contains("No millimetres") && item.words.hasSuffix("."))
        #expect(study.callipers.first?.spoken.hasSuffix("pixels") == true)
    }

    @Test("The examination comes from the order where it says one; where it does not, the gate asks for it")
    func examination() throws {
        let test = try StudyPractice()
        _ = try test.receive(try StudyPractice.image())
        let implied = try test.workspace.writing(id, for: test.dentist)
        #expect(implied.examOfOrder?.id == "salivary-glands" && implied.made.reading.exam == "salivary-glands")
        #expect(!implied.items.contains { $0.item == "exam" })
        try test.workspace.saveField("exam", "head-and-neck", base: 0, of: id, by: test.dentist)
        let chosen = try test.workspace.writing(id, for: test.dentist)
        #expect(chosen.examOfOrder == nil && chosen.made.reading.exam == "head-and-neck")
    }
}
