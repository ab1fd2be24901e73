import Hypertext

/// Today's cases, grouped by what to do next.
struct WorklistPage: Hashable, Sendable {
    var title: String
    var note: String
    var table: WorkTable

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note)
            if table.groups.isEmpty {
                Empty(
                    headline: "Nothing waits.",
                    text: "Cases appear here as soon as they are registered. Images arrive from the scanner.")
            } else {
                table
                Legend()
                element("p", ["class": "legend keys", "hidden": "", "data-keys": ""]) {
                    element("kbd", text: "J")
                    " "
                    element("kbd", text: "K")
                    " move, "
                    element("kbd", text: "Enter")
                    " opens"
                }
            }
        }
    }
}
