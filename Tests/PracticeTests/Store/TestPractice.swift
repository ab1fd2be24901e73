import Essentials
import Foundation
import Synchronization
import TestSupport
import Trust

@testable import Practice

/// A practice's store in a folder of its own, with a clock that the test moves and passwords that are cheap to hash.
final class TestPractice: Sendable {
    let folder: TemporaryFolder
    let now = Mutex(Timestamp(seconds: 1_773_150_000))
    /// Done once, when a name is made for a file of the archive that is about to be written; nil where nothing is.
    let beforeNextFile = Mutex<(@Sendable () -> Void)?>(nil)
    private let generator = Mutex(SeededGenerator(seed: 5))

    static let organisation = "harbor-street"
    static let password = "four quiet herons wade"

    init() throws { folder = try TemporaryFolder() }

    var path: String { folder.file("data").path }

    func pass(_ seconds: Int64) { now.withLock { $0 = Timestamp(seconds: $0.seconds + seconds) } }

    func open(isDemo: Bool = false) throws -> PracticeStore {
        try PracticeStore.open(
            at: path, isDemo: isDemo, clock: { self.now.withLock { $0 } },
            random: { count in
                if count == 8, let act = self.beforeNextFile.withLock({ $0.take() }) { act() }
                return self.generator.withLock { generator in
                    (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
                }
            }, passwordCost: PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1))
    }

    var console: Session { .console(organisation: Self.organisation, at: now.withLock { $0 }) }

    /// A person in one role, signed in.
    func session(_ role: Role, in store: PracticeStore, organisation: String = TestPractice.organisation) throws
        -> Session
    {
        let user = "\(organisation)-\(role.rawValue)"
        if try store.storedAccount(user) == nil {
            try store.addAccount(
                NewAccount(
                    user: user, organisation: organisation, name: "Some \(role)", roles: [role],
                    password: Self.password), by: console)
        }
        return try store.signIn(user: user, password: Self.password, origin: "test").session
    }

    static func draft(_ id: String = "c-1", patient: String = "Rivera, Ana", on day: String = "2026-03-10") throws
        -> CaseDraft
    {
        CaseDraft(
            id: id, title: "Swelling at meals", patient: patient, dateOfService: try CalendarDate(day),
            files: [
                OutputFile(name: "case.yaml", mediaType: "application/yaml", text: "case: \(id)\n"),
                OutputFile(name: "images/1.dcm", mediaType: "application/dicom", bytes: [0, 1, 2, 255]),
            ])
    }

    static let outputs = [
        OutputFile(name: "report.html", mediaType: "text/html", text: "<p>report"),
        OutputFile(name: "decision.json", mediaType: "application/json", text: "{}"),
        OutputFile(name: "claim-harbor-street.837", mediaType: "application/edi-x12", text: "ISA"),
        OutputFile(name: "evidence-harbor-street.zip", mediaType: "application/zip", bytes: [80, 75]),
    ]
}
