import Essentials

/// What a kind of segment is made of, whatever the loop.
struct SegmentShape: Sendable {
    let id: String
    let name: String
    let elements: [ElementShape]
    /// For an element that is a date, the element that names its format.
    let dated: [Int: Int]

    init(id: String, json: JSONValue) throws(X12Error) {
        guard let name = json["name"]?.string, let list = json["elements"]?.array else {
            throw RuleCatalog.fault(json, "segment \(id)", "a name and elements")
        }
        self.id = id
        self.name = name
        var elements: [ElementShape] = []
        for value in list { elements.append(try ElementShape(json: value, segment: id)) }
        self.elements = elements
        var dated: [Int: Int] = [:]
        for (key, value) in json["dated"]?.object?.members ?? [] where key != "$line" {
            guard let element = Int(key), let format = value.int else {
                throw RuleCatalog.fault(json, "segment \(id)", "dated as element and format")
            }
            dated[element] = format
        }
        self.dated = dated
    }
}

/// One element of a kind of segment.
struct ElementShape: Sendable {
    enum Kind: String, Sendable {
        /// Text.
        case text = "AN"
        /// A code.
        case code = "ID"
        /// A whole number.
        case whole = "N0"
        /// A decimal number.
        case decimal = "R"
        /// A day.
        case date = "DT"
        /// A time.
        case time = "TM"
    }

    let name: String
    let kind: Kind
    let least: Int
    let most: Int
    /// Empty unless it is a composite.
    let components: [ElementShape]

    init(json: JSONValue, segment: String) throws(X12Error) {
        if let name = json["name"]?.string, let list = json["components"]?.array {
            var components: [ElementShape] = []
            for value in list { components.append(try ElementShape(json: value, segment: segment)) }
            self.name = name
            self.components = components
            (kind, least, most) = (.text, 1, 999)
            return
        }
        let words = (json.string ?? "").split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count == 3, let kind = Kind(rawValue: words[0]) else {
            throw RuleCatalog.fault(json, "an element of \(segment)", "type, shortest-longest and name")
        }
        let lengths = words[1].split(separator: "-").compactMap { Int($0) }
        guard lengths.count == 2, lengths[0] <= lengths[1] else {
            throw RuleCatalog.fault(json, "an element of \(segment)", "its shortest and longest length")
        }
        self.kind = kind
        (least, most) = (lengths[0], lengths[1])
        name = words[2]
        components = []
    }
}

/// A place in a segment: an element, or a component of it.
struct ElementPlace: Hashable, Sendable {
    let element: Int
    /// 0 for the whole element.
    let component: Int

    init(_ element: Int, _ component: Int = 0) {
        self.element = element
        self.component = component
    }

    /// Reads `5` and `5-2`.
    init?(_ text: String) {
        let numbers = text.split(separator: "-").map { Int($0) }
        guard let first = numbers.first, let element = first, element > 0, numbers.count <= 2 else { return nil }
        self.element = element
        if numbers.count == 2 {
            guard let component = numbers[1], component > 0 else { return nil }
            self.component = component
        } else {
            component = 0
        }
    }

    /// `CLM05` or `CLM05-2`.
    func label(_ segment: String) -> String {
        "\(segment)\(element < 10 ? "0" : "")\(element)\(component > 0 ? "-\(component)" : "")"
    }
}
