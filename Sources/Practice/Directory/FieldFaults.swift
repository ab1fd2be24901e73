/// Why a typed value is not taken: what was found, what was wanted; never the value itself.
public struct FieldFault: Hashable, Sendable, CustomStringConvertible {
    public let found: String
    public let wanted: String

    public init(found: String, wanted: String) {
        self.found = found
        self.wanted = wanted
    }

    public var description: String { "Found \(found). Wanted \(wanted)." }
}

/// Typed values that are not taken, by the names of their fields.
public struct FieldFaults: Error, Hashable, Sendable, CustomStringConvertible {
    public let faults: [String: FieldFault]

    public init(_ faults: [String: FieldFault]) { self.faults = faults }

    public var description: String {
        faults.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: " ")
    }
}
