/// A table of diagnoses that can't be used, with the line and the cure.
public struct DiagnosisTableError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case format, overlap, absent }

    private let code: Code
    /// The line, from 1; 0 where the whole is meant.
    public let line: Int
    public let wanted: String

    static func format(line: Int, wanted: String) -> DiagnosisTableError { .init(.format, line, wanted) }
    static func overlap(_ one: DiagnosisRelease, _ other: DiagnosisRelease) -> DiagnosisTableError {
        .init(.overlap, 0, "releases that follow one another, but '\(one.name)' and '\(other.name)' share days")
    }
    static var absent: DiagnosisTableError { .init(.absent, 0, "one table or more") }

    private init(_ code: Code, _ line: Int, _ wanted: String) {
        self.code = code
        self.line = line
        self.wanted = wanted
    }

    public var description: String {
        "Table of diagnoses\(line > 0 ? ", line \(line)" : ""): wanted \(wanted). Make it anew with 'make reference'."
    }
}
