import Hypertext

/// A statement or a sentence before an editor: what stands, every version with who and why, and the way back.
struct StatementDeskPage: Hashable, Sendable {
    struct Version: Hashable, Sendable {
        /// `Shipped with the program`, `Accepted by R. Okafor`.
        var headline: String
        var when: String
        /// Against the version before; nil for the first.
        var change: Difference?
        var text: String
        /// Source, dates, whose suggestion it was.
        var details: [String]
        var reason: String
        var isCurrent: Bool
        /// The way back to it; nil for the current one.
        var undo: Act?
    }

    var title: String
    var note: String
    var page: NavigationItem
    var standing: StandingText
    /// The newest first.
    var versions: [Version]
    var faults = FormFaults()
    /// Set where somebody else was first.
    var changed: Note?
    /// Where an editor changes it without a visitor's suggestion.
    var suggest: NavigationItem?

    var html: HTML {
        .group {
            element("header") {
                element("div") {
                    element("h1", text: title)
                    element("p") {
                        "\(note) "
                        page.html
                    }
                }
                if let suggest {
                    element("div", ["class": "btns"]) { Button(text: suggest.text, address: suggest.address) }
                }
            }
            changed
            faults.note
            element("section", ["class": "said"]) {
                element("h2", text: "Versions, newest first")
                element("ol", ["class": "versions-list", "role": "list"]) {
                    for version in versions { element("li") { StatementDeskPage.show(version) } }
                }
                standing
            }
        }
    }

    private static func show(_ version: Version) -> HTML {
        element("article", ["class": "saying"]) {
            element("p", ["class": "small"]) {
                element("strong", text: version.headline)
                if !version.when.isEmpty { element("span", ["class": "quiet"], text: " · \(version.when)") }
                if version.isCurrent {
                    " "
                    Tag(.ok, "stands")
                }
            }
            if let change = version.change {
                change
            } else {
                element("p", ["class": "serif"], text: version.text)
            }
            for detail in version.details { element("p", ["class": "small quiet"], text: detail) }
            if !version.reason.isEmpty { element("p", ["class": "small"], text: "Why: \(version.reason)") }
            version.undo
        }
    }
}
