import Hypertext

/// The margin beside a section: what carries it, from where, since when, and the way to change it.
struct ProofMargin: Part {
    struct Entry: Hashable, Sendable {
        /// What it is about: `Deciding rule`.
        var head: String
        var text: String
        var sources: [Int] = []
        /// When it holds, in words; empty where no dates are recorded.
        var holds = ""
        var tag: Tag?
        /// Where the statement stands; empty where there is none.
        var address = ""
    }

    /// Read out for the margin.
    var label: String
    var entries: [Entry]
    /// A sentence under the entries.
    var note = ""
    var links: [NavigationItem] = []

    /// So many stand open; the others are folded.
    private static let open = 3

    var html: HTML {
        element("aside", ["class": "proof", "aria-label": "Proof: \(label)"]) {
            if !entries.isEmpty { list(entries.prefix(ProofMargin.open)) }
            if entries.count > ProofMargin.open {
                element("details") {
                    element(
                        "summary",
                        text: Words.count(entries.count - ProofMargin.open, "statement more", "statements more"))
                    list(entries.dropFirst(ProofMargin.open))
                }
            }
            if !note.isEmpty { element("p", text: note) }
            if !links.isEmpty {
                element("p", ["class": "acts"]) {
                    HTML(joining: links.map(\.html), separator: " ")
                }
            }
        }
    }

    private func list(_ entries: ArraySlice<Entry>) -> HTML {
        element("dl") {
            for entry in entries {
                element("dt") {
                    entry.address.isEmpty
                        ? HTML(entry.head) : element("a", ["href": entry.address], text: entry.head)
                    if let tag = entry.tag {
                        " "
                        tag
                    }
                }
                element("dd") {
                    entry.text
                    SourceMarks(numbers: entry.sources)
                    if !entry.holds.isEmpty { element("span", ["class": "when"], text: entry.holds) }
                }
            }
        }
    }
}
