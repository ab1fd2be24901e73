/// How the elements of one level are written.
struct Encoding: Hashable, Sendable {
    static let implicitLittle = Encoding(isExplicit: false, isLittleEndian: true)
    static let explicitLittle = Encoding(isExplicit: true, isLittleEndian: true)

    var isExplicit: Bool
    var isLittleEndian: Bool

    init(isExplicit: Bool, isLittleEndian: Bool) {
        self.isExplicit = isExplicit
        self.isLittleEndian = isLittleEndian
    }

    init(_ syntax: TransferSyntax) {
        self.init(isExplicit: syntax.isExplicit, isLittleEndian: syntax.isLittleEndian)
    }
}

/// One level of a data set that is being read: the data set itself, a sequence, or an item of one.
struct ReadLevel {
    enum Kind { case dataSet, sequence, item }

    let kind: Kind
    /// The sequence, for a sequence and its items.
    let tag: Tag
    /// SQ, or UN for a sequence whose VR its writer did not know.
    let vr: VR
    /// Where the level ends at the latest: its own end when its length is given, else that of what holds it.
    let end: Int
    let hasUndefinedLength: Bool
    let encoding: Encoding

    var elements: [DataElement] = []
    var isSorted = true
    var items: [DataSet] = []
    /// The character set in force, this level's own or an inherited one.
    var characterSet: SpecificCharacterSet?
    let inherited: SpecificCharacterSet?
    /// Whether pixels are signed, by which implicit data sets tell SS from US.
    var isSigned = false

    init(
        _ kind: Kind, tag: Tag = Tag(0, 0), vr: VR = .sq, end: Int, hasUndefinedLength: Bool, encoding: Encoding,
        in parent: SpecificCharacterSet?, isSigned: Bool
    ) {
        self.kind = kind
        self.tag = tag
        self.vr = vr
        self.end = end
        self.hasUndefinedLength = hasUndefinedLength
        self.encoding = encoding
        self.isSigned = isSigned
        inherited = parent
        characterSet = parent
    }

    /// The data set of a finished level that is no sequence.
    var dataSet: DataSet {
        DataSet(
            reading: elements, isSorted: isSorted, inherited: inherited, hasUndefinedLength: hasUndefinedLength)
    }

    mutating func add(_ element: DataElement) {
        if let last = elements.last, last.tag >= element.tag { isSorted = false }
        elements.append(element)
        if element.tag == .specificCharacterSet, let bytes = element.bytes {
            characterSet = SpecificCharacterSet(terms: String(decoding: bytes, as: UTF8.self))
        } else if element.tag == .pixelRepresentation, let bytes = element.bytes {
            isSigned = bytes.integer(UInt16.self, at: 0) == 1
        }
    }
}
