/// A DICOM object that could not be read or written, or a value that does not fit its element.
///
/// The text never repeats a value, since values may be patients' data.
public struct DICOMError: Error, Hashable, Sendable, CustomStringConvertible {
    enum Code: Hashable, Sendable {
        case truncated, length, depth, structure, unsupported, notPart10, value, syntax, json
    }

    let code: Code
    /// The byte of the file at which reading stopped, from 0; nil when nothing was being read from bytes.
    public let offset: Int?
    /// The element, outermost sequence first.
    public internal(set) var path: [Tag]
    /// What was there, without any value.
    public let found: String
    /// What would have been right, or what to do.
    public let wanted: String

    init(_ code: Code, offset: Int? = nil, path: [Tag] = [], found: String, wanted: String) {
        self.code = code
        self.offset = offset
        self.path = path
        self.found = found
        self.wanted = wanted
    }

    /// Whether the bytes ended before the object did.
    public var isTruncated: Bool { code == .truncated }

    public var description: String {
        let byte = offset.map { " at byte \($0)" } ?? ""
        let place = path.isEmpty ? "" : " in " + path.map(\.nameAndNumber).joined(separator: " > ")
        return "DICOM\(byte)\(place): found \(found), wanted \(wanted)."
    }

    static func value(_ tag: Tag, found: String, wanted: String) -> DICOMError {
        DICOMError(.value, path: [tag], found: found, wanted: wanted)
    }
}

extension Tag {
    /// `PatientName (0010,0010)`, or only the number.
    var nameAndNumber: String { keyword.map { "\($0) \(self)" } ?? description }
}
