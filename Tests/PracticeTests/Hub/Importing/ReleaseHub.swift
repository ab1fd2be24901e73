import CodeReference
import Essentials
import Foundation
import Synchronization
import TestSupport
import Trust

@testable import Practice

/// A hub in a folder of its own with a clock that stands still, and files of invented codes.
final class ReleaseHub: Sendable {
    let folder: TemporaryFolder
    private let generator = Mutex(SeededGenerator(seed: 8))

    static let now = Timestamp(seconds: 1_795_450_000)

    init() throws { folder = try TemporaryFolder() }

    /// The data folder, in which the hub's lies.
    var data: String { folder.file("data").path }

    func open() throws -> Hub {
        try Hub.open(
            at: "\(data)/\(Hub.folderName)", clock: { ReleaseHub.now },
            random: { count in
                self.generator.withLock { generator in
                    (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
                }
            }, passwordCost: PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1))
    }

    static let administrator = Hub.console(at: now)

    /// An editor who is no administrator.
    static func editor(in hub: Hub) throws -> Session {
        let password = "four quiet herons wade"
        try hub.addAccount(
            NewAccount(
                user: "some-editor", organisation: Hub.organisation, name: "Some Editor", roles: [.editor],
                password: password), by: administrator)
        return try hub.signIn(user: "some-editor", password: password, origin: "test").session
    }

    /// `Widget` codes as a file, with a word in each name that no page may ever show unasked.
    static func file(_ numbers: Range<Int>, word: String = "Secretwidget") -> [UInt8] {
        let rows = numbers.map { "D\(String(10_000 + $0).dropFirst()),\(word) \($0),Round \(word)" }
        return Array((["Code,Nomenclature,Descriptor"] + rows).map { "\($0)\n" }.joined().utf8)
    }

    static func draft(
        _ day: String, _ bytes: [UInt8], scope: ReleaseShelf.Scope = .everything
    ) throws -> ReleaseDraft {
        ReleaseDraft(label: try ReleaseLabel(id: day), fileName: "codes.csv", bytes: bytes, scope: scope)
    }

    @discardableResult
    static func apply(_ draft: ReleaseDraft, to hub: Hub) throws -> ReleaseRecord {
        let staged = try hub.stageRelease(draft, by: administrator)
        return try hub.applyRelease(staged.id, expecting: staged.standing, by: administrator)
    }
}
