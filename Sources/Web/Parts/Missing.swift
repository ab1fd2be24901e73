import Hypertext

/// Something that the record lacks, and what that does.
struct Missing: Part {
    enum Effect: Hashable, Sendable {
        case changesCode, weakensClaim
    }

    var effect: Effect
    var text: String
    /// What to do about it; may be empty.
    var cure = ""

    private var icon: HTML { effect == .changesCode ? Icon.stop.mark(class: "hard") : Icon.alert.mark }

    var html: HTML {
        element("li") {
            icon
            if cure.isEmpty {
                element(
                    "span", ["class": "hide"],
                    text: effect == .changesCode ? "Changes the code: " : "Weakens the claim: ")
                element("span", text: text)
            } else {
                element("span") {
                    element("strong", text: text)
                    " "
                    cure
                }
            }
        }
    }
}

/// What is missing, in a list, or a word that nothing is.
struct MissingList: Part {
    var items: [Missing]
    var nothing = "Nothing"

    var html: HTML {
        if items.isEmpty {
            return element("p", ["class": "none"]) {
                Icon.check.mark
                " \(nothing)"
            }
        }
        return element("ul", ["class": "miss"]) {
            for item in items { item }
        }
    }
}

/// What is missing in two halves: what changes the code and what weakens the claim.
struct MissingHalves: Part {
    var items: [Missing]

    private func half(_ title: String, _ effect: Missing.Effect, _ nothing: String) -> HTML {
        let own = items.filter { $0.effect == effect }
        return element("div") {
            element("h3") {
                "\(title) "
                element("span", ["class": "quiet"], text: "\(own.count)")
            }
            MissingList(items: own, nothing: nothing)
        }
    }

    var html: HTML {
        element("div", ["class": "halfs"]) {
            half("Changes the code", .changesCode, "Nothing. Every fact that decides is known.")
            half("Weakens the claim", .weakensClaim, "Nothing.")
        }
    }
}
