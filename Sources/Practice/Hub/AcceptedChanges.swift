import CodeReference
import Essentials
import Records

/// What editors accepted, in memory: the amendments that hold, and every change in order.
struct AcceptedChanges: Sendable {
    /// What one target is now.
    struct Head: Sendable {
        var version: Int
        var stored: StoredChange?
        var at: Timestamp
        var author: String
    }

    private(set) var heads: [ChangeTarget: Head] = [:]
    /// The oldest first.
    private(set) var changes: [ReferenceChange] = []
    /// The imported releases that the licence lets everyone see.
    private(set) var releases: [ImportedRelease] = []
    /// How many versions of releases and of the statement on the licence were written.
    private var releaseRevision = 0
    /// How many versions of whatever is shown were written.
    private(set) var revision = 0

    init() {}

    /// Reads what the store holds.
    init(loading records: Records, shipped: Reference) throws {
        var loaded: [ReferenceChange] = []
        for kind in ChangeTarget.kinds {
            for key in try records.allKeys(organisation: Hub.organisation, kind: kind) {
                guard let target = ChangeTarget(kind: kind, documentID: key.id) else { continue }
                let history = try TargetHistory(of: target, key: key, in: records, shipped: shipped)
                loaded += history.changes
                heads[target] = history.head
                revision += history.versions
            }
        }
        changes = loaded.sorted(by: AcceptedChanges.isEarlier)
        try takeReleases(from: try ReleaseDesk(records: records))
    }

    /// Takes the releases as they are now.
    mutating func takeReleases(from desk: ReleaseDesk) throws {
        releases = try desk.publicReleases()
        releaseRevision = try desk.revision()
    }

    /// Takes what was just committed; gives the changes that everyone may see.
    mutating func take(_ stamps: [VersionStamp], from records: Records, shipped: Reference) throws -> [ReferenceChange]
    {
        var taken: [ReferenceChange] = []
        for stamp in stamps {
            guard let target = ChangeTarget(kind: stamp.key.kind, documentID: stamp.key.id) else { continue }
            let history = try TargetHistory(of: target, key: stamp.key, in: records, shipped: shipped)
            heads[target] = history.head
            revision += 1
            changes.removeAll { $0.target == target }
            taken += history.changes.filter { $0.version == stamp.version }
            changes += history.changes
        }
        changes.sort(by: AcceptedChanges.isEarlier)
        return taken
    }

    /// By time; within a second by what was changed, and its versions in order.
    private static func isEarlier(_ left: ReferenceChange, _ right: ReferenceChange) -> Bool {
        let (one, other) = (left.target, right.target)
        return (left.at.seconds, one.kind, one.documentID, left.version)
            < (right.at.seconds, other.kind, other.documentID, right.version)
    }

    func version(of target: ChangeTarget) -> Int { heads[target]?.version ?? 0 }

    func changes(of target: ChangeTarget) -> [ReferenceChange] { changes.filter { $0.target == target } }

    /// What is shown when these changes are laid over what was shipped.
    func applied(to shipped: Reference) -> Hub.Current {
        var facts: [(String, Amendment)] = []
        var decisions: [(String, StoredChange)] = []
        var statements: [String] = []
        var besides: [String: [String]] = [:]
        for (target, head) in heads {
            guard let stored = head.stored, let amendment = stored.amendment else { continue }
            switch amendment {
            case .statement(let statement):
                facts.append(("0 \(target.documentID)", amendment))
                statements.append(statement.id)
                besides[statement.id] = stored.besides
            case .sentence: facts.append(("1 \(target.documentID)", amendment))
            case .entry(let entry): facts.append(("2 \(entry.on) \(entry.id)", amendment))
            case .conflict: decisions.append((target.documentID, stored))
            }
        }
        let amended = shipped.applying(facts.sorted { $0.0 < $1.0 }.map(\.1))
            .openingContradictions(of: statements) { one, other in
                besides[one]?.contains(other) == true || besides[other]?.contains(one) == true
                    || shipped.holdsBoth(one, other)
            }
        // A decision between other sides than there are now has lapsed: the conflict is open again.
        let holding = decisions.sorted { $0.0 < $1.0 }.filter { id, stored in
            amended.conflict(id)?.sides.map(\.statement) == stored.sides
        }
        let reference = amended.applying(holding.compactMap(\.1.amendment)).importing(releases)
        return Hub.Current(
            reference: reference, revision: revision + releaseRevision, search: ReferenceSearch(reference),
            changes: changes.reversed(), versions: heads.mapValues(\.version))
    }
}

/// The versions of one target, read from its chain.
struct TargetHistory {
    let head: AcceptedChanges.Head?
    let changes: [ReferenceChange]
    let versions: Int

    init(of target: ChangeTarget, key: DocumentKey, in records: Records, shipped: Reference) throws {
        let stamps = try records.history(of: key)
        let destroyed = Set(stamps.compactMap(\.target))
        var changes: [ReferenceChange] = []
        var stored: StoredChange?
        let shippedContent = StoredChange.content(of: target, in: shipped)
        var before = shippedContent
        for stamp in stamps where stamp.change == .put {
            stored = nil
            if !destroyed.contains(stamp.version) {
                stored = try StoredChange(json: try records.payload(of: key, version: stamp.version))
            }
            // Where nothing is laid over it any more, what was shipped is shown again.
            let after = stored.flatMap { $0.amendment == nil ? shippedContent : $0.content }
            let subject = stored?.subject ?? target.subject ?? shipped.subject(of: target) ?? ""
            changes.append(
                ReferenceChange(
                    target: target, subject: subject, version: stamp.version, act: stored?.act ?? .edited,
                    at: stamp.at, editor: stored?.editor ?? "", contributor: stored?.contributor ?? "",
                    reason: stored?.reason ?? "The text of this version was destroyed.", before: before,
                    after: after, restored: stored?.restored, origin: stored?.origin))
            before = after
        }
        self.changes = changes
        versions = stamps.count
        head = stamps.last.map { .init(version: $0.version, stored: stored, at: $0.at, author: $0.author) }
    }
}

extension Reference {
    func subject(of target: ChangeTarget) -> String? {
        switch target {
        case .statement(let id): statement(id)?.subject
        case .sentence(let article, _): article
        case .conflict(let id): conflict(id)?.topic
        case .entry(let id): answered.first { $0.id == id }?.code
        }
    }
}

extension Records {
    /// The keys of all current documents of a kind.
    func allKeys(organisation: String, kind: String) throws -> [DocumentKey] {
        var keys: [DocumentKey] = []
        while true {
            let page = try documents(
                Query(organisation: organisation, kind: kind, limit: Query.limitOfLimit, offset: keys.count))
            keys += page.map(\.key)
            if page.count < Query.limitOfLimit { return keys }
        }
    }
}
