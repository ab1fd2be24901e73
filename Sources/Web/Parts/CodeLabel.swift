import Hypertext

/// A code with its halves.
struct CodeLabel: Part {
    var code: String

    var html: HTML {
        element("span", ["class": "nowrap"]) {
            CodeMark.halves(code)
            " "
            element("span", ["class": "code"], text: code)
        }
    }
}
