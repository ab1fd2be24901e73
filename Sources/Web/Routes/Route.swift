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
        /// Anyone; a form needs no token, since no cookie gives it a right, but must come from a page of this site.
        case anyoneUnsealed
        /// Anyone at the door of the editors' desk, whose forms belong to the desk's own visit.
        case anyoneAtDesk
        case signedIn
        case action(PracticeAction)
        /// Who is signed in at the editors' desk, whatever their role.
        case anyEditor
        /// Who is signed in at the editors' desk and whose role includes the act.
        case editor(PracticeAction)
    }

    typealias Handler = @Sendable (Site, Inquiry) async throws -> Answer

    var method: HTTPRequest.Method
    /// Such as `/practice/cases/{case}/report`.
    let path: String
    /// The segments of the path; one in braces catches.
    let pattern: [String]
    var side: Side
    var admission: Admission
    /// The largest form with a file in bytes; nil where none is taken.
    var largestUpload: Int?
    /// The most fields of a form, and its largest size where it may be larger than others.
    var mostFields = 100
    var largestForm: Int?
    /// The most parts of such a form.
    var mostParts: Int
    var handler: Handler

    init(
        _ method: HTTPRequest.Method, _ path: String, on side: Side, for admission: Admission,
        upTo largestUpload: Int? = nil, parts mostParts: Int = 20, _ handler: @escaping Handler
    ) {
        self.method = method
        self.path = path
        pattern = path.split(separator: "/").map(String.init)
        self.side = side
        self.admission = admission
        self.largestUpload = largestUpload
        self.mostParts = mostParts
        self.handler = handler
    }

    /// The same for a form that may be larger than others.
    func taking(fields: Int, bytes: Int) -> Route {
        var route = self
        route.mostFields = fields
        route.largestForm = bytes
        return route
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
