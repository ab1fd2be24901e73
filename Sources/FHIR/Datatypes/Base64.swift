public import Essentials
import FoundationEssentials

extension R4 {
    /// Bytes in base 64 (RFC 4648 section 4).
    public struct Base64: FHIRValue {
        public static var kind: FHIRKind { .primitive(.base64Binary) }

        /// The text as it was written.
        public let text: String

        public init(_ bytes: [UInt8]) { text = Data(bytes).base64EncodedString() }

        public init(fhir json: JSONValue, at place: FHIRPlace) throws { text = try String(fhir: json, at: place) }

        /// The bytes, nil when the text is not base 64; white space is passed over, as FHIR allows.
        public var bytes: [UInt8]? {
            let dense = String(decoding: text.utf8.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }, as: UTF8.self)
            return Data(base64Encoded: dense).map { Array($0) }
        }

        public var fhir: JSONValue? { .string(text) }
    }
}
