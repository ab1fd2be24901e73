/// A bundle that is not what was written, or one that can't be written.
///
/// The text names entries and bytes, never what they hold.
public struct EvidenceError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case archive, entry, manifest, signature, trust, replay }

    private let code: Code
    /// The entry that is at fault; empty for the archive as a whole.
    public let entry: String
    /// The byte in the archive, where there is one.
    public let offset: Int?
    public let found: String
    public let wanted: String

    private init(_ code: Code, entry: String = "", offset: Int? = nil, found: String, wanted: String) {
        self.code = code
        self.entry = entry
        self.offset = offset
        self.found = found
        self.wanted = wanted
    }

    static func archive(_ found: String, at offset: Int? = nil, wanted: String) -> EvidenceError {
        EvidenceError(.archive, offset: offset, found: found, wanted: wanted)
    }
    static func entry(_ entry: String, _ found: String, wanted: String) -> EvidenceError {
        EvidenceError(.entry, entry: entry, found: found, wanted: wanted)
    }
    static func manifest(_ found: String, wanted: String) -> EvidenceError {
        EvidenceError(.manifest, entry: EvidenceManifest.entryName, found: found, wanted: wanted)
    }
    static func signature(_ found: String, wanted: String) -> EvidenceError {
        EvidenceError(.signature, entry: EvidenceSignature.entryName, found: found, wanted: wanted)
    }
    static func trust(_ found: String, wanted: String) -> EvidenceError {
        EvidenceError(.trust, entry: EvidenceSignature.entryName, found: found, wanted: wanted)
    }
    static func replay(_ entry: String, _ found: String, wanted: String) -> EvidenceError {
        EvidenceError(.replay, entry: entry, found: found, wanted: wanted)
    }

    public var description: String {
        let place = [entry.isEmpty ? nil : entry, offset.map { "byte \($0)" }].compactMap { $0 }
        return "\(place.isEmpty ? "bundle" : place.joined(separator: ", ")): found \(found), wanted \(wanted)"
    }
}
