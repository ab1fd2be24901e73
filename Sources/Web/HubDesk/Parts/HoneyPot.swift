import Hypertext

/// A field that people neither see nor reach; what fills in every field gives itself away by it.
struct HoneyPot: Part {
    static let field = "website"

    var html: HTML {
        element("div", ["class": "beside", "aria-hidden": "true"]) {
            element("label", ["for": "website"], text: "Leave this empty")
            element(
                "input", ["id": "website", "name": "website", "type": "text", "tabindex": "-1", "autocomplete": "off"])
        }
    }
}

/// The hidden field by which a form that is sent twice is known as one.
struct FormKey: Part {
    static let field = "form-key"
    var key: String

    var html: HTML {
        element("input", ["type": "hidden", "name": "form-key", "value": key])
    }
}
