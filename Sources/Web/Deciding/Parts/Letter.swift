import Hypertext

/// A message that is ready to send: to whom, about what, and its text, to be copied or opened in a mail program.
struct Letter: Part {
    var id: String
    var addressee: String
    var subject: String
    var text: String
    var asks: Int

    var html: HTML {
        element("article", ["class": "letter"]) {
            element("header") {
                element("h3", text: "To \(addressee)")
                element(
                    "p", ["class": "small quiet"],
                    text: Words.count(asks, "record is asked for", "records are asked for"))
            }
            element("dl", ["class": "head"]) {
                element("dt", text: "Subject")
                element("dd", text: subject)
            }
            element(
                "pre", ["id": id, "class": "said-text", "tabindex": "0", "aria-label": "Message to \(addressee)"],
                text: text)
            element("p", ["class": "btns noprint"]) {
                element(
                    "a",
                    [
                        "class": "btn",
                        "href": "mailto:?subject=\(PercentCoding.encode(subject))&body=\(PercentCoding.encode(text))",
                    ],
                    text: "Open in mail")
                element("button", ["class": "btn", "type": "button", "data-copy": id, "hidden": ""], text: "Copy")
            }
        }
    }
}
