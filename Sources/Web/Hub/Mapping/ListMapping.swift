import CodeReference
import Essentials

/// Makes the lists of sources and of conflicts.
enum ListMapping {
    static func sources(_ view: HubView) -> SourcesPage {
        var uses: [String: [String]] = [:]
        for statement in view.reference.statements {
            for key in statement.sources where uses[key]?.contains(statement.subject) != true {
                uses[key, default: []].append(statement.subject)
            }
        }
        let citations = view.reference.sources
        let groups = Citation.Rank.allCases.compactMap { rank -> SourcesPage.Group? in
            let items = citations.filter { $0.rank == rank }.map { citation in
                SourceNumbers.item(
                    citation, id: HubWords.slug(citation.key),
                    uses: (uses[citation.key] ?? []).sorted().compactMap(view.link))
            }
            guard !items.isEmpty else { return nil }
            return .init(key: rank.rawValue, title: HubWords.ranks(rank), list: SourceList(items: items))
        }
        let unverified = citations.count { $0.standing == .unverified }
        return SourcesPage(
            lead: "\(Words.count(citations.count, "document", "documents")), the best kind first. "
                + (unverified == 0 ? "" : "\(unverified) could not be verified, and say so."),
            groups: groups)
    }

    static func conflicts(_ view: HubView) -> ConflictsPage {
        let conflicts = view.reference.conflicts
        let sources = SourceNumbers(ClashMapping.statements(conflicts, view.reference), reference: view.reference)
        func clashes(_ state: Conflict.State) -> [Clash] {
            conflicts.filter { $0.state == state }.map { ClashMapping.clash($0, view, sources, names: true) }
        }
        return ConflictsPage(open: clashes(.open), resolved: clashes(.resolved), sources: sources.list)
    }
}
