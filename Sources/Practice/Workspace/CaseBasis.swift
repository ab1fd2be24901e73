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

extension Workspace {
    func basis(of stored: StoredCase, _ overrides: [StoredOverride], _ session: Session) throws -> CaseBasis {
        let id = stored.summary.id
        func version(_ kind: String) throws -> Int {
            stored.isFromFolder ? 0 : try store.records.lastVersion(of: try studyKey(kind, id, session))?.version ?? 0
        }
        func versions(_ kind: String) throws -> [String: Int] {
            var versions: [String: Int] = [:]
            for found in try store.records.documents(
                Query(
                    organisation: session.organisation, kind: kind, where: [.init("case", .equals, .text(id))],
                    limit: Query.limitOfLimit))
            { versions[found.key.id] = found.version }
            return versions
        }
        return CaseBasis(
            caseVersion: stored.summary.version, overrides: overrides.map(\.version), labels: try version("labels"),
            measurements: try version("measurements"), draft: try version("draft"),
            objects: stored.isFromFolder ? [:] : try versions("object"), claims: try versions("claim"))
    }
}
