import Hypertext

/// A section of a work page with its heading.
func block(_ title: String, id: String? = nil, @HTMLBuilder _ content: () -> HTML) -> HTML {
    element("section", ["class": "block", "id": id]) {
        element("h2", text: title)
        content()
    }
}

/// The head of a work page: the result as a heading, and a line below it.
struct RoomHeader: Part {
    var title: String
    var note: String
    var buttons: [Button] = []

    var html: HTML {
        element("header") {
            element("div") {
                element("h1", text: title)
                if !note.isEmpty { element("p", text: note) }
            }
            Buttons(buttons: buttons)
        }
    }
}
