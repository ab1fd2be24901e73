import DICOM
public import Essentials

extension ReportTemplate {
    /// The template that is shipped with this room.
    ///
    /// - Throws: ``TemplateError``, which the tests rule out.
    public static func shipped() throws -> ReportTemplate {
        try ReportTemplate(
            json: try JSONValue(parsing: "\(CompiledData.reportTemplate)"), file: "report-template.yaml")
    }

    /// Reads a template in its JSON form, each group with its `$line`.
    ///
    /// - Parameter file: the name that errors use.
    /// - Throws: ``TemplateError`` with the line.
    public init(json: JSONValue, file: String) throws {
        let top = TemplateCursor(json, file: file)
        try top.fields([
            "version", "sources", "sides", "exams", "sections", "header", "imageLabels", "gate", "lesion",
            "lesionKinds", "regions",
        ])
        version = try top.required("version").text()
        sources = try ReportTemplate.sources(try top.required("sources"))
        exams = try top.list("exams").map(TemplateExam.init)
        sections = try top.list("sections").map(TemplateSection.init)
        header = try top.list("header").map(TemplateDemand.init)
        imageLabels = try top.list("imageLabels").map(TemplateDemand.init)
        gate = try top.list("gate").map(TemplateDemand.init)
        let lesion = try top.required("lesion")
        lesionNote = try lesion.text("note")
        lesionFields = try lesion.list("fields").map(TemplateField.init)
        let kinds = try top.list("lesionKinds")
        lesionKinds = try kinds.map(TemplateLesionKind.init)
        regions = try top.list("regions").map(TemplateRegion.init)
        var codes: [BodySide: CodedEntry] = [:]
        for side in try top.list("sides") { codes[try side.required("id").choice()] = try side.code() }
        sideCodes = codes
        try ReportTemplate.checkUnique(regions.map(\.id), top, "regions")
        try ReportTemplate.checkUnique(sections.map(\.id), top, "sections")
        for (exam, cursor) in zip(exams, try top.list("exams"))
        where !exam.regions.allSatisfy({ id in regions.contains { $0.id == id } }) {
            throw cursor.wants("regions to name regions of the template")
        }
        for (kind, cursor) in zip(lesionKinds, kinds) {
            guard let region = kind.regionFields, !regions.contains(where: { $0.id == region }) else { continue }
            throw cursor.wants("regionFields to name a region")
        }
    }

    private static func checkUnique(_ ids: [String], _ top: TemplateCursor, _ what: String) throws {
        guard Set(ids).count == ids.count else { throw try top.required(what).wants("each id once") }
    }

    private static func sources(_ cursor: TemplateCursor) throws -> [TemplateSource] {
        guard let object = cursor.value.object else { throw cursor.wants("a group of sources") }
        return try object.keys.filter { $0 != "$line" }.map { key in
            let source = try cursor.required(key)
            try source.fields(["title", "locator", "standing", "seen", "note"])
            return TemplateSource(
                citation: Citation(
                    key: key, title: try source.required("title").text(), locator: try source.text("locator"),
                    standing: try source.required("standing").choice()),
                seen: try source.required("seen").choice(), note: try source.text("note"))
        }
    }
}

extension TemplateExam {
    init(_ cursor: TemplateCursor) throws {
        try cursor.fields(["id", "label", "code", "verified", "regions", "note", "source"])
        id = try cursor.required("id").text()
        label = try cursor.required("label").text()
        code = try cursor.code()
        isVerified = try cursor.flag("verified", default: true)
        regions = try cursor.list("regions").map { try $0.text() }
        sources = try cursor.sources()
    }
}

extension TemplateSection {
    init(_ cursor: TemplateCursor) throws {
        try cursor.fields(["id", "label", "code", "required", "when", "source"])
        id = try cursor.required("id").text()
        label = try cursor.required("label").text()
        code = try cursor.code()
        requirement = try cursor.requirement()
        sources = try cursor.sources()
    }
}

extension TemplateDemand {
    init(_ cursor: TemplateCursor) throws {
        try cursor.fields(["id", "label", "required", "when", "note", "source"])
        id = try cursor.required("id").text()
        label = try cursor.required("label").text()
        requirement = try cursor.requirement()
        sources = try cursor.sources()
    }
}

extension TemplateLesionKind {
    init(_ cursor: TemplateCursor) throws {
        try cursor.fields(["id", "label", "shared", "regionFields", "fields", "source"])
        id = try cursor.required("id").text()
        label = try cursor.required("label").text()
        isShared = try cursor.flag("shared", default: false)
        fields = try cursor.list("fields").map(TemplateField.init)
        regionFields = try cursor.optional("regionFields")?.text()
        sources = try cursor.sources()
    }
}
