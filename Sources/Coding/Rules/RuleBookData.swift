package import Essentials

extension RuleBook {
    /// The data of the product's rules, by file, each group with its `$line`.
    package static func shippedData() throws -> [(file: String, json: JSONValue)] {
        [
            ("criteria.yaml", try JSONValue(parsing: "\(CompiledData.criteria)")),
            ("documentation.yaml", try JSONValue(parsing: "\(CompiledData.documentation)")),
            ("associations.yaml", try JSONValue(parsing: "\(CompiledData.associations)")),
            ("exclusions.yaml", try JSONValue(parsing: "\(CompiledData.exclusions)")),
            ("general.yaml", try JSONValue(parsing: "\(CompiledData.general)")),
            ("diagnoses.yaml", try JSONValue(parsing: "\(CompiledData.diagnoses)")),
        ]
    }
}
