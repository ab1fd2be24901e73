import Reporting
import Testing

@testable import Practice

@Suite("Where a case stands whose report is being written")
struct StandOfDraftTests {
    @Test("To sign as soon as the form lacks nothing, not before, and no longer once something is taken out")
    func followsTheForm() throws {
        let test = try StudyPractice()
        let id = StudyPractice.caseID
        _ = try test.receive(try StudyPractice.image())
        var stands: [CaseStand] = []
        let steps = [
            ("exam", "salivary-glands"), ("area", "Right parotid gland."), ("technique", "B mode, linear probe."),
            ("impression", "Normal."), ("quality", "Good."), ("comparison", "none"), ("quality", ""),
        ]
        for (path, value) in steps {
            try test.workspace.saveField(path, value, base: 0, of: id, by: test.dentist)
            let isReady = try test.workspace.writing(id, for: test.dentist).blocking.isEmpty
            let stand = try test.workspace.overview(id, to: .seeStudy, for: test.dentist).stand
            #expect(stand == (isReady ? .sign : .write), "after \(path)")
            #expect(try test.workspace.worklist(for: test.dentist).map(\.stand) == [stand])
            stands.append(stand)
        }
        #expect(stands == [.write, .write, .write, .write, .write, .sign, .write])
    }
}
