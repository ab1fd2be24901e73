/// What an element's value can be set from: texts, numbers, bytes, items and tags, one or an array of them.
///
///     try set.set(.rows, 480)
///     try set.set(.imageType, ["DERIVED", "PRIMARY"])
///     try set.set(Tag(0x0019, 0x1001), .fd, 0.5)
public protocol ElementInput: Sendable {
    /// Checks the value against the VR and puts it into the data set.
    func put(in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws
}

/// What stands in an array of values.
public protocol ElementInputPart: Sendable {
    /// Checks the values against the VR and puts them into the data set.
    static func put(_ values: [Self], in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws
}

extension Array: ElementInput where Element: ElementInputPart {
    public func put(in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws {
        try Element.put(self, in: &dataSet, tag, vr)
    }
}

extension String: ElementInput, ElementInputPart {
    public func put(in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws { try dataSet.put(tag, vr, [self]) }
    public static func put(_ values: [String], in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws {
        try dataSet.put(tag, vr, values)
    }
}

extension Int: ElementInput, ElementInputPart {
    public func put(in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws { try dataSet.put(tag, vr, [self]) }
    public static func put(_ values: [Int], in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws {
        try dataSet.put(tag, vr, values)
    }
}

extension Double: ElementInput, ElementInputPart {
    public func put(in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws { try dataSet.put(tag, vr, [self]) }
    public static func put(_ values: [Double], in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws {
        try dataSet.put(tag, vr, values)
    }
}

extension UInt8: ElementInputPart {
    public static func put(_ values: [UInt8], in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws {
        try dataSet.put(tag, vr, values)
    }
}

extension DataSet: ElementInputPart {
    public static func put(_ values: [DataSet], in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws {
        try dataSet.put(tag, vr, values)
    }
}

extension Tag: ElementInput, ElementInputPart {
    public func put(in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws { try dataSet.put(tag, vr, [self]) }
    public static func put(_ values: [Tag], in dataSet: inout DataSet, _ tag: Tag, _ vr: VR) throws {
        try dataSet.put(tag, vr, values)
    }
}
