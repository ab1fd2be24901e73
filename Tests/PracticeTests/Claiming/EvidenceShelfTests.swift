import Records
import Testing

@testable import Practice

@Suite("The shelf of evidence")
struct EvidenceShelfTests {
    @Test("Claims without a code have no evidence, and still count where the shelf is cut")
    func cut() throws {
        let test = try TestClaims()
        let store = test.workspace.store
        let before = try store.evidence(for: test.dentist)
        #expect(!before.isCut && before.evidence.map(\.caseID).contains(test.id))
        var claim = try test.stored()
        let writes = try (1...EvidenceShelf.limit).map { number in
            claim.caseID = "case-\(number)"
            claim.code = ""
            claim.version = 0
            return try store.write(claim, test.dentist)
        }
        try store.records.commit(writes, by: "test", reason: "many")
        let after = try store.evidence(for: test.dentist)
        #expect(after.isCut)
        #expect(after.evidence.count <= before.evidence.count && after.evidence.allSatisfy { !$0.code.isEmpty })
    }

    @Test("Who may not see evidence is refused")
    func refused() throws {
        let test = try TestClaims()
        let assistant = try test.practice.session(.assistant, in: test.workspace.store)
        #expect(throws: AccessRefused.self) { try test.workspace.store.evidence(for: assistant) }
    }
}
