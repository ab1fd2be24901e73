public import Essentials
import Ultrasound

/// The JSON Schema of `reading.yaml`, made from the template, so that it never says other than the reader.
///
/// `Docs/reading.schema.json` is this schema, and a test holds it to that.
public enum ReadingSchema {
    public static func json(_ template: ReportTemplate) -> JSONValue {
        group(
            [
                ("reader", words("Key of the provider who reads, as case.yaml names it.")),
                ("signed", described(pattern(time), "When the reader signs; left out, the report stays preliminary.")),
                ("exam", described(choice(template.exams.map(\.id)), "The examination.")),
                ("clinical", words("Other conditions and earlier treatment that bear on the reading.")),
                ("area", words("The area that was examined; one of the four records a signature needs.")),
                ("technique", words("How it was examined.")),
                ("comparison", comparison),
                ("quality", words("How good the examination was.")),
                ("limits", ["type": "array", "items": words("What limits it.")]),
                ("findings", ["type": "array", "items": finding(template)]),
                ("lesions", ["type": "array", "items": lesion(template)]),
                ("measurements", ["type": "array", "items": MeasurementSchema.json(template)]),
                ("impression", words("What it means; a paragraph for each line.")),
                ("effectOnTreatment", words("What the result changes in the patient's treatment.")),
                ("recommendations", words("What should follow.")),
                (
                    "criticalCommunication",
                    group(
                        [
                            ("to", words("Who was told.")), ("at", pattern(time)), ("by", words("Who told them.")),
                            ("how", words("By which way.")), ("readBack", ["type": "boolean"]),
                        ], required: ["to", "at", "by", "how", "readBack"])
                ),
            ], required: ["reader", "exam"],
            more: [
                ("$schema", "https://json-schema.org/draft/2020-12/schema"), ("title", "reading.yaml"),
                (
                    "description",
                    "What a reader entered about one examination. Generated from the report template."
                ),
            ])
    }

    // MARK: Parts

    static let date = "^[0-9]{4}-?[0-9]{2}-?[0-9]{2}$"
    static let time = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$"
    static let uid = "^(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*))+$"

    private static var comparison: JSONValue {
        let study = group(
            [("date", pattern(date)), ("study", pattern(uid)), ("note", words("What it was."))], required: ["date"])
        return described(
            ["oneOf": [["const": "none"], study, ["type": "array", "minItems": 1, "items": study]]],
            "'none' where no prior is available, or the prior studies.")
    }

    private static func finding(_ template: ReportTemplate) -> JSONValue {
        let cases = template.regions.map { region -> JSONValue in
            var then: [(String, JSONValue)] = [("fields", fields(region.fields))]
            if region.normal.isEmpty { then.append(("normal", ["const": false])) }
            return when("region", region.id, .object(JSONObject(then)), required: region.sides == .none ? [] : ["side"])
        }
        return group(
            place(template) + [
                ("normal", described(["type": "boolean"], "Whether the template's normal sentence is taken.")),
                ("fields", ["type": "object"]), ("text", words("Findings in the reader's words.")),
            ], required: ["region"],
            more: [
                ("allOf", .array(cases)),
                (
                    "anyOf",
                    [
                        ["properties": ["normal": ["const": true]], "required": ["normal"]],
                        ["properties": ["fields": ["minProperties": 1]], "required": ["fields"]],
                        ["required": ["text"]],
                    ]
                ),
            ])
    }

    private static func lesion(_ template: ReportTemplate) -> JSONValue {
        let cases = template.lesionKinds.map { kind in
            when("kind", kind.id, ["fields": fields(template.fields(of: kind))])
        }
        let tracking: JSONValue = ["type": ["string", "number"], "maxLength": 64, "pattern": "\\S"]
        let properties: [(String, JSONValue)] =
            [
                ("id", words("Key within the reading.")),
                ("tracking", described(tracking, "The name that the lesion keeps across studies.")),
                ("trackingUID", pattern(uid)),
                ("kind", choice(template.lesionKinds.map(\.id))),
            ] + place(template) + [
                ("site", words("Where in the region.")), ("fields", ["type": "object"]), ("text", words("More of it.")),
            ]
        return group(
            properties, required: ["id", "tracking", "kind", "region"],
            more: [("allOf", .array(cases + sides(template)))])
    }

    // MARK: Shared

    static func place(_ template: ReportTemplate) -> [(String, JSONValue)] {
        [
            ("region", choice(template.regions.map(\.id))),
            ("side", choice(BodySide.allCases.map(\.rawValue))),
        ]
    }

    /// A side is needed wherever the region has sides.
    static func sides(_ template: ReportTemplate) -> [JSONValue] {
        template.regions.filter { $0.sides != .none }.map {
            when("region", $0.id, .object(JSONObject()), required: ["side"])
        }
    }

    private static func fields(_ fields: [TemplateField]) -> JSONValue {
        group(fields.map { ($0.id, described(field($0), $0.label)) }, required: [])
    }

