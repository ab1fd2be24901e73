import Hypertext

/// Something that was said or done about a question or a suggestion: who, when, what.
struct Turn: Part {
    var who: String
    /// `10 March 2026, 16:58`.
    var when: String
    /// `asked`, `answered`, `accepted it`.
    var act: String
    /// In their words; empty where the act says it all. Line breaks are kept.
    var text: String
    /// Set where the text was destroyed: by whom and why.
    var destroyed = ""

    var html: HTML {
        element("article", ["class": "saying"]) {
            element("p", ["class": "small"]) {
                element("strong", text: who)
                " \(act)"
                element("span", ["class": "quiet"], text: " · \(when)")
            }
            if !destroyed.isEmpty {
                element("p", ["class": "quiet"]) {
                    Tag(.plain, "text destroyed")
                    " \(destroyed)"
                }
            } else {
                for line in text.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
                    element("p", ["class": "serif"], text: String(line))
                }
            }
        }
    }
}
