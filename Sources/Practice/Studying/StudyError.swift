import Essentials

/// What can't be done to a study: what was found, what was wanted, and the cure.
public struct StudyError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case closed, unknown, malformed, differs, full }

    private let code: Code
    public let found: String
    public let wanted: String
    public let cure: String

    static var closed: StudyError {
        StudyError(
            code: .closed, found: "a report that is signed", wanted: "a study that is still open",
            cure: "Write an addendum; what was signed stays as it is.")
    }
    static func unknown(_ found: String, wanted: String, cure: String) -> StudyError {
        StudyError(code: .unknown, found: found, wanted: wanted, cure: cure)
    }
    static func malformed(_ found: String, wanted: String, cure: String) -> StudyError {
        StudyError(code: .malformed, found: found, wanted: wanted, cure: cure)
    }
    static func differs(_ fields: [String]) -> StudyError {
        StudyError(
            code: .differs, found: "images that name another person by \(fields.joined(separator: ", "))",
            wanted: "images of the case's patient",
            cure: "Look at both names; match them only when it is the same person, and say so.")
    }
    static func full(_ limit: Int) -> StudyError {
        StudyError(
            code: .full, found: "a case that holds \(limit) images", wanted: "at most \(limit) images in a case",
            cure: "Order a second examination, or discard what is not needed.")
    }

    /// Whether the report was signed first.
    public var isClosed: Bool { code == .closed }
    /// Whether a person has to confirm that the images are the patient's.
    public var isAboutIdentity: Bool { code == .differs }
    /// Whether what was named is not there.
    public var isUnknown: Bool { code == .unknown }

    public var description: String { "Found \(found); wanted \(wanted). \(cure)" }
}
