import Hypertext

/// A form that is sent to one address with one button: its token, hidden fields and what is asked.
struct SentForm: Part {
    var address: String
    var token: String
    var hidden: [String: String] = [:]
    var button: String
    var isNext = false
    var style = "entry"
    var content: HTML = .empty

    var html: HTML {
        element("form", ["method": "post", "action": address, "class": style]) {
            FormToken(token: token)
            for (name, value) in hidden.sorted(by: { $0.key < $1.key }) {
                element("input", ["type": "hidden", "name": name, "value": value])
            }
            content
            element("div", ["class": "btns"]) {
                element("button", ["class": isNext ? "btn go" : "btn"], text: button)
            }
        }
    }
}
