import Essentials
import Foundation
import Practice
import TestSupport
import Trust

@testable import Web

/// The shipped example cases behind the pages, billed once.
struct ExampleDesk: Desk {
    private let cases: [String: BilledCase]
    private let order: [String]
    private let door = SampleDesk()

    static let folders = ["1-submandibular-stone", "2-neck-node-follow-up", "3-two-parties", "4-no-reading"]

    init() throws {
        let job = try BillingJob.shipped()
        let billed = try Self.folders.map {
            try job.run(
                CaseFolder.read(Peer.root.appendingPathComponent("Examples/\($0)"), template: job.template))
        }
        cases = Dictionary(billed.map { ($0.material.source.id, $0) }, uniquingKeysWith: { first, _ in first })
        order = billed.map(\.material.source.id)
    }

    func billed(_ id: String) throws -> BilledCase {
        guard let billed = cases[id] else { throw Refusal.notFound }
        return billed
    }

    func presenter(_ id: String) throws -> CasePresenter { CasePresenter(record: CaseRecord(try billed(id))) }

    func signIn(account: String, password: String, origin: String) async throws -> SignInOutcome {
        try await door.signIn(account: account, password: password, origin: origin)
    }
    func viewer(_ secret: String) async throws -> Viewer? { try await door.viewer(secret) }
    func signOut(_ viewer: Viewer) async throws { try await door.signOut(viewer) }
    func permits(_ viewer: Viewer, _ action: PracticeAction) -> Bool { door.permits(viewer, action) }

    func worklist(for viewer: Viewer) async throws -> WorklistPage {
        WorklistMapping.page(order.compactMap { cases[$0] }.map { WorklistMapping.entry(CaseRecord($0)) })
    }
    func study(_ id: String, image: Int, for viewer: Viewer) async throws -> CasePage<StudyPage> {
        let presenter = try presenter(id)
        return presenter.page("Images", try presenter.study(image: image))
    }
    func report(_ id: String, for viewer: Viewer) async throws -> CasePage<ReportPage> {
        let presenter = try presenter(id)
        return presenter.page("Report", presenter.report())
    }
    func decision(_ id: String, for viewer: Viewer) async throws -> CasePage<DecisionPage> {
        let presenter = try presenter(id)
        return presenter.page("Decision", presenter.decision())
    }
    func claim(_ id: String, party: String?, for viewer: Viewer) async throws -> CasePage<ClaimPage> {
        let presenter = try presenter(id)
        return presenter.page("Claim", try presenter.claim(party: party))
    }
    func evidence(_ id: String, party: String?, for viewer: Viewer) async throws -> CasePage<EvidencePage> {
        let presenter = try presenter(id)
        return presenter.page("Evidence", try presenter.evidence(party: party))
    }
    func file(_ name: String, of id: String, for viewer: Viewer) async throws -> CaseFile {
        guard let file = try billed(id).files.first(where: { $0.name == name }) else { throw Refusal.notFound }
        return CaseFile(name: file.name, mediaType: file.mediaType, bytes: file.bytes)
    }
    func original(image: Int, of id: String, for viewer: Viewer) async throws -> CaseFile {
        let images = try billed(id).material.images
        guard images.indices.contains(image - 1) else { throw Refusal.notFound }
        return CaseFile(
            name: images[image - 1].name, mediaType: "application/dicom", bytes: images[image - 1].bytes)
    }
    func frame(_ frame: Int, image: Int, of id: String, for viewer: Viewer) async throws -> CaseFile {
        let images = try billed(id).material.images
        guard images.indices.contains(image - 1) else { throw Refusal.notFound }
        return CaseFile(
            name: "image-\(image)-\(frame).png", mediaType: "image/png",
            bytes: try FramePicture.png(of: images[image - 1].file, frame: frame))
    }
    func action(forFile name: String) -> PracticeAction {
        (try? Authorisation.shipped().action(forFile: name)) ?? .seeStudy
    }
    var demo: Demo? { door.demo }
    func gauges() async -> [(name: String, help: String, value: Int)] { [] }
}
