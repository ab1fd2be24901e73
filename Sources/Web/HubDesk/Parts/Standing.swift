import Hypertext

/// What a statement or a sentence says now, with the sources that carry it.
struct StandingText: Part {
    /// A source in short: title, publisher, rank and when it was read.
    struct Source: Hashable, Sendable {
        var title: String
        /// Publisher, rank, date; may be empty.
        var note: String
        /// An address of the web; nil where none is public.
        var address: String?
    }

    /// Such as `D0370 · what it covers` or `What it is for, sentence 2`.
    var place: String
    var text: String
    /// `1 January 2013, no end known`; empty where no dates apply.
    var holds: String
    /// Such as `accepted`, `conflicting`; empty where it says nothing.
    var status: String
    var sources: [Source]

    var html: HTML {
        element("aside", ["class": "proof", "aria-label": "What stands now"]) {
            element("dl") {
                element("dt", text: "Stands now")
                element("dd", ["class": "serif"], text: text)
                if !holds.isEmpty {
                    element("dt", text: "Holds")
                    element("dd", text: holds)
                }
                if !status.isEmpty {
                    element("dt", text: "Status")
                    element("dd", text: status)
                }
                element("dt", text: sources.count == 1 ? "Source" : "Sources")
                if sources.isEmpty { element("dd", text: "None is given.") }
                for source in sources { element("dd") { StandingText.line(source) } }
            }
        }
    }

    static func line(_ source: Source) -> HTML {
        .group {
            if let address = source.address {
                element("a", ["href": address, "rel": "noreferrer nofollow"], text: source.title)
            } else {
                source.title
            }
            if !source.note.isEmpty { element("span", ["class": "quiet"], text: " · \(source.note)") }
        }
    }
}