    private static func field(_ field: TemplateField) -> JSONValue {
        if !field.allowed.isEmpty { return choice(field.allowed.map(\.value)) }
        guard let unit = field.unit else { return words(field.label) }
        let number = "-?[0-9]+(\\.[0-9]+)?"
        let escaped = unit.replacing("{", with: "\\{").replacing("}", with: "\\}")
        let bare = unit == "1" || unit == "{ratio}"
        var forms: [JSONValue] = [
            pattern(bare ? "^\(number)( \(escaped))?$" : "^\(number) \(escaped)$"),
            group([("value", numeric(number)), ("unit", constant(unit))], required: ["value", "unit"]),
            group([("measurement", ["type": ["string", "number"]])], required: ["measurement"]),
        ]
        if bare { forms.append(["type": "number"]) }
        return ["oneOf": .array(forms)]
    }

    static func numeric(_ number: String) -> JSONValue {
        ["oneOf": [["type": "number"], pattern("^\(number)$")]]
    }

    /// A constant, and the number that YAML makes of it where it is not quoted.
    private static func constant(_ text: String) -> JSONValue { choice([text]) }

    static func choice(_ words: [String]) -> JSONValue {
        let numbers = words.compactMap { JSONNumber(decimal: $0).map(JSONValue.number) }
        return ["enum": .array(words.map { .string($0) } + numbers)]
    }

    static func words(_ description: String) -> JSONValue {
        described(["type": ["string", "number", "boolean"], "pattern": "\\S"], description)
    }

    static func pattern(_ pattern: String) -> JSONValue { ["type": "string", "pattern": .string(pattern)] }

    static func described(_ schema: JSONValue, _ description: String) -> JSONValue {
        guard var object = schema.object else { return schema }
        object["description"] = .string(description)
        return .object(object)
    }

    static func group(
        _ properties: [(String, JSONValue)], required: [String], more: [(String, JSONValue)] = []
    ) -> JSONValue {
        var members = more.filter { $0.0 != "allOf" && $0.0 != "anyOf" }
        members += [
            ("type", "object"), ("additionalProperties", false), ("properties", .object(JSONObject(properties))),
        ]
        if !required.isEmpty { members.append(("required", .strings(required))) }
        members += more.filter { $0.0 == "allOf" || $0.0 == "anyOf" }
        return .object(JSONObject(members))
    }

    /// If a field has a value, then other fields have these schemas.
    static func when(_ key: String, _ value: String, _ then: JSONValue, required: [String] = []) -> JSONValue {
        let constantly: JSONValue = ["const": .string(value)]
        let condition: JSONValue = [
            "properties": .object(JSONObject([(key, constantly)])), "required": .strings([key]),
        ]
        var consequence: [(String, JSONValue)] = []
        if then.object?.isEmpty == false { consequence.append(("properties", then)) }
        if !required.isEmpty { consequence.append(("required", .strings(required))) }
        return ["if": condition, "then": .object(JSONObject(consequence))]
    }
}

/// The schema of one measurement.
enum MeasurementSchema {
    static func json(_ template: ReportTemplate) -> JSONValue {
        let point: JSONValue = [
            "type": "array", "minItems": 2, "maxItems": 2, "items": ["type": "number"],
        ]
        let conditions = ReadingSchema.group(
            ["state", "plane", "probeSite", "device"].map { ($0, ReadingSchema.words("Must be alike to compare.")) },
            required: [])
        let cases = MeasurementKind.allCases.map { kind -> JSONValue in
            let points: JSONValue = [
                "type": "array", "items": point, "minItems": .number(JSONNumber(kind.pointCount)),
                "maxItems": .number(JSONNumber(kind.pointCount)),
            ]
            return ReadingSchema.when(
                "kind", kind.rawValue,
                [
                    "points": points, "repeats": ["type": "array", "items": points],
                    "prior": ["properties": ["unit": ["const": .string(kind.unit.rawValue)]]],
                ])
        }
        let prior = ReadingSchema.group(
            [
                ("value", ReadingSchema.numeric("-?[0-9]+(\\.[0-9]+)?")), ("unit", ["type": "string"]),
                ("date", ReadingSchema.pattern(ReadingSchema.date)), ("conditions", conditions),
            ], required: ["value", "unit", "date"])
        return ReadingSchema.group(
            [
                ("id", ReadingSchema.words("Key within the reading.")), ("label", ReadingSchema.words("What it is.")),
                ("kind", ReadingSchema.choice(MeasurementKind.allCases.map(\.rawValue))),
            ] + ReadingSchema.place(template) + [
                ("lesion", ReadingSchema.words("The id of its lesion.")),
                ("image", ReadingSchema.words("A file's name in images/.")),
                ("instance", ReadingSchema.pattern(ReadingSchema.uid)),
                ("frame", ["type": "integer", "minimum": 1, "maximum": 1_000_000]),
                (
                    "points",
                    ReadingSchema.described(
                        ["type": "array"],
                        "Column and row of each end; 0, 0 is the upper left corner of the upper left pixel.")
                ),
                (
                    "repeats",
                    ReadingSchema.described(
                        ["type": "array"], "The same distance placed anew: with two or more, the error is estimated.")
                ),
                ("conditions", conditions), ("prior", prior),
            ], required: ["id", "label", "kind", "region", "points"],
            more: [
                ("allOf", .array(cases + ReadingSchema.sides(template))),
                ("anyOf", [["required": ["image"]], ["required": ["instance"]]]),
            ])
    }
}
