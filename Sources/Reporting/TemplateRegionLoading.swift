import Essentials

extension TemplateRegion {
    init(_ cursor: TemplateCursor) throws {
        try cursor.fields([
            "id", "label", "areas", "sites", "side", "normal", "measurementError", "note", "source", "fields",
        ])
        id = try cursor.required("id").text()
        label = try cursor.required("label").text()
        areas = try cursor.list("areas").map { try $0.text() }
        sites = try cursor.list("sites").map { try $0.entry() }
        guard !sites.isEmpty else { throw cursor.wants("at least one site code") }
        sides = try cursor.required("side").choice()
        normal = try cursor.text("normal")
        measurementError = try cursor.optional("measurementError").map(TemplateMeasurementError.init)
        note = try cursor.text("note")
        let fields = try cursor.list("fields").map(TemplateField.init)
        guard Set(fields.map(\.id)).count == fields.count else { throw cursor.wants("each field id once") }
        self.fields = fields
        sources = try cursor.sources()
    }
}

extension TemplateMeasurementError {
    init(_ cursor: TemplateCursor) throws {
        try cursor.fields(["value", "unit", "text", "source"])
        value = try cursor.required("value").number()
        guard value > 0 else { throw cursor.wants("an error above 0") }
        unit = try cursor.required("unit").text()
        text = try cursor.required("text").text()
        sources = try cursor.sources()
    }
}

extension TemplateField {
    /// The UCUM units that fields may have.
    static let units = ["mm", "mm2", "cm3", "cm/s", "m/s", "kPa", "deg", "1", "{ratio}", "%", "MHz"]

    init(_ cursor: TemplateCursor) throws {
        try cursor.fields([
            "id", "label", "unit", "allowed", "code", "required", "when", "references", "derive", "device", "from",
            "to", "note", "source",
        ])
        id = try cursor.required("id").text()
        label = try cursor.required("label").text()
        unit = try cursor.optional("unit")?.text()
        guard unit.map(TemplateField.units.contains) ?? true else {
            throw cursor.wants("a unit of \(TemplateField.units.joined(separator: ", "))")
        }
        allowed = try cursor.list("allowed").map(TemplateChoice.init)
        guard unit == nil || allowed.isEmpty else { throw cursor.wants("either a unit or allowed words") }
        if let from = try cursor.optional("from")?.number(), let to = try cursor.optional("to")?.number() {
            guard from <= to else { throw cursor.wants("from not above to") }
            bounds = from...to
        } else {
            bounds = nil
        }
        code = try cursor.code()
        derivation = try cursor.text("derive")
        needsDevice = try cursor.flag("device", default: false)
        references = try cursor.list("references").map(TemplateReference.init)
        requirement = try cursor.requirement()
        note = try cursor.text("note")
        sources = try cursor.sources()
    }
}

extension TemplateChoice {
    init(_ cursor: TemplateCursor) throws {
        if cursor.value.object == nil {
            value = try cursor.text()
            meaning = ""
            code = nil
        } else {
            try cursor.fields(["value", "means", "code"])
            value = try cursor.required("value").text()
            meaning = try cursor.text("means")
            code = try cursor.code()
        }
    }
}

extension TemplateReference {
    init(_ cursor: TemplateCursor) throws {
        try cursor.fields(["text", "population", "side", "source"])
        text = try cursor.required("text").text()
        population = try cursor.required("population").text()
        side = try cursor.optional("side")?.choice()
        sources = try cursor.sources()
    }
}
