extension Part10File {
    /// Moves past the preamble and `DICM`; the preamble, nil when there is none.
    static func skipPrefix(_ cursor: inout ByteCursor) throws -> ByteSlice? {
        let prefix = "DICM".utf8
        guard cursor.bytes.count >= 8 else {
            throw DICOMError(.notPart10, offset: 0, found: "\(cursor.bytes.count) bytes", wanted: "a DICOM file")
        }
        if cursor.bytes.dropFirst(128).starts(with: prefix) {
            let preamble = ByteSlice(cursor.take(128))
            cursor.position += 4
            return preamble
        }
        if cursor.bytes.starts(with: prefix) {
            cursor.position += 4
            return nil
        }
        let start = startSyntax(cursor)
        guard start != nil else {
            throw DICOMError(
                .notPart10, offset: 0, found: "neither DICM at byte 128 nor a data set at byte 0",
                wanted: "a DICOM file")
        }
        return nil
    }

    /// Reads group 0002; explicit little endian, or implicit as some files have it.
    static func meta(_ cursor: inout ByteCursor, _ notes: inout [ReadFinding]) throws -> DataSet {
        let end = cursor.bytes.endIndex
        guard cursor.left(until: end) >= 8, cursor.tag(littleEndian: true).group == 0x0002 else {
            notes.append(ReadFinding(offset: cursor.offset, path: [], message: "no file meta information"))
            return DataSet()
        }
        let isExplicit = VR(cursor.bytes[cursor.position + 4], cursor.bytes[cursor.position + 5]) != nil
        if !isExplicit {
            notes.append(ReadFinding(offset: cursor.offset, path: [], message: "meta information in implicit VR"))
        }
        let start = cursor.position
        var reader = DataSetReader(
            cursor, encoding: isExplicit ? .explicitLittle : .implicitLittle, options: ReadOptions(depthLimit: 0),
            stop: .afterMeta)
        let meta = try reader.read()
        cursor = reader.cursor
        notes += reader.findings
        let length = meta.int(.fileMetaInformationGroupLength)
        if length == nil {
            notes.append(
                ReadFinding(offset: start, path: [.fileMetaInformationGroupLength], message: "missing"))
        } else if length != cursor.position - start - 12 {
            notes.append(
                ReadFinding(
                    offset: start, path: [.fileMetaInformationGroupLength],
                    message: "it says \(length ?? 0) bytes, but \(cursor.position - start - 12) follow"))
        }
        return meta
    }

    /// Whether a data set starts in another encoding than the one that is named; a deflated one can't be judged.
    static func differs(_ start: TransferSyntax?, from named: TransferSyntax?) -> Bool {
        guard let start else { return false }
        guard let named else { return true }
        return !named.isDeflated && named.isLittleEndian && start.isLittleEndian && start.isExplicit != named.isExplicit
    }

    /// The syntax that the first element at the cursor is written in, nil when none fits.
    static func startSyntax(_ cursor: ByteCursor) -> TransferSyntax? {
        let left = cursor.left(until: cursor.bytes.endIndex)
        guard left >= 8 else { return nil }
        let groups: Set<UInt16> = [0x0002, 0x0004, 0x0008, 0x0010, 0x0018, 0x0020, 0x0028]
        let isLittleEndian = groups.contains(cursor.tag(littleEndian: true).group)
        guard isLittleEndian || groups.contains(cursor.tag(littleEndian: false).group) else { return nil }
        if let vr = VR(cursor.bytes[cursor.position + 4], cursor.bytes[cursor.position + 5]) {
            let length = Int(cursor.word(at: 6, littleEndian: isLittleEndian))
            guard vr.hasLongLength || length <= left - 8 else { return nil }
            return isLittleEndian ? .explicitLittleEndian : .explicitBigEndian
        }
        let length = cursor.long(at: 4, littleEndian: true)
        guard isLittleEndian, length == DataSetReader.undefined || Int(length) <= left - 8 else { return nil }
        return .implicitLittleEndian
    }
}
