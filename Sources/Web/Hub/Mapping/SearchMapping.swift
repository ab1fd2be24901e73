import CodeReference
import Essentials

/// What a search found, as a page and as data.
enum SearchMapping {
    static func page(_ text: String, _ view: HubView) -> SearchPage {
        SearchPage(text: text, hits: hits(text, limit: 50, view))
    }

    static func hits(_ text: String, limit: Int, _ view: HubView) -> [SearchPage.Hit] {
        view.search.find(text, on: view.today, limit: limit).map { hit in
            let why = hit.matched.map(words).filter { !$0.isEmpty }.joined(separator: "; ")
            switch hit.target {
            case .code(let entry):
                let span = (entry.validity(on: view.today) ?? entry.inForce.last)?.span ?? DateSpan()
                return SearchPage.Hit(
                    code: entry.code, halves: CodeMark.halves(entry.code), address: "/codes/\(entry.code)",
                    title: hit.title,
                    why: [HubWords.years(span), why].filter { !$0.isEmpty }.joined(separator: "; "),
                    tag: hit.isInForce == false ? Tag(.warn, "not in force") : nil)
            case .topic(let key):
                return SearchPage.Hit(
                    code: "", halves: .other, address: view.address(ofTopic: key), title: hit.title, why: why, tag: nil)
            }
        }
    }

    /// Why a word met: nothing for what can be seen at once.
    private static func words(_ matched: ReferenceSearch.Matched) -> String {
        switch matched.reason {
        case .number, .word, .beginning, .article: ""
        case .synonym: "“\(matched.asked)” is like “\(matched.found)”"
        case .misspelling: "“\(matched.asked)” read as “\(matched.found)”"
        }
    }

    /// The answer for the list under the search box.
    static func json(_ text: String, _ view: HubView) -> JSONValue {
        let hits = hits(text, limit: 8, view)
        return .members([
            "query": .string(text),
            "hits": .array(
                hits.map { hit in
                    .members([
                        "code": hit.code.isEmpty ? nil : .string(hit.code), "address": .string(hit.address),
                        "halves": .string(hit.code.isEmpty ? Icon.field.rawValue : hit.halves.rawValue),
                        "title": .string(hit.title), "why": .string(hit.why), "tag": hit.tag.map { .string($0.text) },
                    ])
                }),
        ])
    }
}
