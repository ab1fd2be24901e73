import Hypertext

/// The codes by family, on a day.
struct CodeListPage: Hashable, Sendable {
    struct Family: Hashable, Sendable {
        var key: String
        var title: String
        var rows: [CodeRows.Row]
    }

    var head: SheetHead
    /// The day as a form writes it.
    var date: String
    var day: String
    var families: [Family]
    /// Not in force on the day: ended before, or not yet.
    var others: [CodeRows.Row]
    var note: String

    var html: HTML {
        .group {
            head
            element("form", ["class": "filter", "action": "/codes"]) {
                element("label", ["for": "on"], text: "In force on")
                element("input", ["id": "on", "name": "on", "type": "date", "value": date, "required": ""])
                element("button", ["class": "btn"], text: "Show")
            }
            element("nav", ["class": "jump", "aria-label": "Families"]) {
                for family in families {
                    element("a", ["href": "#\(family.key)"], text: family.title)
                }
                if !others.isEmpty { element("a", ["href": "#not-in-force"], text: "Not in force") }
            }
            for family in families {
                element("section", ["class": "family", "id": family.key, "aria-labelledby": "\(family.key)-title"]) {
                    element("h2", ["id": "\(family.key)-title"], text: family.title)
                    CodeRows(rows: family.rows)
                }
            }
            if !others.isEmpty {
                element("section", ["class": "family", "id": "not-in-force", "aria-labelledby": "out-title"]) {
                    element("h2", ["id": "out-title"], text: "Not in force on \(day)")
                    CodeRows(rows: others)
                }
            }
            element("p", ["class": "small quiet basis"], text: note)
        }
    }
}
