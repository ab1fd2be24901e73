import CodeReference
import Essentials
import Foundation
import Records
import Synchronization
import TestSupport
import Trust

@testable import Practice

/// A hub's store in a folder of its own, with a clock that the test moves and passwords that are cheap to hash.
final class TestHub: Sendable {
    let folder: TemporaryFolder
    let now = Mutex(Timestamp(seconds: 1_795_000_000))
    private let generator = Mutex(SeededGenerator(seed: 11))
    private let senders = Mutex(0)

    static let password = "four quiet herons wade"
    static let shipped = Result { try Reference.shipped() }

    init() throws { folder = try TemporaryFolder() }

    var path: String { folder.file("hub").path }

    func pass(_ seconds: Int64) { now.withLock { $0 = Timestamp(seconds: $0.seconds + seconds) } }

    func open(isDemo: Bool = false) throws -> Hub {
        try Hub.open(
            at: path, isDemo: isDemo, clock: { self.now.withLock { $0 } },
            random: { count in
                self.generator.withLock { generator in
                    (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
                }
            }, passwordCost: PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1),
            shipped: try Self.shipped.get())
    }

    /// An editor of that name, signed in.
    func editor(_ user: String = "haddad", in hub: Hub, roles: Set<Role> = [.editor]) throws -> Session {
        if try hub.storedAccount(user) == nil {
            try hub.addAccount(
                NewAccount(
                    user: user, organisation: Hub.organisation, name: "Editor \(user)", roles: roles,
                    password: Self.password), by: Hub.console(at: now.withLock { $0 }))
        }
        return try hub.signIn(user: user, password: Self.password, origin: "test").session
    }

    /// Sends a suggestion from an origin of its own, some minutes after the last.
    func suggest(_ change: SuggestedChange, to hub: Hub, name: String = "", isConfirmedFree: Bool = false) throws
        -> Receipt
    {
        pass(60)
        return try hub.suggest(
            ContributionDraft(
                change: change, source: Self.source, comment: "Read last week.", name: name,
                isConfirmedFree: isConfirmedFree),
            origin: nextOrigin())
    }

    func ask(_ text: String, under subject: String? = "D0370", to hub: Hub, email: String = "") throws -> Receipt {
        pass(60)
        return try hub.ask(QuestionDraft(subject: subject, text: text, email: email), origin: nextOrigin())
    }

    private func nextOrigin() -> String {
        senders.withLock { number in
            number += 1
            return "198.51.\(number / 250).\(number % 250)"
        }
    }

    static let source = OfferedSource(
        title: "A page on the code", publisher: "Some publisher", locator: "https://example.org/page")

    /// A shipped statement that is accepted, takes no side in a conflict, and is alone in its property.
    static func statement(_ number: Int = 0) throws -> Statement {
        let reference = try shipped.get()
        let calm = reference.statements(of: "D0370").filter { statement in
            statement.status == .accepted && reference.conflicts(with: statement.id).isEmpty
                && reference.statements(of: "D0370").count { $0.property == statement.property } == 1
        }
        guard number < calm.count else { throw HubError.missing("a statement for the test", wanted: "one") }
        return calm[number]
    }

    static func changed(_ statement: Statement, to value: String) -> SuggestedChange {
        .statement(id: statement.id, value: value, span: statement.span)
    }

    static func acceptance(_ value: String, span: DateSpan = DateSpan()) -> Acceptance {
        .statement(
            AcceptedStatement(value: value, span: span, source: source, rank: .society, standing: .read))
    }

    /// Sends and accepts a change of a statement.
    @discardableResult
    func change(_ statement: Statement, to value: String, in hub: Hub, by editor: Session) throws -> ReferenceChange {
        let receipt = try suggest(Self.changed(statement, to: value), to: hub)
        let review = try hub.contribution(receipt.id, for: editor)
        return try hub.accept(
            receipt.id, as: Self.acceptance(value, span: statement.span), credit: "", reason: "The source says so.",
            expecting: review.expected, by: editor)
    }

    /// All that a reference shows, for comparing two of them.
    static func shown(_ current: Hub.Current) -> [String] {
        let reference = current.reference
        let articles = Set(reference.statements.map(\.subject)).sorted().compactMap { reference.article($0) }
        return reference.statements.map { "\($0)" } + reference.conflicts.map { "\($0)" }
            + reference.answered.map { "\($0)" } + articles.map { "\($0)" }
            + reference.statements.flatMap(\.sources).map { "\(String(describing: reference.source($0)))" }
    }

    /// Whether any file of the store holds these bytes.
    func holds(_ text: String) throws -> Bool {
        let wanted = Data(text.utf8)
        let files = FileManager.default.enumerator(at: folder.url, includingPropertiesForKeys: nil)
        while let url = files?.nextObject() as? URL {
            guard let data = try? Data(contentsOf: url) else { continue }
            if data.range(of: wanted) != nil { return true }
        }
        return false
    }
}
