/// What is wrong with an entry of the register: where, what stands there, and what was wanted.
///
/// Nothing of it repeats a value, since values are patients' data.
public struct RegisterFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path of the field: `name.family`, `address.zip`, `identifiers.2.value`.
    public let place: String
    public let found: String
    public let wanted: String

    public init(_ place: String, found: String, wanted: String) {
        self.place = place
        self.found = found
        self.wanted = wanted
    }

    /// The same fault of a field that lies within another.
    public func within(_ outer: String) -> RegisterFault {
        RegisterFault("\(outer).\(place)", found: found, wanted: wanted)
    }

    public var description: String { "\(place): found \(found); wanted \(wanted)." }
}
