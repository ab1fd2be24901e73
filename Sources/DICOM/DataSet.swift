/// A data set: elements in the order of their tags, each tag once (PS3.5 section 7).
///
///     var set = DataSet()
///     try set.set(.patientName, "Rivera^Ana")
///     set.string(.patientName)         // "Rivera^Ana"
///
/// Two data sets are equal when their elements are.
public struct DataSet: Hashable, Sendable {
    /// The elements, in the order of their tags.
    public private(set) var elements: [DataElement]
    /// The character set of the data set that this one is an item of.
    var inherited: SpecificCharacterSet?
    /// Whether an item is, or was, written without its length, up to a delimiter.
    var hasUndefinedLength = false

    public init() { elements = [] }

    /// An item that will stand in another data set and follows that one's character set.
    public init(itemOf parent: DataSet) {
        elements = []
        inherited = parent.characterSet
    }

    /// Elements in any order; of two with the same tag the later one stays.
    init(reading elements: [DataElement], isSorted: Bool, inherited: SpecificCharacterSet?, hasUndefinedLength: Bool) {
        self.inherited = inherited
        self.hasUndefinedLength = hasUndefinedLength
        guard !isSorted else {
            self.elements = elements
            return
        }
        let order = elements.indices.sorted { (elements[$0].tag, $0) < (elements[$1].tag, $1) }
        var kept: [DataElement] = []
        kept.reserveCapacity(elements.count)
        for index in order {
            if kept.last?.tag == elements[index].tag { kept.removeLast() }
            kept.append(elements[index])
        }
        self.elements = kept
    }

    public var isEmpty: Bool { elements.isEmpty }

    public subscript(tag: Tag) -> DataElement? {
        let index = self.index(of: tag)
        return index < elements.count && elements[index].tag == tag ? elements[index] : nil
    }

    /// Puts an element in its place, in that of the one with its tag if there is one.
    public mutating func insert(_ element: DataElement) {
        let index = self.index(of: element.tag)
        if index < elements.count, elements[index].tag == element.tag {
            elements[index] = element
        } else {
            elements.insert(element, at: index)
        }
    }

    public mutating func remove(_ tag: Tag) {
        let index = self.index(of: tag)
        if index < elements.count, elements[index].tag == tag { elements.remove(at: index) }
    }

    private func index(of tag: Tag) -> Int {
        if let last = elements.last, last.tag < tag { return elements.count }
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].tag < tag { low = middle + 1 } else { high = middle }
        }
        return low
    }

    public static func == (left: DataSet, right: DataSet) -> Bool { left.elements == right.elements }
    public func hash(into hasher: inout Hasher) { hasher.combine(elements) }
}
