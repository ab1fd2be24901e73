import X12

/// A claim that could not be written, or a file whose claim could not be read, with the place.
///
/// It never repeats a value.
public struct ClaimError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case unwritable, unreadable, data }

    private let code: Code
    /// A path into the claim such as `lines[0].charge`, or an element such as `CLM02`.
    public let place: String
    /// The byte in the file; nil when a claim was being written.
    public let offset: Int?
    public let found: String
    public let wanted: String

    static func unwritable(_ place: String, found: String, wanted: String) -> ClaimError {
        ClaimError(code: .unwritable, place: place, offset: nil, found: found, wanted: wanted)
    }

    static func unreadable(_ segment: Segment, _ element: Int, found: String, wanted: String) -> ClaimError {
        let label = element > 0 ? "\(segment.id)\(element < 10 ? "0" : "")\(element)" : "\(segment.id)"
        return ClaimError(
            code: .unreadable, place: label, offset: segment.element(element)?.lowerBound ?? segment.offset,
            found: found, wanted: wanted)
    }

    static func data(_ place: String, found: String, wanted: String) -> ClaimError {
        ClaimError(code: .data, place: place, offset: nil, found: found, wanted: wanted)
    }

    public var description: String {
        let position = offset.map { ", byte \($0)" } ?? ""
        let what =
            switch code {
            case .unwritable: "The claim cannot be written"
            case .unreadable: "The claim cannot be read"
            case .data: "The data of the claim checks are wrong"
            }
        return "\(what): \(place)\(position): found \(found), wanted \(wanted)."
    }
}
