package import Essentials

extension ReportTemplate {
    /// The data of the product's template, each group with its `$line`.
    package static func shippedData() throws -> (file: String, json: JSONValue) {
        ("report-template.yaml", try JSONValue(parsing: "\(CompiledData.reportTemplate)"))
    }
}
