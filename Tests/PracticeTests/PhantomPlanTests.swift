import DICOM
import Foundation
import Practice
import TestSupport
import Testing
import YAMLSource

struct PhantomPlanTests {
    @Test(arguments: ExampleCases.all) func theExamplesHoldWhatTheirPlanMakes(name: String) throws {
        let folder = ExampleCases.folder(name)
        let (plan, source) = try PhantomPlan.read(folder)
        for file in try plan.files(for: source) {
            let stored = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file.name)))
            #expect(stored == file.bytes, "\(file.name): run 'tragus phantom --case Examples/\(name)'")
        }
    }

    @Test func everySceneSaysThatItIsSimulated() throws {
        let files = try PhantomPlan.everyScene().filter { $0.name.hasSuffix(".dcm") }
        #expect(files.count >= 6)
        for file in files {
            let dataSet = try Part10File(parsing: file.bytes).dataSet
            #expect(dataSet.string(Tag(0x0008, 0x001C)) == "YES", "\(file.name)")
        }
    }

    @Test func refusesAScenesNameThatIsNotKnown() throws {
        let text = "acquired: 2026-03-10T09:41:00Z\nimages:\n  - {file: a.dcm, scene: nose}\n"
        let error = try #require(throws: SourceError.self) { try PhantomPlan(parsing: Array(text.utf8)) }
        #expect(error.findings.first?.place.line == 3)
    }
}
