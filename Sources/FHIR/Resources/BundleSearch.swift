public import Essentials

extension R4 {
    /// An address that belongs to a bundle, such as that of its next page.
    public struct BundleLink: FHIRElement {
        /// `self`, `next` and others of the registry of link relations.
        public var relation: String?
        public var url: String?
        public var others = JSONObject()

        public init() {}

        public init(_ relation: String, _ url: String) {
            self.relation = relation
            self.url = url
        }

        public static let shape = FHIRShape<BundleLink>(
            "Bundle.link",
            [
                .one("relation", \.relation, .required),
                .one("url", \.url, .required, as: .primitive(.uri)),
            ])
    }

    /// Why an entry stands in the answer to a search.
    public struct BundleEntrySearch: FHIRElement {
        public enum Mode: String, FHIRCode {
            case match, include, outcome
        }

        public var mode: Mode?
        public var others = JSONObject()

        public init() {}

        public init(_ mode: Mode) { self.mode = mode }

        public static let shape = FHIRShape<BundleEntrySearch>("Bundle.entry.search", [.one("mode", \.mode)])
    }
}
