public import Patients

/// An entry of the register that was not kept, with all that is wrong with it.
public struct RegisterRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public let faults: [RegisterFault]

    public init(_ faults: [RegisterFault]) { self.faults = faults }

    init(_ place: String, found: String, wanted: String) {
        faults = [RegisterFault(place, found: found, wanted: wanted)]
    }

    /// Throws the faults, if there are any.
    static func check(_ faults: [RegisterFault]) throws {
        if !faults.isEmpty { throw RegisterRefused(faults) }
    }

    public var description: String { faults.map(\.description).joined(separator: " ") }
}
