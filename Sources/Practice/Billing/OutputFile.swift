/// A file that a job makes: its name, what kind it is, its bytes.
public struct OutputFile: Hashable, Sendable {
    public let name: String
    public let mediaType: String
    public let bytes: [UInt8]

    public init(name: String, mediaType: String, bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.bytes = bytes
    }

    public init(name: String, mediaType: String, text: String) {
        self.init(name: name, mediaType: mediaType, bytes: Array(text.utf8))
    }
}
