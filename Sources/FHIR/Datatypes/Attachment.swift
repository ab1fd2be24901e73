public import Essentials

extension R4 {
    /// A document or image, inside or by its address.
    public struct Attachment: FHIRElement {
        public var contentType: String?
        public var language: String?
        public var data: Base64?
        public var url: String?
        /// Bytes before base 64.
        public var size: Int?
        /// SHA-1 of the data, as R4 asks.
        public var hash: Base64?
        public var title: String?
        public var creation: DateTime?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Attachment>(
            "Attachment",
            [
                .one("contentType", \.contentType, as: .primitive(.mimeType)),
                .one("language", \.language, as: .primitive(.code)),
                .one("data", \.data),
                .one("url", \.url, as: .primitive(.url)),
                .one("size", \.size, as: .primitive(.unsignedInt)),
                .one("hash", \.hash),
                .one("title", \.title),
                .one("creation", \.creation),
            ])
    }
}
