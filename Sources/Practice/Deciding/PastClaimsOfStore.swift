import Coding
import Essentials
import Evidence

extension Workspace {
    /// The claims of the store, read from the evidence behind them; the latest date of service first.
    ///
    /// - Throws: ``AccessRefused``, or what keeps a bundle from being read.
    public func pastClaims(for session: Session) throws -> [PastClaim] {
        var claims: [PastClaim] = []
        var query = CaseQuery(limit: 500)
        while true {
            let page = try store.cases(query, for: session)
            for summary in page {
                let stored = try store.storedCase(summary.id, to: .seeClaim, for: session)
                for file in stored.outputs where file.name.hasPrefix("evidence-") && file.name.hasSuffix(".zip") {
                    claims.append(try PastClaim(try store.bytes(of: file), caseID: summary.id))
                }
            }
            guard page.count == query.limit else { return claims }
            query.offset += page.count
        }
    }
}

extension PastClaim {
    /// Reads the bundle behind a claim.
    init(_ bytes: [UInt8], caseID: String) throws {
        let bundle = try EvidenceBundle(parsing: bytes)
        func json(_ role: EvidenceManifest.Role) throws -> JSONValue {
            guard let entry = bundle.entries(role).first else {
                throw StoreError.missing("the \(role.rawValue) behind a claim of case \(caseID)", wanted: "one")
            }
            return try JSONValue(parsing: entry.bytes)
        }
        self.init(
            caseID: caseID, party: bundle.manifest.party, system: bundle.manifest.system, code: bundle.manifest.code,
            facts: try CodingFacts(json: try json(.facts)), decided: try json(.decision),
            isOverridden: !bundle.entries(.override).isEmpty)
    }
}
