import Claims
import Essentials
import Foundation
import TestSupport
import Testing

@testable import Practice

/// A workspace with a billed example, and the steps of its claim.
struct TestClaims {
    let practice: TestPractice
    let workspace: Workspace
    let dentist: Session
    let biller: Session
    let id: String
    let party: String

    init(_ example: String = ExampleCases.stone, party: String = "harbor-street") throws {
        practice = try TestPractice()
        (workspace, dentist) = try TestOverrides.workspace(practice, example)
        biller = try practice.session(.biller, in: workspace.store)
        id = try #require(workspace.store.cases(for: dentist).first?.id)
        self.party = party
    }

    func dossier() throws -> ClaimDossier { try workspace.claim(id, party: party, for: biller) }

    func stored() throws -> StoredClaim { try #require(try dossier().stored) }

    func place() throws -> ClaimPlace { ClaimPlace(caseID: id, party: party, version: try stored().version) }

    @discardableResult
    func send() throws -> StoredClaim {
        practice.pass(60)
        return try workspace.sendClaim(try place(), seen: try #require(try dossier().draft).seen, by: biller)
    }

    @discardableResult
    func takeIn(_ number: String = "B-26083-55120") throws -> StoredClaim {
        try workspace.acknowledgeClaim(
            .init(form: .claim, isAccepted: true, payerClaimNumber: number), of: try place(), by: biller)
    }

    @discardableResult
    func deny() throws -> StoredClaim {
        try workspace.recordAnswer(
            ClaimAnswer(
                outcome: .denied, on: try CalendarDate("2026-03-24"), paid: .zero,
                adjustments: [
                    .init(group: .provider, reason: "252", amount: Money(cents: 18500), remarks: ["N463"])
                ]), of: try place(), by: biller)
    }

    /// The files of the outbox by their names below it, what lies pending too.
    static func outbox(_ practice: TestPractice) throws -> [String: [UInt8]] {
        let root = practice.path + "/outbox"
        guard let names = FileManager.default.enumerator(atPath: root) else { return [:] }
        var files: [String: [UInt8]] = [:]
        for case let name as String in names {
            var isFolder: ObjCBool = false
            let path = "\(root)/\(name)"
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
                !name.hasSuffix(".organisation")
            else { continue }
            files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        }
        return files
    }

    /// Where the work list shows the case.
    func stands() throws -> [CaseStand] {
        try workspace.worklist(for: biller).filter { $0.cases.contains { $0.id == id } }.map(\.stand)
    }

    func outbox() throws -> [String: [UInt8]] { try Self.outbox(practice) }
}
