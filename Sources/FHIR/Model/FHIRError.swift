/// A resource that could not be read, with the place; it never repeats a value.
public struct FHIRError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case wrongType, wrongCode, wrongResource, malformed }

    private let code: Code
    /// Where in the resource.
    public let place: FHIRPlace
    /// What would have been right.
    public let wanted: String

    static func wrongType(_ place: FHIRPlace, wanted: String) -> FHIRError {
        FHIRError(code: .wrongType, place: place, wanted: wanted)
    }

    static func wrongCode(_ place: FHIRPlace, wanted: [String]) -> FHIRError {
        FHIRError(code: .wrongCode, place: place, wanted: "one of \(wanted.joined(separator: ", "))")
    }

    static func wrongResource(_ place: FHIRPlace, wanted: String) -> FHIRError {
        FHIRError(code: .wrongResource, place: place, wanted: wanted)
    }

    static func malformed(_ place: FHIRPlace, wanted: String) -> FHIRError {
        FHIRError(code: .malformed, place: place, wanted: wanted)
    }

    public var description: String {
        switch code {
        case .wrongType: "\(place) has another JSON type: wanted \(wanted)."
        case .wrongCode: "\(place) holds a code that its required binding does not know: wanted \(wanted)."
        case .wrongResource: "\(place) is another kind of resource: wanted \(wanted)."
        case .malformed: "\(place) is malformed: wanted \(wanted)."
        }
    }
}
