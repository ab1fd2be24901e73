import HTTPTypes
import Practice

/// One address of the site: method, path, who may, and what answers.
struct Route: Sendable {
    /// On which of the two sides it lies.
    enum Side: Hashable, Sendable {
        case hub, workspace, both
    }

    /// Who may ask.
    enum Admission: Hashable, Sendable {
        case anyone
        case signedIn
        case action(PracticeAction)
    }

    typealias Handler = @Sendable (Site, Inquiry) async throws -> Answer

    var method: HTTPRequest.Method
    /// Such as `/practice/cases/{case}/report`.
    let path: String
    /// The segments of the path; one in braces catches.
    let pattern: [String]
    var side: Side
    var admission: Admission
    var handler: Handler

    init(
        _ method: HTTPRequest.Method, _ path: String, on side: Side, for admission: Admission,
        _ handler: @escaping Handler
    ) {
        self.method = method
        self.path = path
        pattern = path.split(separator: "/").map(String.init)
        self.side = side
        self.admission = admission
        self.handler = handler
    }

    /// What the pattern catches from a path; nil where it does not fit.
    func match(_ segments: [String]) -> [String: String]? {
        guard pattern.count == segments.count else { return nil }
        var caught: [String: String] = [:]
        for (part, segment) in zip(pattern, segments) {
            if part.first == "{" {
                guard !segment.isEmpty else { return nil }
                caught[String(part.dropFirst().dropLast())] = segment
            } else if part != segment {
                return nil
            }
        }
        return caught
    }
}
