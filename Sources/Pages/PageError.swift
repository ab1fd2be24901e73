import CPangoCairo

/// A page that could not be drawn.
public struct PageError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case picture, drawing, structure }

    private let code: Code
    public let found: String
    public let wanted: String

    static func picture(_ found: String, wanted: String) -> PageError {
        .init(code: .picture, found: found, wanted: wanted)
    }

    static func drawing(_ status: cairo_status_t) -> PageError {
        let words = cairo_status_to_string(status).map { String(cString: $0) } ?? "status \(status.rawValue)"
        return .init(code: .drawing, found: words, wanted: "a page without an error")
    }

    static func structure(_ found: String, wanted: String) -> PageError {
        .init(code: .structure, found: found, wanted: wanted)
    }

    public var description: String {
        switch code {
        case .picture: "The picture can't be drawn: found \(found), wanted \(wanted)."
        case .drawing: "The page can't be drawn: \(found)."
        case .structure: "The PDF can't be completed: found \(found), wanted \(wanted)."
        }
    }
}
