public import Essentials

extension R4 {
    /// Several resources together: a document, a collection, an answer.
    ///
    /// Source: http://hl7.org/fhir/R4/bundle.html.
    public struct Bundle: FHIRResource {
        public enum Form: String, FHIRCode {
            case document
            case message
            case transaction
            case transactionResponse = "transaction-response"
            case batch
            case batchResponse = "batch-response"
            case history
            case searchset
            case collection
        }

        public var common = Common()
        /// Stays the same wherever the bundle goes; a document must have one.
        public var identifier: Identifier?
        public var type: Form?
        public var timestamp: Instant?
        public var total: Int?
        /// Where an answer is found again, and where it goes on.
        public var link: [BundleLink] = []
        public var entry: [BundleEntry] = []
        public var signature: Signature?
        public var others = JSONObject()

        public init() {}

        /// Adds a resource under its full URL.
        public mutating func add(_ resource: some FHIRResource, as fullURL: String) {
            entry.append(
                BundleEntry {
                    $0.fullUrl = fullURL
                    $0.resource = AnyResource(resource)
                })
        }

        /// The resources of one type, in order.
        public func resources<Resource: FHIRResource>(_ type: Resource.Type) -> [Resource] {
            entry.compactMap { $0.resource?.as(type) }
        }

        public static let shape = FHIRShape<Bundle>(
            resource: "Bundle", isNarrated: false,
            [
                .one("identifier", \.identifier),
                .one("type", \.type, .required),
                .one("timestamp", \.timestamp),
                .one("total", \.total, as: .primitive(.unsignedInt)),
                .list("link", \.link),
                .list("entry", \.entry),
                .one("signature", \.signature),
            ])
    }
}

extension R4 {
    /// One resource of a bundle.
    public struct BundleEntry: FHIRElement {
        public var fullUrl: String?
        public var resource: AnyResource?
        /// Why the entry stands in the answer to a search.
        public var search: BundleEntrySearch?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<BundleEntry>(
            "Bundle.entry",
            [
                .one("fullUrl", \.fullUrl, as: .primitive(.uri)),
                .one("resource", \.resource),
                .one("search", \.search),
            ])
    }
}
