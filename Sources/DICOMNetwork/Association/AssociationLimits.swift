/// How much and how long one side puts up with.
public struct AssociationLimits: Hashable, Sendable {
    /// The longest P-DATA-TF that is taken, without its first six bytes; it is announced to the other side.
    public var maximumLength: Int
    /// The longest command set, in bytes.
    public var commandBytes: Int
    /// The largest object, in bytes; a larger one is answered with A700H and not kept.
    public var objectBytes: Int
    /// Associations at a time; one more is rejected for the moment.
    public var associations: Int
    /// Seconds for opening an association and for closing the connection after it: the ARTIM timer (PS3.8 section 9.1.5).
    public var openingSeconds: Int
    /// Seconds in which nothing comes or goes before the association is aborted.
    public var idleSeconds: Int

    public init(
        maximumLength: Int = 131_072, commandBytes: Int = 65_536, objectBytes: Int = 2 << 30, associations: Int = 64,
        openingSeconds: Int = 30, idleSeconds: Int = 120
    ) {
        self.maximumLength = min(max(maximumLength, 4096), 1 << 30)
        self.commandBytes = max(commandBytes, 1024)
        self.objectBytes = max(objectBytes, 0)
        self.associations = max(associations, 1)
        self.openingSeconds = max(openingSeconds, 1)
        self.idleSeconds = max(idleSeconds, 1)
    }

    /// The longest PDU of a type.
    ///
    /// 128 contexts with a dozen transfer syntaxes each stay below 256 KB.
    func longest(_ type: UInt8) -> Int {
        switch type {
        case 0x01, 0x02: 262_144
        case 0x04: maximumLength
        default: 4
        }
    }
}
