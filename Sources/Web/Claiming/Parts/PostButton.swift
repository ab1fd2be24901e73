import Hypertext

/// A button that does one thing which can be done again without harm, such as billing.
struct PostButton: Part {
    var text: String
    var address: String
    var token: String
    var hidden: [String: String] = [:]
    var isNext = false

    var html: HTML {
        element("form", ["method": "post", "action": address, "class": "act"]) {
            FormToken(token: token)
            for (name, value) in hidden.sorted(by: { $0.key < $1.key }) {
                element("input", ["type": "hidden", "name": name, "value": value])
            }
            element("button", ["class": isNext ? "btn go" : "btn"], text: text)
        }
    }
}
