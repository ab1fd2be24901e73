/// A table that is at hand but not read yet.
public struct DiagnosisFile: Sendable {
    /// Its name, for errors.
    public let name: String
    /// The beginning of its bytes, 4096 or fewer when it is shorter.
    public let head: [UInt8]
    /// Gives all its bytes.
    public let read: @Sendable () throws -> [UInt8]

    public init(name: String, head: [UInt8], read: @escaping @Sendable () throws -> [UInt8]) {
        self.name = name
        self.head = head
        self.read = read
    }
}
