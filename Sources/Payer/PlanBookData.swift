package import Essentials

extension PlanBook {
    /// The data of the product's plans, each group with its `$line`.
    package static func shippedData() throws -> (file: String, json: JSONValue) {
        ("plans.yaml", try JSONValue(parsing: "\(CompiledData.plans)"))
    }
}
