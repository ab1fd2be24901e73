/// One element of a data set: what it is and what it holds.
///
/// Two elements are equal when tag, VR and value are; how their lengths were written does not count.
public struct DataElement: Hashable, Sendable {
    public let tag: Tag
    public let vr: VR
    public let value: ElementValue
    /// Whether a sequence is, or was, written without its length, up to a delimiter.
    let hasUndefinedLength: Bool

    public init(tag: Tag, vr: VR, value: ElementValue) {
        self.init(tag: tag, vr: vr, value: value, hasUndefinedLength: false)
    }

    init(tag: Tag, vr: VR, value: ElementValue, hasUndefinedLength: Bool) {
        self.tag = tag
        self.vr = vr
        self.value = value
        self.hasUndefinedLength = hasUndefinedLength
    }

    public static func == (left: DataElement, right: DataElement) -> Bool {
        left.tag == right.tag && left.vr == right.vr && left.value == right.value
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(tag)
        hasher.combine(vr)
        hasher.combine(value)
    }

    /// Whether there is no value at all.
    public var isEmpty: Bool {
        switch value {
        case .bytes(let bytes): bytes.isEmpty
        case .items(let items): items.isEmpty
        case .fragments(let pixels): pixels.fragments.isEmpty
        }
    }

    /// The bytes of a value that is neither a sequence nor encapsulated.
    public var bytes: ByteSlice? { if case .bytes(let bytes) = value { bytes } else { nil } }
    public var items: [DataSet]? { if case .items(let items) = value { items } else { nil } }
    public var fragments: PixelFragments? { if case .fragments(let pixels) = value { pixels } else { nil } }
}

/// What an element holds.
public enum ElementValue: Hashable, Sendable {
    /// The value as it stands in the file, padding included; numbers always in little endian.
    case bytes(ByteSlice)
    /// The items of a sequence.
    case items([DataSet])
    /// Encapsulated pixel data.
    case fragments(PixelFragments)
}

/// Encapsulated pixel data: a basic offset table and fragments of compressed bytes (PS3.5 section A.4).
public struct PixelFragments: Hashable, Sendable {
    /// The first item as it stands: 32-bit offsets of the frames, little endian; often empty.
    public let offsetTable: ByteSlice
    public let fragments: [ByteSlice]

    public init(offsetTable: ByteSlice = ByteSlice(), fragments: [ByteSlice]) {
        self.offsetTable = offsetTable
        self.fragments = fragments
    }

    /// The offset of each frame, from the first byte of the first fragment's item tag.
    public var offsets: [Int] {
        (0..<offsetTable.count / 4).compactMap { offsetTable.integer(UInt32.self, at: $0 * 4).map(Int.init) }
    }
}
