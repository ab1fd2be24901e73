import Hypertext

/// What the marks of the work list mean.
struct Legend: Part {
    var html: HTML {
        element("ul", ["class": "legend", "role": "list", "aria-label": "What the marks mean"]) {
            for (mark, text) in Legend.entries {
                element("li") {
                    mark
                    " \(text)"
                }
            }
        }
    }

    private static let entries: [(HTML, String)] = [
        (Halves.took.html, "taken"), (Halves.both.html, "taken and read"),
        (Halves.neither.html, "not yet, or not ours"),
        (Icon.stop.mark(class: "hard"), "changes the code"), (Icon.alert.mark, "weakens the claim"),
    ]
}
