import Essentials
import Ultrasound
import YAMLSource

extension ReadingSource {
    func measurement(_ cursor: SourceCursor) -> ReadingMeasurement? {
        cursor.fields([
            "id", "label", "kind", "region", "side", "lesion", "image", "instance", "frame", "points", "repeats",
            "conditions", "prior",
        ])
        let id = cursor.required("id")?.words()
        let label = cursor.required("label")?.words()
        let kind = cursor.required("kind")?.choice(MeasurementKind.self)
        let place = regionAndSide(cursor)
        let image = image(cursor)
        let frame = cursor.optional("frame").map { $0.int(in: 1...1_000_000) } ?? 1
        let points = kind.flatMap { kind in cursor.required("points").flatMap { self.points($0, kind) } }
        let repeats = kind.map { kind in
            cursor.optional("repeats")?.items.compactMap { self.points($0, kind) } ?? []
        }
        let prior = kind.flatMap { kind in cursor.optional("prior").flatMap { self.prior($0, kind) } }
        guard let id, let label, let kind, let place, let image, let frame, let points, let repeats else { return nil }
        return ReadingMeasurement(
            id: id, label: label, kind: kind, region: place.0.id, side: place.1,
            lesion: cursor.optional("lesion")?.words(), image: image, frame: frame, points: points, repeats: repeats,
            conditions: cursor.optional("conditions").map(conditions) ?? .init(), prior: prior,
            place: cursor.node.place)
    }

    private func image(_ cursor: SourceCursor) -> ReadingMeasurement.Image? {
        if let instance = cursor.optional("instance") {
            if cursor.optional("image") != nil {
                instance.fault(found: "both 'image' and 'instance'", wanted: "one of them")
            }
            return uid(instance).map { .sopInstanceUID($0) }
        }
        return cursor.required("image")?.words().map { .name($0) }
    }

    /// As many `[column, row]` pairs as the kind takes.
    private func points(_ cursor: SourceCursor, _ kind: MeasurementKind) -> [ImagePoint]? {
        let items = cursor.items
        guard items.count == kind.pointCount else {
            cursor.fault(found: "\(items.count) points", wanted: "\(kind.pointCount) for \(kind.rawValue)")
            return nil
        }
        let points = items.compactMap { item -> ImagePoint? in
            let pair = item.items
            guard pair.count == 2 else {
                item.fault(found: "\(pair.count) numbers", wanted: "column and row")
                return nil
            }
            guard let x = pair[0].double(), let y = pair[1].double() else { return nil }
            return ImagePoint(x: x, y: y)
        }
        return points.count == items.count ? points : nil
    }

    private func conditions(_ cursor: SourceCursor) -> MeasurementConditions {
        cursor.fields(["state", "plane", "probeSite", "device"])
        func text(_ key: String) -> String { cursor.optional(key)?.words() ?? "" }
        return MeasurementConditions(
            state: text("state"), plane: text("plane"), probeSite: text("probeSite"), device: text("device"))
    }

    private func prior(_ cursor: SourceCursor, _ kind: MeasurementKind) -> PriorMeasurement? {
        cursor.fields(["value", "unit", "date", "conditions"])
        let number = cursor.required("value")
        let unit = cursor.required("unit").flatMap { word($0, [kind.unit.rawValue]) }
        guard let number, let text = number.text(), let unit, let date = cursor.required("date")?.date() else {
            return nil
        }
        guard let quantity = Quantity(decimal: text, unit: unit), quantity.value >= 0 || kind == .velocity else {
            number.fault(found: "something else", wanted: "a number, such as 7.5")
            return nil
        }
        return PriorMeasurement(
            quantity: quantity, date: date, conditions: cursor.optional("conditions").map(conditions) ?? .init())
    }
}

extension ReadingMeasurement {
    /// The unit that its value has in a calibrated region, in UCUM.
    public var unit: String { kind.unit.rawValue }
}

extension MeasurementKind {
    /// The unit that a calibrated value of the kind has.
    var unit: CalliperResult.Unit {
        switch self {
        case .area: .mm2
        case .duration: .s
        case .velocity: .centimetrePerSecond
        default: .mm
        }
    }
}
