extension DataSetReader {
    /// What stands before a value.
    struct Header {
        let vr: VR
        let length: UInt32
        /// The bytes of tag, VR and length.
        let count: Int
    }

    /// Reads the element at the cursor, or opens the sequence that starts there.
    mutating func element(_ tag: Tag, in top: Int) throws {
        let header = stack[top].encoding.isExplicit ? try explicitHeader(tag, in: top) : implicitHeader(tag, in: top)
        let isOpen = header.length == DataSetReader.undefined
        if isOpen, header.vr == .ob || header.vr == .ow || tag == .pixelData {
            return try fragments(tag, header, in: top)
        }
        if header.vr == .sq || (isOpen && header.vr == .un) {
            return try openSequence(tag, header, in: top)
        }
        guard !isOpen else {
            throw failure(
                .length, tag: tag, found: "an undefined length for \(header.vr.rawValue)", wanted: "a length")
        }
        let end = try self.end(of: header.length, after: header.count, in: top, undefinedAllowed: false, tag: tag)
        if !header.length.isMultiple(of: 2) { note("an odd length", tag: tag) }
        cursor.position += header.count
        let bytes = cursor.take(end - cursor.position)
        let turned = stack[top].encoding.isLittleEndian ? ByteSlice(bytes) : ByteSlice(bytes).turned(by: header.vr.unit)
        add(DataElement(tag: tag, vr: header.vr, value: .bytes(turned)), to: top)
    }

    private mutating func explicitHeader(_ tag: Tag, in top: Int) throws -> Header {
        let first = cursor.bytes[cursor.position + 4]
        let second = cursor.bytes[cursor.position + 5]
        let isLittleEndian = stack[top].encoding.isLittleEndian
        let known = VR(first, second)
        if known == nil { note("a VR that the standard does not know; taken as UN", tag: tag) }
        // VRs that the standard will add have the long form; what is no VR at all was written by old software as short.
        let isLong = known?.hasLongLength ?? ((0x41...0x5A).contains(first) && (0x41...0x5A).contains(second))
        guard isLong else {
            return Header(
                vr: known ?? .un, length: UInt32(cursor.word(at: 6, littleEndian: isLittleEndian)), count: 8)
        }
        let left = cursor.left(until: stack[top].end)
        guard left >= 12 else {
            throw failure(.truncated, tag: tag, found: "\(left) bytes", wanted: "the 12 bytes of a tag, VR and length")
        }
        return Header(vr: known ?? .un, length: cursor.long(at: 8, littleEndian: isLittleEndian), count: 12)
    }

    private func implicitHeader(_ tag: Tag, in top: Int) -> Header {
        let length = cursor.long(at: 4, littleEndian: stack[top].encoding.isLittleEndian)
        let vrs = DataDictionary.vrs(for: tag)
        var vr = vrs.last ?? .un
        if vrs.contains(.us), vrs.contains(.ss), !vrs.contains(.ow) { vr = stack[top].isSigned ? .ss : .us }
        // Nothing but a sequence has an undefined length in an implicit data set.
        if length == DataSetReader.undefined, tag != .pixelData { vr = .sq }
        return Header(vr: vr, length: length, count: 8)
    }

    private mutating func openSequence(_ tag: Tag, _ header: Header, in top: Int) throws {
        let depth = stack.count / 2
        guard depth < options.depthLimit else {
            throw failure(
                .depth, tag: tag, found: "more than \(options.depthLimit) nested sequences",
                wanted: "at most \(options.depthLimit)")
        }
        let end = try self.end(of: header.length, after: header.count, in: top, undefinedAllowed: true, tag: tag)
        cursor.position += header.count
        // UN of undefined length is always written implicit (PS3.5 section 6.2.2).
        let encoding = header.vr == .un ? .implicitLittle : stack[top].encoding
        stack.append(
            ReadLevel(
                .sequence, tag: tag, vr: header.vr, end: end,
                hasUndefinedLength: header.length == DataSetReader.undefined, encoding: encoding,
                in: stack[top].characterSet, isSigned: stack[top].isSigned))
    }

    /// Reads encapsulated pixel data: the offset table, then fragments up to the delimiter (PS3.5 section A.4).
    private mutating func fragments(_ tag: Tag, _ header: Header, in top: Int) throws {
        let isLittleEndian = stack[top].encoding.isLittleEndian
        cursor.position += header.count
        var items: [ByteSlice] = []
        while true {
            let left = cursor.left(until: stack[top].end)
            guard left >= 8 else {
                throw failure(.truncated, tag: tag, found: "\(left) bytes", wanted: "a fragment or a delimitation")
            }
            let next = cursor.tag(littleEndian: isLittleEndian)
            let length = cursor.long(at: 4, littleEndian: isLittleEndian)
            if next == .sequenceDelimitationItem {
                cursor.position += 8
                break
            }
            guard next == .item else {
                throw failure(.structure, tag: tag, found: "\(next)", wanted: "a fragment or a sequence delimitation")
            }
            let end = try self.end(of: length, after: 8, in: top, undefinedAllowed: false, tag: tag)
            cursor.position += 8
            items.append(ByteSlice(cursor.take(end - cursor.position)))
        }
        if items.isEmpty { note("encapsulated pixel data without its offset table", tag: tag) }
        let pixels = PixelFragments(offsetTable: items.first ?? ByteSlice(), fragments: Array(items.dropFirst()))
        add(
            DataElement(
                tag: tag, vr: stack[top].encoding.isExplicit && header.vr == .ow ? .ow : .ob, value: .fragments(pixels),
                hasUndefinedLength: true),
            to: top)
    }
}

extension ByteSlice {
    /// With the bytes of each unit in the other order; what is left over at the end stays.
    func turned(by unit: Int) -> ByteSlice {
        guard unit > 1, count >= unit else { return self }
        var bytes = array
        for start in stride(from: 0, through: bytes.count - unit, by: unit) {
            bytes[start..<start + unit].reverse()
        }
        return ByteSlice(bytes)
    }
}
