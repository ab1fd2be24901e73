import Essentials

/// How a segment is used at one place of a loop.
struct SegmentUse: Sendable {
    let id: SegmentID
    let name: String
    /// The elements that tell this use from others of the same segment.
    let match: [(element: Int, codes: [String])]
    let codes: [ElementPlace: [String]]
    let sets: [ElementPlace: String]
    let needed: [ElementPlace]

    func matches(_ segment: Segment) -> Bool {
        match.allSatisfy { element, codes in codes.contains { segment.holds(element, $0) } }
    }
}

/// What stands at one place of a loop: a segment, or another loop.
struct LoopNode: Sendable {
    enum Content: Sendable {
        case segment(SegmentUse)
        case loop(Int)
    }

    let content: Content
    let isNeeded: Bool
    /// 0 for any number.
    let most: Int
    /// Nodes of the same position may come in any order.
    var position = 0
    /// The use that starts it; for a loop, that of its first segment.
    var start: SegmentUse?
}

/// What a loop is made of.
struct LoopShape: Sendable {
    let id: String
    let name: String
    var nodes: [LoopNode] = []
    /// What each node starts with and where it stands, apart so that the search touches nothing else.
    var starts: [SegmentID] = []
    var positions: [Int] = []

    init(id: String, json: JSONValue, index: [String: Int], shapes: [SegmentID: SegmentShape]) throws(X12Error) {
        guard let name = json["name"]?.string, let content = json["content"]?.array, !content.isEmpty else {
            throw RuleCatalog.fault(json, "loop \(id)", "a name and content")
        }
        self.id = id
        self.name = name
        for value in content {
            let isNeeded = value["must"]?.bool ?? false
            let most = value["max"]?.int ?? 1
            if let loop = value["loop"].flatMap(text) {
                guard let position = index[loop] else {
                    throw RuleCatalog.fault(value, "loop \(loop)", "a loop that exists")
                }
                nodes.append(LoopNode(content: .loop(position), isNeeded: isNeeded, most: most))
            } else {
                let use = try LoopShape.use(value, shapes)
                nodes.append(LoopNode(content: .segment(use), isNeeded: isNeeded, most: most))
            }
        }
        guard case .segment = nodes[0].content else {
            throw RuleCatalog.fault(json, "loop \(id)", "a segment as the start of the loop")
        }
    }

    private static func use(_ json: JSONValue, _ shapes: [SegmentID: SegmentShape]) throws(X12Error) -> SegmentUse {
        guard let id = json["segment"]?.string, let shape = shapes[SegmentID(id)] else {
            throw RuleCatalog.fault(json, "a place of a loop", "a segment or loop that exists")
        }
        func places<Value>(_ key: String, _ read: (JSONValue) -> Value?) throws(X12Error) -> [(ElementPlace, Value)] {
            var list: [(ElementPlace, Value)] = []
            for (place, value) in json[key]?.object?.members ?? [] where place != "$line" {
                guard let place = ElementPlace(place), place.element <= shape.elements.count,
                    place.component <= shape.elements[place.element - 1].components.count, let value = read(value)
                else { throw RuleCatalog.fault(json, "\(key) of \(id)", "elements that the segment has") }
                list.append((place, value))
            }
            return list
        }
        let match = try places("is", texts)
        let codes = try places("codes", texts)
        var needed: [ElementPlace] = []
        for value in json["need"]?.array ?? [] {
            guard let place = text(value).flatMap(ElementPlace.init), place.element <= shape.elements.count else {
                throw RuleCatalog.fault(json, "need of \(id)", "elements that the segment has")
            }
            needed.append(place)
        }
        return SegmentUse(
            id: SegmentID(id), name: json["name"]?.string ?? shape.name,
            match: match.map { ($0.0.element, $0.1) },
            codes: Dictionary(codes + match, uniquingKeysWith: { first, _ in first }),
            sets: Dictionary(try places("sets", \.string), uniquingKeysWith: { first, _ in first }), needed: needed)
    }

    /// Gives each node the use that starts it, and its position.
    mutating func bind(_ loops: [LoopShape]) throws(X12Error) {
        var position = 0
        for index in nodes.indices {
            switch nodes[index].content {
            case .segment(let use): nodes[index].start = use
            case .loop(let loop):
                guard case .segment(let use) = loops[loop].nodes[0].content else { continue }
                nodes[index].start = use
            }
            let isLevel = nodes[index].start?.id == "HL"
            if index > 0, isLevel || nodes[index].start?.id != nodes[index - 1].start?.id { position += 1 }
            nodes[index].position = position
        }
        starts = nodes.map { $0.start?.id ?? "" }
        positions = nodes.map(\.position)
    }

    func holds(_ id: String, in loops: [LoopShape]) -> Bool {
        nodes.contains { if case .loop(let loop) = $0.content { loops[loop].id == id } else { false } }
    }
}

/// A text, also where YAML took it for a number.
func text(_ json: JSONValue) -> String? { json.string ?? json.number?.text }

/// One text or a list of them.
func texts(_ json: JSONValue) -> [String]? {
    if let one = text(json) { return [one] }
    guard let list = json.array else { return nil }
    let all = list.compactMap(text)
    return all.count == list.count ? all : nil
}
