/// What one release adds, changes and deletes against another.
///
///     let changes = ReleaseComparison(from: older.codes, to: newer.codes)
///     changes.added.map(\.code)
///
/// The same two lists give the same comparison, whatever their order; turned around, added and deleted change places.
public struct ReleaseComparison: Hashable, Sendable {
    /// What became of a code.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case added, changed, deleted
    }

    /// One code that is not the same in both.
    public struct Change: Hashable, Sendable {
        public let code: String
        /// Nil for a code that was added.
        public let before: ImportedCode?
        /// Nil for a code that was deleted.
        public let after: ImportedCode?

        public var kind: Kind { before == nil ? .added : after == nil ? .deleted : .changed }

        /// The texts that are not the same; of a code that was added or deleted, those that are not empty.
        public var fields: [ImportedCode.Field] {
            ImportedCode.Field.allCases.filter { (before?[$0] ?? "") != (after?[$0] ?? "") }
        }
    }

    /// By code.
    public let changes: [Change]
    /// How many codes are the same in both.
    public let unchanged: Int

    public var added: [Change] { changes.filter { $0.kind == .added } }
    public var changed: [Change] { changes.filter { $0.kind == .changed } }
    public var deleted: [Change] { changes.filter { $0.kind == .deleted } }
    /// Whether both hold the same codes with the same texts.
    public var isEmpty: Bool { changes.isEmpty }

    public func count(_ kind: Kind) -> Int { changes.reduce(0) { $1.kind == kind ? $0 + 1 : $0 } }

    /// Compares by code; of a code that comes twice in a list its last stands.
    public init(from older: [ImportedCode], to newer: [ImportedCode]) {
        let before = Dictionary(older.map { ($0.code, $0) }) { $1 }
        let after = Dictionary(newer.map { ($0.code, $0) }) { $1 }
        var changes: [Change] = []
        for (code, entry) in after where before[code] != entry {
            changes.append(Change(code: code, before: before[code], after: entry))
        }
        for (code, entry) in before where after[code] == nil {
            changes.append(Change(code: code, before: entry, after: nil))
        }
        self.changes = changes.sorted { $0.code < $1.code }
        unchanged = after.count - self.changes.count { $0.kind != .deleted }
    }

    /// `2 added, 1 changed, 3 deleted, 794 the same`, or `nothing changes`.
    public var summary: String {
        isEmpty
            ? "nothing changes"
            : "\(count(.added)) added, \(count(.changed)) changed, \(count(.deleted)) deleted, \(unchanged) the same"
    }
}
