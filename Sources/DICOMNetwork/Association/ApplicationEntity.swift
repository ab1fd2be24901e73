/// An AE title: 1 to 16 ASCII characters without backslash and controls, spaces at the ends not counted (PS3.5, VR AE).
public struct AETitle: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// - Throws: ``DICOMNetworkError`` with what is wanted.
    public init(_ text: some StringProtocol) throws {
        var trimmed = Substring(String(text))
        while trimmed.first == " " { trimmed.removeFirst() }
        while trimmed.last == " " { trimmed.removeLast() }
        guard (1...16).contains(trimmed.utf8.count),
            trimmed.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x5C })
        else {
            throw DICOMNetworkError.configuration(
                "An AE title has 1 to 16 characters of ASCII, no backslash; name another.")
        }
        description = String(trimmed)
    }

    private init(unchecked text: String) { description = text }

    /// `TRAGUS`.
    public static let tragus = AETitle(unchecked: "TRAGUS")
    /// `ANY-SCP`, by which many call a side whose title they don't know.
    public static let any = AETitle(unchecked: "ANY-SCP")
}

/// The other side of an association, as its user reaches it.
public struct RemoteEntity: Hashable, Sendable {
    public var host: String
    public var port: Int
    /// How it is called.
    public var title: AETitle

    public init(host: String, port: Int, title: AETitle = .any) {
        self.host = host
        self.port = port
        self.title = title
    }
}
