public import CodeReference

/// A file of codes as somebody hands it in: its bytes, and what it is said to be.
public struct ReleaseDraft: Hashable, Sendable {
    public var label: ReleaseLabel
    /// The file's own name, for people; no path is made of it.
    public var fileName: String
    public var bytes: [UInt8]
    public var scope: ReleaseShelf.Scope
    /// What the file does not say of itself.
    public var reading: ReleaseFile.Reading

    public init(
        label: ReleaseLabel, fileName: String, bytes: [UInt8], scope: ReleaseShelf.Scope = .everything,
        reading: ReleaseFile.Reading = ReleaseFile.Reading()
    ) {
        self.label = label
        self.fileName = fileName
        self.bytes = bytes
        self.scope = scope
        self.reading = reading
    }
}
