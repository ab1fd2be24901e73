/// Reads one data set from bytes in a transfer syntax (PS3.5 section 7).
///
/// Works through the bytes once, with a stack of its own: nesting costs no call depth and is limited. Each length is
/// checked against what is left before anything is taken; values are slices of the bytes, not copies, but for
/// big-endian numbers, which are turned.
///
///     var reader = DataSetReader(bytes, transferSyntax: .implicitLittleEndian)
///     let set = try reader.read()
public struct DataSetReader {
    enum Stop { case never, pixels, afterMeta }

    static let findingLimit = 1000
    static let undefined: UInt32 = 0xFFFF_FFFF

    var cursor: ByteCursor
    var stack: [ReadLevel] = []
    let options: ReadOptions
    let stop: Stop
    private let transferSyntax: TransferSyntax?

    /// What is not as the standard wants it, in the order of the file; at most a thousand.
    public internal(set) var findings: [ReadFinding] = []
    /// What ended the reading early, when the options say that the rest be kept.
    public private(set) var problem: DICOMError?

    public init(_ bytes: ByteSlice, transferSyntax: TransferSyntax, options: ReadOptions = ReadOptions()) {
        self.init(
            ByteCursor(bytes.slice), encoding: Encoding(transferSyntax), options: options,
            stop: options.untilPixels ? .pixels : .never, transferSyntax: transferSyntax)
    }

    init(
        _ cursor: ByteCursor, encoding: Encoding, options: ReadOptions, stop: Stop,
        transferSyntax: TransferSyntax? = nil
    ) {
        self.cursor = cursor
        self.options = options
        self.stop = stop
        self.transferSyntax = transferSyntax
        stack.append(
            ReadLevel(
                .dataSet, end: cursor.bytes.endIndex, hasUndefinedLength: false, encoding: encoding, in: nil,
                isSigned: false))
    }

    /// Reads to the end of the bytes.
    ///
    /// - Throws: ``DICOMError`` with the byte and the path of tags.
    public mutating func read() throws -> DataSet {
        do {
            if let transferSyntax, transferSyntax.isDeflated {
                throw failure(
                    .unsupported, found: "the transfer syntax Deflated Explicit VR Little Endian",
                    wanted: "one that is not deflated")
            }
            while try step() {}
        } catch let error as DICOMError where options.keepsPartial {
            problem = error
            while stack.count > 1 { close() }
        }
        return stack[0].dataSet
    }

    /// Reads one header with what follows it; false when the data set has ended.
    private mutating func step() throws -> Bool {
        let top = stack.count - 1
        let level = (kind: stack[top].kind, end: stack[top].end, isOpen: stack[top].hasUndefinedLength)
        if cursor.position >= level.end {
            guard !level.isOpen else {
                throw failure(.truncated, found: "the end of the bytes", wanted: "a delimitation item")
            }
            if level.kind == .dataSet { return false }
            close()
            return true
        }
        guard cursor.left(until: level.end) >= 8 else {
            throw failure(
                .truncated, found: "\(cursor.left(until: level.end)) bytes", wanted: "the 8 bytes of a tag and a length"
            )
        }
        if level.kind == .sequence {
            try openItem(in: top)
            return true
        }
        let tag = cursor.tag(littleEndian: stack[top].encoding.isLittleEndian)
        if level.kind == .dataSet, isStop(tag) { return false }
        if tag.group == 0xFFFE {
            try delimit(tag, in: top)
        } else {
            try element(tag, in: top)
        }
        return true
    }

    private func isStop(_ tag: Tag) -> Bool {
        switch stop {
        case .never: false
        case .pixels: tag.group == 0x7FE0
        case .afterMeta: tag.group != 0x0002
        }
    }

    /// Takes a delimiter where an element could stand.
    private mutating func delimit(_ tag: Tag, in top: Int) throws {
        guard tag == .itemDelimitationItem else {
            throw failure(.structure, found: "\(tag)", wanted: "an element or the end of the item")
        }
        if stack[top].kind == .item, stack[top].hasUndefinedLength {
            cursor.position += 8
            close()
        } else {
            note("an item delimitation where no item of undefined length is open; left out", tag: nil)
            cursor.position += 8
        }
    }

    /// Takes an item or the end of the sequence.
    private mutating func openItem(in top: Int) throws {
        let encoding = stack[top].encoding
        let tag = cursor.tag(littleEndian: encoding.isLittleEndian)
        let length = cursor.long(at: 4, littleEndian: encoding.isLittleEndian)
        if tag == .sequenceDelimitationItem, stack[top].hasUndefinedLength {
            cursor.position += 8
            close()
            return
        }
        guard tag == .item else {
            throw failure(
                .structure, found: "\(tag)",
                wanted: stack[top].hasUndefinedLength ? "an item or a sequence delimitation" : "an item")
        }
        let end = try self.end(of: length, after: 8, in: top, undefinedAllowed: true)
        cursor.position += 8
        stack.append(
            ReadLevel(
                .item, tag: stack[top].tag, vr: stack[top].vr, end: end,
                hasUndefinedLength: length == DataSetReader.undefined, encoding: encoding,
                in: stack[top].characterSet, isSigned: stack[top].isSigned))
    }

    /// Where a value of this length ends, once the length has been checked against what is left.
    func end(of length: UInt32, after header: Int, in top: Int, undefinedAllowed: Bool, tag: Tag? = nil) throws -> Int {
        if length == DataSetReader.undefined, undefinedAllowed { return stack[top].end }
        let left = cursor.left(until: stack[top].end) - header
        guard Int(length) <= left else {
            throw failure(
                .truncated, tag: tag, found: "a length of \(length)", wanted: "at most the \(left) bytes that are left")
        }
        return cursor.position + header + Int(length)
    }

    /// Ends the innermost level and hands what it holds to the one around it.
    private mutating func close() {
        guard stack.count > 1, let level = stack.popLast() else { return }
        let top = stack.count - 1
        switch level.kind {
        case .item: stack[top].items.append(level.dataSet)
        case .sequence:
            add(
                DataElement(
                    tag: level.tag, vr: level.vr, value: .items(level.items),
                    hasUndefinedLength: level.hasUndefinedLength),
                to: top)
        case .dataSet: break
        }
    }

    mutating func add(_ element: DataElement, to top: Int) {
        if let last = stack[top].elements.last, last.tag >= element.tag {
            note(last.tag == element.tag ? "a second one; the later stays" : "it stands out of order", tag: element.tag)
        }
        stack[top].add(element)
    }

    mutating func note(_ message: String, tag: Tag?) {
        guard findings.count < DataSetReader.findingLimit else { return }
        findings.append(ReadFinding(offset: cursor.offset, path: path(to: tag), message: message))
    }

    func failure(_ code: DICOMError.Code, tag: Tag? = nil, found: String, wanted: String) -> DICOMError {
        DICOMError(code, offset: cursor.offset, path: path(to: tag), found: found, wanted: wanted)
    }

    private func path(to tag: Tag?) -> [Tag] {
        stack.filter { $0.kind == .sequence }.map(\.tag) + (tag.map { [$0] } ?? [])
    }
}
