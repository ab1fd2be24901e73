import Hypertext

/// A conflict before an editor: its sides with their sources, and which of them holds, with the reason.
struct ConflictDeskPage: Hashable, Sendable {
    struct Side: Hashable, Sendable {
        var id: String
        var text: StandingText
        var holds: Bool
        var isChosen: Bool
    }

    var question: String
    var state: Tag
    /// Who decided and when, or that nobody has.
    var note: String
    var topic: NavigationItem
    var sides: [Side]
    /// Why it holds, or how to go on meanwhile.
    var reason: String
    /// What the editor typed.
    var typed: String
    /// Whether it is open, so that the form may leave it so.
    var isOpen: Bool
    /// Whether the form says that it stays open.
    var staysOpen: Bool
    var faults = FormFaults()
    /// Set where somebody else was first.
    var changed: Note?
    var address: String
    /// The version that the editor saw.
    var seen: String
    /// Every decision here, the newest first.
    var turns: [Turn]
    /// The way back to the decision before; nil where there is none.
    var undo: Act?
    var token: String

    var html: HTML {
        .group {
            element("header") {
                element("div") {
                    element("h1", text: question)
                    element("p") {
                        state
                        " \(note) "
                        topic.html
                    }
                }
            }
            changed
            faults.note
            element("section", ["class": "said"]) {
                element("h2", text: "What the sources say")
                element("ol", ["class": "conflict-sides", "role": "list"]) {
                    for side in sides { element("li") { ConflictDeskPage.show(side) } }
                }
                element("aside", ["class": "proof", "aria-label": "Until now"]) {
                    element("dl") {
                        element("dt", text: isOpen ? "Meanwhile" : "Held because")
                        element("dd", text: reason.isEmpty ? "Nothing is said." : reason)
                    }
                }
            }
            decide
            if !turns.isEmpty {
                block("Decided here") {
                    element("ol", ["class": "turns", "role": "list"]) {
                        for turn in turns { element("li") { turn } }
                    }
                    if let undo { element("div", ["class": "deeds"]) { undo } }
                }
            }
        }
    }

    private static func show(_ side: Side) -> HTML {
        .group {
            element("p", ["class": "serif"]) {
                side.text.text
                if side.holds {
                    " "
                    Tag(.ok, "held")
                }
            }
            element("p", ["class": "small quiet"]) {
                HTML(
                    joining: side.text.sources.map { StandingText.line($0) },
                    separator: HTML("; "))
                element("span", text: " · \(side.id)")
            }
        }
    }

    private var decide: HTML {
        block("Decide it", id: "decide") {
            element("form", ["method": "post", "action": address, "class": "entry"]) {
                FormToken(token: token)
                element("input", ["type": "hidden", "name": "seen", "value": seen])
                element("fieldset", ["class": faults.text(of: "holds").isEmpty ? "field" : "field wrong"]) {
                    element("legend", ["class": "label"], text: "Which side holds?")
                    for (index, side) in sides.enumerated() {
                        ConflictDeskPage.radio(index, side.id, side.text.text, isChosen: side.isChosen)
                    }
                    ConflictDeskPage.radio(
                        sides.count, "", "None yet: it stays open, and both sides stand", isChosen: staysOpen)
                    if !faults.text(of: "holds").isEmpty {
                        element("p", ["class": "why"]) {
                            Icon.stop.mark
                            element("span", text: faults.text(of: "holds"))
                        }
                    }
                }
                faults.dress(
                    Field(
                        label: "Why?", name: "reason", value: typed,
                        hint: "Shown on the page, with your name and the day. The other side stays visible.",
                        limit: FormLimits.remark, lines: 2))
                element("div", ["class": "btns"]) {
                    element("button", ["class": "btn go"], text: "Decide with this reason")
                }
            }
        }
    }

    private static func radio(_ index: Int, _ value: String, _ text: String, isChosen: Bool) -> HTML {
        element("label", ["class": "tick", "for": "holds-\(index)"]) {
            element(
                "input",
                [
                    "type": "radio", "id": "holds-\(index)", "name": "holds",
                    "value": value.isEmpty ? ConflictDeskPage.none : value, "checked": isChosen ? "" : nil,
                    "required": "",
                ])
            element("span", text: text)
        }
    }

    /// The form's word for a conflict that stays open; no statement's id, for it has no dot.
    static let none = "none"
}
