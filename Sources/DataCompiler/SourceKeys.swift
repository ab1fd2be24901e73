import YAMLSource

/// Holds every `source:` of a data file against the keys of the `sources:` at its top.
///
/// A file without `sources` is passed over. A `source` is one key or a list of keys.
struct SourceKeys {
    let top: SourceNode

    init(_ top: SourceNode) { self.top = top }

    func check() throws {
        guard case .map(let members) = top.content, let sources = members.first(where: { $0.key == "sources" }),
            case .map(let defined) = sources.value.content
        else { return }
        let keys = Set(defined.map(\.key))
        var findings: [SourceFinding] = []
        for member in members where member.key != "sources" { walk(member.value, keys, &findings) }
        if !findings.isEmpty { throw SourceError(findings) }
    }

    private func walk(_ node: SourceNode, _ keys: Set<String>, _ findings: inout [SourceFinding]) {
        switch node.content {
        case .null, .scalar: break
        case .list(let items): for item in items { walk(item, keys, &findings) }
        case .map(let members):
            for member in members {
                if member.key == "source" {
                    hold(member.value, keys, &findings)
                } else {
                    walk(member.value, keys, &findings)
                }
            }
        }
    }

    private func hold(_ node: SourceNode, _ keys: Set<String>, _ findings: inout [SourceFinding]) {
        switch node.content {
        case .scalar(let key, _):
            if !keys.contains(key) {
                findings.append(
                    SourceFinding(
                        place: node.place, path: "source", found: "'\(key)'", wanted: "a key of this file's 'sources'"))
            }
        case .list(let items): for item in items { hold(item, keys, &findings) }
        case .null, .map:
            findings.append(
                SourceFinding(place: node.place, path: "source", found: node.kind, wanted: "a key of 'sources'"))
        }
    }
}
