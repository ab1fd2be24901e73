/// Pixel data that could not be turned into a picture.
///
/// The text names attributes, sizes and frames, never a patient's value.
public struct PixelError: Error, Hashable, Sendable, CustomStringConvertible {
    enum Code: Hashable, Sendable { case attribute, size, truncated, fragments, stream, unsupported, frame }

    let code: Code
    /// Where: an attribute, or a frame counted from 1.
    public let place: String
    public let found: String
    public let wanted: String

    init(_ code: Code, _ place: String, found: String, wanted: String) {
        self.code = code
        self.place = place
        self.found = found
        self.wanted = wanted
    }

    /// Whether the object is right but of a kind that is not read here.
    public var isUnsupported: Bool { code == .unsupported }

    public var description: String { "Pixels, \(place): found \(found), wanted \(wanted)." }

    static func frame(_ index: Int, found: String, wanted: String, _ code: Code = .stream) -> PixelError {
        PixelError(code, "frame \(index + 1)", found: found, wanted: wanted)
    }
}
