import Essentials
import Ultrasound
import YAMLSource

extension ReadingSource {
    func findings(_ top: SourceCursor, _ measurements: [ReadingMeasurement]) -> [ReadingFinding] {
        var seen: Set<String> = []
        return (top.optional("findings")?.items ?? []).compactMap { cursor in
            guard let finding = finding(cursor, measurements) else { return nil }
            if !seen.insert("\(finding.region) \(finding.side?.rawValue ?? "")").inserted {
                cursor.fault(found: "a region and side that stand twice", wanted: "each region and side once")
            }
            return finding
        }
    }

    private func finding(_ cursor: SourceCursor, _ measurements: [ReadingMeasurement]) -> ReadingFinding? {
        cursor.fields(["region", "side", "normal", "fields", "text"])
        guard let (region, side) = regionAndSide(cursor) else { return nil }
        let normal = cursor.optional("normal")?.bool() ?? false
        if normal, region.normal.isEmpty {
            cursor.optional("normal")?.fault(found: "true", wanted: "findings: this region has no normal sentence")
        }
        let fields = cursor.optional("fields").map { entries($0, region.fields, side, measurements) } ?? []
        let text = cursor.optional("text")?.words() ?? ""
        if !normal, fields.isEmpty, text.isEmpty {
            cursor.fault(found: "no finding", wanted: "fields, text or normal: true")
        }
        return ReadingFinding(
            region: region.id, side: side, isNormal: normal, fields: fields, text: text, place: cursor.node.place)
    }

    /// The region and, where the region has sides, the side.
    func regionAndSide(_ cursor: SourceCursor) -> (TemplateRegion, BodySide?)? {
        guard let id = cursor.required("region").flatMap({ word($0, template.regions.map(\.id)) }),
            let region = template.region(id)
        else { return nil }
        if region.sides == .none {
            return (region, cursor.optional("side")?.choice(BodySide.self))
        }
        guard let side = cursor.required("side")?.choice(BodySide.self) else { return nil }
        return (region, side)
    }

    func lesion(_ cursor: SourceCursor, _ measurements: [ReadingMeasurement]) -> ReadingLesion? {
        cursor.fields([
            "id", "tracking", "trackingUID", "kind", "region", "side", "site", "fields", "text",
        ])
        let id = cursor.required("id")?.words()
        let tracking = cursor.required("tracking")?.words()
        if let tracking, tracking.utf8.count > 64 {
            cursor.optional("tracking")?.fault(found: "a longer text", wanted: "at most 64 characters")
        }
        let kind = cursor.required("kind").flatMap { word($0, template.lesionKinds.map(\.id)) }
        let place = regionAndSide(cursor)
        guard let id, let tracking, let kind, let place, let lesionKind = template.lesionKind(kind) else { return nil }
        return ReadingLesion(
            id: id, tracking: tracking, trackingUID: cursor.optional("trackingUID").flatMap(uid), kind: kind,
            region: place.0.id, side: place.1, site: cursor.optional("site")?.words() ?? "",
            fields: cursor.optional("fields").map {
                entries($0, template.fields(of: lesionKind), place.1, measurements)
            } ?? [],
            text: cursor.optional("text")?.words() ?? "", place: cursor.node.place)
    }

    // MARK: Fields

    /// The entries of a group of fields, each held against the template.
    private func entries(
        _ cursor: SourceCursor, _ fields: [TemplateField], _ side: BodySide?, _ measurements: [ReadingMeasurement]
    ) -> [FieldEntry] {
        cursor.fields(fields.map(\.id))
        return fields.compactMap { field in
            guard let value = cursor.optional(field.id) else { return nil }
            return entry(value, field, measurements).map { FieldEntry(field: field.id, value: $0) }
        }
    }

    private func entry(_ cursor: SourceCursor, _ field: TemplateField, _ measurements: [ReadingMeasurement])
        -> FieldValue?
    {
        if !field.allowed.isEmpty { return word(cursor, field.allowed.map(\.value)).map { .choice($0) } }
        guard let unit = field.unit else { return cursor.words().map { .text($0) } }
        if case .map = cursor.node.content {
            if cursor.optional("measurement") != nil { return measured(cursor, unit, measurements) }
            cursor.fields(["value", "unit"])
            guard let number = cursor.required("value")?.text(), let given = cursor.required("unit")?.text() else {
                return nil
            }
            return quantity(cursor, number, given, field)
        }
        guard let text = cursor.text() else { return nil }
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        let bare = unit == "1" || unit == "{ratio}"
        return quantity(cursor, parts.first ?? "", parts.count == 2 ? parts[1] : bare ? unit : "", field)
    }

    private func quantity(_ cursor: SourceCursor, _ number: String, _ unit: String, _ field: TemplateField)
        -> FieldValue?
    {
        guard let wanted = field.unit else { return nil }
        guard unit == wanted else {
            cursor.fault(found: unit.isEmpty ? "no unit" : "another unit", wanted: "a number in \(wanted)")
            return nil
        }
        guard let quantity = Quantity(decimal: number, unit: unit) else {
            cursor.fault(found: "something else", wanted: "a number in \(wanted), such as 3.1")
            return nil
        }
        if let bounds = field.bounds, !bounds.contains(quantity.value) {
            cursor.fault(
                found: "a number out of range",
                wanted:
                    "from \(JSONNumber(bounds.lowerBound)?.text ?? "") to \(JSONNumber(bounds.upperBound)?.text ?? "")")
            return nil
        }
        return .quantity(quantity)
    }

    private func measured(_ cursor: SourceCursor, _ unit: String, _ measurements: [ReadingMeasurement]) -> FieldValue? {
        cursor.fields(["measurement"])
        guard let reference = cursor.required("measurement"), let id = reference.text() else { return nil }
        guard let measurement = measurements.first(where: { $0.id == id }) else {
            reference.fault(found: "a measurement that is not in 'measurements'", wanted: "one of its ids")
            return nil
        }
        let given = measurement.kind.unit.rawValue
        guard given == unit else {
            reference.fault(found: "a measurement in \(given)", wanted: "one in \(unit)")
            return nil
        }
        return .measurement(id)
    }
}
