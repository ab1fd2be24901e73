/// Plans' data that are wrong, with the line.
public struct PlanError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case malformed, overlapping }

    private let code: Code
    /// The line in the data; 0 where none is known.
    public let line: Int
    public let found: String
    public let wanted: String

    static func malformed(line: Int, found: String, wanted: String) -> PlanError {
        PlanError(code: .malformed, line: line, found: found, wanted: wanted)
    }

    static func overlapping(line: Int) -> PlanError {
        PlanError(
            code: .overlapping, line: line, found: "two rules for one code and day", wanted: "one rule for each day")
    }

    public var description: String { "Plans, line \(line): found \(found), wanted \(wanted)." }
}
