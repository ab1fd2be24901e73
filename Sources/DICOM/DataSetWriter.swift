/// Writes data sets in a transfer syntax (PS3.5 section 7).
///
///     let bytes = try DataSetWriter(transferSyntax: .implicitLittleEndian).bytes(of: set)
///
/// Sequences and items that were read with an undefined length are written so again, all others with their length.
/// Lengths of groups are computed anew, odd values padded.
public struct DataSetWriter: Sendable {
    private let encoding: Encoding
    private let isEncapsulated: Bool
    private let isDeflated: Bool

    public init(transferSyntax: TransferSyntax) {
        encoding = Encoding(transferSyntax)
        isEncapsulated = transferSyntax.isEncapsulated
        isDeflated = transferSyntax.isDeflated
    }

    init(encoding: Encoding) {
        self.encoding = encoding
        isEncapsulated = false
        isDeflated = false
    }

    /// The bytes of a data set.
    ///
    /// - Throws: ``DICOMError`` for a deflated syntax, encapsulated pixels in a native syntax, and values of more than
    ///   4 GB.
    public func bytes(of dataSet: DataSet) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try write(dataSet, into: &bytes)
        return bytes
    }

    func write(_ dataSet: DataSet, into bytes: inout [UInt8]) throws {
        guard !isDeflated else {
            throw DICOMError(
                .unsupported, found: "the transfer syntax Deflated Explicit VR Little Endian",
                wanted: "one that is not deflated")
        }
        var out = ElementOutput(bytes: bytes, encoding: encoding)
        bytes = []
        try write(dataSet, to: &out, path: [])
        bytes = out.bytes
    }

    private func write(_ dataSet: DataSet, to out: inout ElementOutput, path: [Tag]) throws {
        var group: (number: UInt16, valueAt: Int)?
        for element in dataSet.elements {
            if let open = group, open.number != element.tag.group {
                out.patch(UInt32(truncatingIfNeeded: out.bytes.count - open.valueAt - 4), at: open.valueAt)
                group = nil
            }
            try write(element, to: &out, path: path)
            if element.tag.isGroupLength, element.vr == .ul, element.bytes?.count == 4 {
                group = (element.tag.group, out.bytes.count - 4)
            }
        }
        if let group {
            out.patch(UInt32(truncatingIfNeeded: out.bytes.count - group.valueAt - 4), at: group.valueAt)
        }
    }

    private func write(_ element: DataElement, to out: inout ElementOutput, path: [Tag]) throws {
        let path = path + [element.tag]
        switch element.value {
        case .bytes(let bytes):
            let padded = bytes.count + bytes.count % 2
            guard let length = UInt32(exactly: padded), length != DataSetReader.undefined else {
                throw DICOMError(.length, path: path, found: "\(bytes.count) bytes", wanted: "less than 4 GB")
            }
            // What is too long for a short length is written as UN (PS3.5 section 6.2.2).
            let isTooLong = out.encoding.isExplicit && !element.vr.hasLongLength && length > 0xFFFF
            out.header(element.tag, isTooLong ? .un : element.vr, length)
            out.append(out.encoding.isLittleEndian || isTooLong ? bytes : bytes.turned(by: element.vr.unit))
            if padded > bytes.count { out.bytes.append(element.vr.padding) }
        case .items(let items):
            try write(items, of: element, to: &out, path: path)
        case .fragments(let pixels):
            guard isEncapsulated else {
                throw DICOMError(
                    .syntax, path: path, found: "encapsulated pixels", wanted: "an encapsulated transfer syntax")
            }
            try write(pixels, of: element, to: &out, path: path)
        }
    }

    private func write(
        _ items: [DataSet], of element: DataElement, to out: inout ElementOutput, path: [Tag]
    ) throws {
        let around = out.encoding
        let isUnknown = element.vr == .un
        let isOpen = element.hasUndefinedLength || isUnknown
        out.header(element.tag, element.vr, isOpen ? DataSetReader.undefined : 0)
        let start = out.bytes.count
        if isUnknown { out.encoding = .implicitLittle }
        for item in items {
            out.marker(.item, item.hasUndefinedLength ? DataSetReader.undefined : 0)
            let itemStart = out.bytes.count
            try write(item, to: &out, path: path)
            if item.hasUndefinedLength {
                out.marker(.itemDelimitationItem, 0)
            } else {
                try close(itemStart, &out, path)
            }
        }
        if isOpen { out.marker(.sequenceDelimitationItem, 0) } else { try close(start, &out, path) }
        out.encoding = around
    }

    /// Writes the length of what began at an index into the four bytes before it.
    private func close(_ start: Int, _ out: inout ElementOutput, _ path: [Tag]) throws {
        guard let length = UInt32(exactly: out.bytes.count - start), length != DataSetReader.undefined else {
            throw DICOMError(.length, path: path, found: "a sequence of more than 4 GB", wanted: "less")
        }
        out.patch(length, at: start - 4)
    }

    private func write(
        _ pixels: PixelFragments, of element: DataElement, to out: inout ElementOutput, path: [Tag]
    ) throws {
        out.header(element.tag, element.vr == .ow ? .ow : .ob, DataSetReader.undefined)
        for fragment in [pixels.offsetTable] + pixels.fragments {
            guard let length = UInt32(exactly: fragment.count + fragment.count % 2),
                length != DataSetReader.undefined
            else { throw DICOMError(.length, path: path, found: "a fragment of more than 4 GB", wanted: "less") }
            out.marker(.item, length)
            out.append(fragment)
            if Int(length) > fragment.count { out.bytes.append(0) }
        }
        out.marker(.sequenceDelimitationItem, 0)
    }
}
