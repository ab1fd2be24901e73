import Essentials
import Reporting
import Ultrasound

/// The document of a case's measurements: the callipers as they lie, and the way back.
struct MeasurementsPayload: Hashable, Sendable {
    /// A calliper as it is kept: points, and no number.
    struct Item: Hashable, Sendable {
        var id: String
        var label: String
        var kind: MeasurementKind
        var region: String?
        var side: BodySide?
        var lesion: String?
        var object: String
        var frame: Int
        var points: [ImagePoint]
        var by: String
        var at: Timestamp

        /// Whether another one of the same person lies on the same points of the same frame, for the same.
        func liesAs(_ other: Item) -> Bool {
            other.object == object && other.frame == frame && other.points == points && other.kind == kind
                && other.label == label && other.by == by
        }
    }

    /// A step back: what stood before under a name, nil where nothing did.
    struct Step: Hashable, Sendable {
        var id: String
        var before: Item?
    }

    /// The most callipers of a case.
    static let limit = 400
    /// The most steps that can be taken back.
    static let stepLimit = 50

    var next = 1
    var items: [Item] = []
    var steps: [Step] = []

    subscript(id: String) -> Item? { items.first { $0.id == id } }

    /// Whether a measurement was laid under a name, whatever became of it.
    func hasLaid(_ id: String) -> Bool {
        id.first == "m" && Int(id.dropFirst()).map { (1..<next).contains($0) } ?? false
    }

    /// Puts an item in the place of the one with its name, or takes that away, and remembers what was.
    mutating func set(_ id: String, _ item: Item?) {
        let before = self[id]
        apply(id, item)
        steps.append(Step(id: id, before: before))
        if steps.count > MeasurementsPayload.stepLimit { steps.removeFirst() }
    }

    /// Takes the last step back; nil where there is none.
    mutating func undo() -> Step? {
        guard let step = steps.popLast() else { return nil }
        apply(step.id, step.before)
        return step
    }

    private mutating func apply(_ id: String, _ item: Item?) {
        let at = items.firstIndex { $0.id == id }
        switch (at, item) {
        case (let at?, let item?): items[at] = item
        case (let at?, nil): items.remove(at: at)
        case (nil, let item?): items.append(item)
        case (nil, nil): break
        }
    }
}

extension MeasurementsPayload {
    var json: JSONValue {
        [
            "next": .number(JSONNumber(next)), "items": .array(items.map(\.json)),
            "steps": .array(
                steps.map { .members(["id": .string($0.id), "before": $0.before?.json]) }),
        ]
    }

    init(json: JSONValue?) throws {
        guard let json else { return }
        guard let next = json["next"]?.int, let items = json["items"]?.array, let steps = json["steps"]?.array else {
            throw StoreError.malformed("the measurements of a case", wanted: "all their fields")
        }
        self.next = next
        self.items = try items.map(Item.init(json:))
        self.steps = try steps.map {
            Step(id: $0["id"]?.string ?? "", before: try $0["before"].map(Item.init(json:)))
        }
    }
}

extension MeasurementsPayload.Item {
    var json: JSONValue {
        .members([
            "id": .string(id), "label": .string(label), "kind": .string(kind.rawValue),
            "region": region.map { .string($0) }, "side": side.map { .string($0.rawValue) },
            "lesion": lesion.map { .string($0) }, "object": .string(object), "frame": .number(JSONNumber(frame)),
            "points": .array(
                points.map { .array([$0.x, $0.y].compactMap { JSONNumber($0).map { .number($0) } }) }),
            "by": .string(by), "at": .string(at.description),
        ])
    }

    init(json: JSONValue) throws {
        guard let id = json["id"]?.string, let label = json["label"]?.string,
            let kind = json["kind"]?.string.flatMap(MeasurementKind.init(rawValue:)),
            let object = json["object"]?.string, let frame = json["frame"]?.int, let points = json["points"]?.array,
            let by = json["by"]?.string, let at = json["at"]?.string
        else { throw StoreError.malformed("a measurement", wanted: "all its fields") }
        self.init(
            id: id, label: label, kind: kind, region: json["region"]?.string,
            side: json["side"]?.string.flatMap(BodySide.init(rawValue:)), lesion: json["lesion"]?.string,
            object: object, frame: frame,
            points: try points.map { point in
                guard let x = point[0]?.double, let y = point[1]?.double else {
                    throw StoreError.malformed("a point", wanted: "column and row")
                }
                return ImagePoint(x: x, y: y)
            }, by: by, at: try Timestamp(at))
    }
}
