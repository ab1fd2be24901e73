import HTTPTypes
import Practice

/// A request as the pages see it: a plain value, whatever carried it.
struct Inquiry: Sendable {
    var method: HTTPRequest.Method
    /// The address as it was sent.
    var target: String
    /// The path's segments, decoded.
    var segments: [String]
    /// The query, decoded; the first value of a name counts.
    var query: [String: String]
    var fields: HTTPFields
    /// Collects the body; throws ``Refusal/tooLarge`` above a number of bytes.
    var body: @Sendable (Int) async throws -> [UInt8]
    /// What the route's pattern caught.
    var caught: [String: String] = [:]
    /// The route's pattern.
    var pattern = "none"
    var visit = Visit.none
    /// The visit at the editors' desk: its cookie and tokens are its own.
    var deskVisit = Visit.none
    /// Who is signed in at the editors' desk.
    var editor: Session?
    /// The host and port that the request names.
    var authority = ""
    /// The address that asks, as the network names it.
    var origin = ""
    /// The fields of a form that was sent.
    var form: [String: String] = [:]
    /// The files of a form that was sent.
    var files: [String: Multipart.Part] = [:]

    /// Reads a request target such as `/practice/cases/a?image=2`.
    ///
    /// - Throws: ``Refusal/malformed(_:)`` for a target that is too long or not well encoded.
    init(
        method: HTTPRequest.Method, target: String, fields: HTTPFields = [:],
        body: @escaping @Sendable (Int) async throws -> [UInt8] = { _ in [] }
    ) throws {
        guard target.utf8.count <= 4096, target.utf8.first == UInt8(ascii: "/") else {
            throw Refusal.malformed("The address is too long or not an address.")
        }
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        segments = try halves[0].dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
            guard let text = PercentCoding.decode($0, plusIsSpace: false), !text.contains(where: Inquiry.isUnsafe)
            else {
                throw Refusal.malformed("The address is not well encoded.")
            }
            return text
        }
        if segments == [""] { segments = [] }
        query = halves.count == 2 ? try PercentCoding.form(halves[1]) : [:]
        self.method = method
        self.target = target
        self.fields = fields
        self.body = body
    }

    private static func isUnsafe(_ character: Character) -> Bool {
        character.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } || character == "/"
    }

    /// The address without its query, as it was decoded.
    var path: String { "/" + segments.joined(separator: "/") }

    /// Whether a page asked by itself, without anybody's doing: then the session counts as not used.
    var isPoll: Bool { HTTPField.Name("X-Tragus-Poll").flatMap { fields[$0] } == "1" }

    /// The one case or person that the address names, as the journal calls it; nil where it names none.
    var subject: String? {
        ["case", "person"].lazy.compactMap { kind in caught[kind].map { "\(kind)/\($0)" } }.first
    }

    /// What a program and not a person asks for: it gets problem details instead of a page.
    var isForProgram: Bool {
        guard let first = segments.first else { return false }
        return ["api", "fhir", "dicomweb", "health", "metrics"].contains(first) || isOfPracticeFHIR
    }

    /// The cookies that the browser sent.
    var cookies: [String: String] {
        var found: [String: String] = [:]
        for field in fields[values: .cookie] {
            for pair in field.split(separator: ";").prefix(50) {
                let parts = pair.split(separator: "=", maxSplits: 1)
                guard parts.count == 2 else { continue }
                found[parts[0].trimmingSpaces(), default: parts[1].trimmingSpaces()] += ""
            }
        }
        return found
    }
}

extension Substring {
    /// The text without spaces at its ends.
    func trimmingSpaces() -> String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
