public import Essentials

extension R4 {
    /// The resource for people to read, as XHTML.
    public struct Narrative: FHIRElement {
        public enum Status: String, FHIRCode {
            case generated, extensions, additional, empty
        }

        public var status: Status?
        /// A `div` element in the XHTML namespace, without scripts.
        public var div: String?
        public var others = JSONObject()

        public init() {}

        /// Paragraphs of plain text; empty ones are left out.
        public init(paragraphs: [String]) {
            func escaped(_ text: String) -> String {
                text.map { character in
                    switch character {
                    case "&": "&amp;"
                    case "<": "&lt;"
                    case ">": "&gt;"
                    case "\"": "&quot;"
                    default: String(character)
                    }
                }.joined()
            }
            status = .generated
            let body = paragraphs.filter { !$0.isEmpty }.map { "<p>\(escaped($0))</p>" }.joined()
            div = "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(body)</div>"
        }

        public static let shape = FHIRShape<Narrative>(
            "Narrative", [.one("status", \.status, .required), .one("div", \.div, .required, as: .primitive(.xhtml))])
    }

    /// What a server says of a resource.
    public struct Meta: FHIRElement {
        public var versionId: String?
        public var lastUpdated: Instant?
        public var source: String?
        public var profile: [String] = []
        public var security: [Coding] = []
        public var tag: [Coding] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Meta>(
            "Meta",
            [
                .one("versionId", \.versionId, as: .primitive(.id)),
                .one("lastUpdated", \.lastUpdated),
                .one("source", \.source, as: .primitive(.uri)),
                .list("profile", \.profile, as: .primitive(.canonical)),
                .list("security", \.security),
                .list("tag", \.tag),
            ])
    }
}
