public import YAMLSource

/// A report that could not be assembled or signed; never carries a patient's value.
public struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case reading, blocked, time, reader }

    private let code: Code
    /// The line of the reading, where one is at fault.
    public let place: SourcePlace?
    public let found: String
    public let wanted: String

    static func reading(_ place: SourcePlace?, _ path: String, found: String, wanted: String) -> ReportError {
        .init(code: .reading, place: place, found: "\(path): \(found)", wanted: wanted)
    }

    static func blocked(_ gaps: [ReportGap]) -> ReportError {
        .init(
            code: .blocked, place: nil, found: "missing: \(gaps.map(\.item).joined(separator: ", "))",
            wanted: gaps.map(\.words).joined(separator: " "))
    }

    static func noSigningTime() -> ReportError {
        .init(code: .time, place: nil, found: "no time of signing", wanted: "the field 'signed' in the reading")
    }

    static func reader() -> ReportError {
        .init(
            code: .reader, place: nil, found: "a reader who is not the provider handed in",
            wanted: "the provider whose key the reading names")
    }

    public var description: String {
        switch code {
        case .reading: "\(place.map { "\($0): " } ?? "")\(found), wanted \(wanted)"
        case .blocked: "The report can't be signed, \(found). \(wanted)"
        case .time: "The report can't be signed: \(found), wanted \(wanted)."
        case .reader: "The report can't be made: \(found), wanted \(wanted)."
        }
    }
}
