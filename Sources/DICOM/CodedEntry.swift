/// A coded concept: a code value, the scheme it belongs to, and its meaning in words (PS3.3 section 8.8).
///
///     let site = CodedEntry(value: "45289007", scheme: "SCT", meaning: "Parotid gland")
public struct CodedEntry: Hashable, Sendable {
    public let value: String
    /// The coding scheme designator, such as `SCT`, `DCM`, `LN`, `UCUM`.
    public let scheme: String
    public let meaning: String

    public init(value: String, scheme: String, meaning: String) {
        self.value = value
        self.scheme = scheme
        self.meaning = meaning
    }

    /// Reads one item of a code sequence, nil when value or scheme is missing.
    ///
    /// Long Code Value and URN Code Value are read as well; the retired `SRT` scheme stays as it is.
    public init?(_ item: DataSet) {
        guard
            let value = item.string(.codeValue) ?? item.string(.longCodeValue) ?? item.string(.urnCodeValue),
            let scheme = item.string(.codingSchemeDesignator) ?? (item[.urnCodeValue] == nil ? nil : "URN")
        else { return nil }
        self.init(value: value, scheme: scheme, meaning: item.string(.codeMeaning) ?? "")
    }

    /// The item of a code sequence; it follows the character set of the data set that it will stand in, if one is given.
    ///
    /// - Throws: ``DICOMError`` when a text is longer than its element or outside the character set.
    public func item(of parent: DataSet? = nil) throws -> DataSet {
        var item = parent.map(DataSet.init(itemOf:)) ?? DataSet()
        try item.set(value.utf8.count > 16 ? .longCodeValue : .codeValue, value)
        try item.set(.codingSchemeDesignator, scheme)
        try item.set(.codeMeaning, meaning)
        return item
    }
}
