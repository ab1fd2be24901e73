package import Essentials

extension ClaimChecks {
    /// The data of the product's checks, each group with its `$line`.
    package static func shippedData() throws -> (file: String, json: JSONValue) {
        ("claim-checks.yaml", try JSONValue(parsing: "\(CompiledData.claimChecks)"))
    }
}
