import Essentials
import Testing

@testable import Practice

@Suite("Case folders that are taken in")
struct TakingFoldersTests {
    @Test("A folder that was taken in is known, however many later cases stand before it in the list")
    func again() throws {
        let practice = try TestPractice()
        let (workspace, dentist) = try TestOverrides.workspace(practice, ExampleCases.stone)
        for number in 1...101 {
            _ = try workspace.store.saveCase(
                CaseDraft(
                    id: "later-\(number)", title: "Later", patient: "Rivera, Ana",
                    dateOfService: try CalendarDate("2026-03-20"),
                    files: [OutputFile(name: "case.yaml", mediaType: "application/yaml", text: "case: later")]),
                by: dentist, reason: "ordered")
        }
        #expect(try !workspace.take(ExampleCases.folder(ExampleCases.stone), by: dentist))
        #expect(try workspace.store.storedCase("submandibular-stone", for: dentist).summary.version == 2)
    }
}
