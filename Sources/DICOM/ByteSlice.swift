/// A part of a buffer of bytes that others share: nothing is copied until it is asked for.
///
/// Indices count from 0. Two slices are equal when their bytes are.
public struct ByteSlice: Hashable, Sendable, RandomAccessCollection {
    @usableFromInline let slice: ArraySlice<UInt8>

    @inlinable
    public init(_ slice: ArraySlice<UInt8>) { self.slice = slice }

    @inlinable
    public init(_ bytes: [UInt8]) { slice = bytes[...] }

    @inlinable
    public init() { slice = [] }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { slice.count }
    @inlinable public var count: Int { slice.count }
    @inlinable public subscript(index: Int) -> UInt8 { slice[slice.startIndex + index] }

    /// The bytes of a range, nil when it reaches past the end.
    @inlinable
    public func part(_ range: Range<Int>) -> ByteSlice? {
        guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
        return ByteSlice(slice[slice.startIndex + range.lowerBound..<slice.startIndex + range.upperBound])
    }

    /// A copy of the bytes.
    public var array: [UInt8] { Array(slice) }

    @inlinable
    public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try slice.withUnsafeBytes(body)
    }

    @inlinable
    public func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        try slice.withContiguousStorageIfAvailable(body)
    }

    @inlinable
    func integer<Number: FixedWidthInteger>(_ type: Number.Type, at offset: Int) -> Number? {
        guard offset >= 0, offset <= count - MemoryLayout<Number>.size else { return nil }
        return slice.withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self)) }
    }
}
