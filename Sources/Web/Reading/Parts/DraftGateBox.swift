import Hypertext

/// One bar for each thing that a report must hold, each a link to its field.
struct DraftMeter: Part {
    struct Item: Hashable, Sendable {
        var name: String
        var address: String
        var isThere: Bool
        /// One of the four records of the complete service.
        var isRecord: Bool
    }

    var items: [Item]
    /// `Draft saved 16:52`.
    var saved: String

    var html: HTML {
        element("div", ["class": "meter", "id": "meter"]) {
            element("p") {
                element("strong", ["id": "meter-words"], text: words)
                element("span", ["class": "quiet", "id": "saved", "role": "status"], text: saved)
            }
            element("ol", ["aria-labelledby": "meter-words"]) {
                for item in items {
                    element("li", ["class": classes(item)]) {
                        element(
                            "a",
                            [
                                "href": item.address,
                                "aria-label": "\(item.name): \(item.isThere ? "there" : "missing")",
                            ])
                    }
                }
            }
        }
    }

    private var words: String { "\(items.count { $0.isThere }) of \(items.count) required" }

    private func classes(_ item: Item) -> String? {
        let names = (item.isRecord ? ["four"] : []) + (item.isThere ? [] : ["lack"])
        return names.isEmpty ? nil : names.joined(separator: " ")
    }
}

/// Why the signature waits, with a link to each field.
struct DraftGateState: Part {
    struct Item: Hashable, Sendable {
        var name: String
        var words: String
        /// Empty where the cure lies elsewhere.
        var address: String
    }

    var blocking: [Item]
    var advice: [Item]

    var html: HTML {
        element("div", ["id": "gate-state", "class": blocking.isEmpty ? "open" : nil]) {
            if blocking.isEmpty {
                element("p") {
                    Icon.check.mark
                    " "
                    element("strong", text: "Ready to sign.")
                }
            } else {
                element("p") {
                    Icon.alert.mark
                    " "
                    element("strong", text: "Signing waits for \(DraftGateState.count(blocking.count)):")
                    " "
                    HTML(joining: blocking.map(DraftGateState.link), separator: ", ")
                    "."
                }
            }
            if !advice.isEmpty {
                element("details", ["class": "advice"]) {
                    element("summary", text: "\(advice.count) more would strengthen the record")
                    element("ul") {
                        for item in advice {
                            element("li") {
                                item.address.isEmpty
                                    ? HTML(item.words) : element("a", ["href": item.address], text: item.words)
                            }
                        }
                    }
                }
            }
        }
    }

    private static func link(_ item: Item) -> HTML {
        item.address.isEmpty
            ? element("span", text: item.words)
            : element("a", ["href": item.address, "title": item.words, "data-missing": ""], text: item.name)
    }

    static func count(_ number: Int) -> String {
        let words = ["no item", "one item", "two items", "three items", "four items", "five items", "six items"]
        return words.indices.contains(number) ? words[number] : "\(number) items"
    }
}

/// The signature: what is covered, that it can't be taken back, and the password once more.
struct SigningBox: Part {
    var address: String
    var token: String
    /// The version of the draft that is signed.
    var version: Int
    var isReady: Bool
    /// Who signs, and what becomes of the case's reader.
    var words: [String]
    var fault = ""

    var html: HTML {
        element(
            "details",
            [
                "class": "signing", "id": "signing", "open": fault.isEmpty ? nil : "",
                "hidden": isReady || !fault.isEmpty ? nil : "",
            ]
        ) {
            element("summary", ["class": "btn"], text: "Sign…")
            element("form", ["class": "confirm", "method": "post", "action": address]) {
                FormToken(token: token)
                element("input", ["type": "hidden", "name": "version", "value": "\(version)", "id": "signed-version"])
                element("h2", text: "Sign this report")
                for line in words { element("p", text: line) }
                element(
                    "p",
                    text: "It can’t be taken back. After it the report can only be supplemented by addenda.")
                Field(
                    label: "Your password", name: "password", id: "sign-password", type: "password",
                    autocomplete: "current-password", fault: fault, hasFocus: !fault.isEmpty)
                element("button", ["class": "btn go"], text: "Sign")
            }
        }
    }
}
