import Essentials
import Records

/// The versions of everything that a case is made of: what is made of the same basis is the same.
struct CaseBasis: Hashable, Sendable {
    var caseVersion: Int
    var overrides: [Int]
    var labels: Int
    var measurements: Int
    var draft: Int
    /// Names and versions of its objects.
    var objects: [String: Int]
    /// Versions of its claims, by name.
    var claims: [String: Int]

    /// One line, for holding a basis against one that was kept.
    var line: String {
        func list(_ versions: [String: Int]) -> String {
            versions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
        }
        return "c\(caseVersion) l\(labels) m\(measurements) d\(draft) x\(overrides) o\(list(objects)) k\(list(claims))"
    }
}

/// A case as it was when it was made of these versions.
struct CaseAtBasis: Hashable, Sendable {
    let organisation: String
    let id: String
    let basis: CaseBasis
    /// ``FeeBook/revision``, where what was made names fees.
    var fees = 0
}

extension Workspace {
    func basis(of stored: StoredCase, _ overrides: [StoredOverride], _ session: Session) throws -> CaseBasis {
        var basis = try materialBasis(of: stored, session)
        basis.overrides = overrides.map(\.version)
        basis.claims = try versions("claim", of: stored.summary.id, session)
        return basis
    }

    /// The versions of what a case is made of, before anybody overrides or claims.
    func materialBasis(of stored: StoredCase, _ session: Session) throws -> CaseBasis {
        let id = stored.summary.id
        func version(_ kind: String) throws -> Int {
            stored.isFromFolder ? 0 : try store.records.lastVersion(of: try studyKey(kind, id, session))?.version ?? 0
        }
        return CaseBasis(
            caseVersion: stored.summary.version, overrides: [], labels: try version("labels"),
            measurements: try version("measurements"), draft: try version("draft"),
            objects: stored.isFromFolder ? [:] : try versions("object", of: id, session), claims: [:])
    }

    /// The documents of a kind that belong to a case, with their versions.
    private func versions(_ kind: String, of id: String, _ session: Session) throws -> [String: Int] {
        var versions: [String: Int] = [:]
        for found in try store.records.documents(
            Query(
                organisation: session.organisation, kind: kind, where: [.init("case", .equals, .text(id))],
                limit: Query.limitOfLimit))
        { versions[found.key.id] = found.version }
        return versions
    }
}
