public import Essentials

/// The sections of the directory.
public enum DirectoryKind: String, Hashable, Sendable, CaseIterable {
    case organisation, provider, payer, place, fee, exchange

    /// The kind of document that keeps its entries.
    var documents: String { self == .exchange ? "setting" : rawValue }
    /// Whether entries may be taken out again; people and organisations stay, since signed reports name them.
    public var isRemovable: Bool { [.payer, .place, .fee].contains(self) }
}

/// One entry of the directory: a value, and the version of its document.
public protocol DirectoryEntry: Hashable, Sendable {
    static var kind: DirectoryKind { get }
    var id: String { get }
    /// What a writer must name; nil for an entry that is not kept yet.
    var version: Int? { get set }
    /// The document's payload.
    var stored: JSONValue { get }
    /// As a form shows it: the texts of its fields by their names.
    var typed: [String: String] { get }

    /// - Throws: ``StoreError`` for a payload that lacks a field.
    init(stored: JSONValue, id: String, version: Int) throws
    /// Reads a form; nil where a field is not right, which the fields then say.
    ///
    /// - Parameter id: nil for an entry that gets its key from its name.
    init?(_ fields: inout TypedFields, id: String?, in directory: Directory)
}

extension Directory {
    /// A key of letters, digits and hyphens made of a name, another than the ones that are taken.
    static func key(of name: String, besides taken: some Sequence<String>) -> String {
        let taken = Set(taken)
        let plain = name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " }
        let words = String(plain).split(separator: " ").joined(separator: "-").prefix(30)
        let base = words.isEmpty ? "entry" : words.last == "-" ? String(words.dropLast()) : String(words)
        guard taken.contains(base) else { return base }
        return (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
    }
}
