import Hypertext

/// Somebody of the register may be the person that is being registered: side by side, and a person says which.
struct DuplicatesPage: Hashable, Sendable {
    struct Candidate: Hashable, Sendable {
        var id: String
        var reasons: [String]
        var lines: [BothVersions.Line]
        /// Where 'this is the person' leads, with what was typed.
        var address: String
    }

    var candidates: [Candidate]
    /// What was typed, to be sent along.
    var typed: [String: String]
    var key: String
    var token: String

    var html: HTML {
        .group {
            RoomHeader(
                title: candidates.count == 1
                    ? "Somebody here may be this person" : "\(candidates.count) people here may be this person",
                note: "Nothing is registered yet, and what you typed is kept. Look, then say which.")
            for (index, candidate) in candidates.enumerated() { show(candidate, isFirst: index == 0) }
            element("section", ["class": "block"]) {
                element("h2", text: candidates.count == 1 ? "It is somebody else" : "It is none of them")
                element(
                    "p", ["class": "quiet intro"],
                    text:
                        "A second entry for one person tears their studies apart. Register a new one only if you are sure."
                )
                element("form", ["method": "post", "action": PatientsPage.newAddress]) {
                    FormToken(token: token)
                    FormKey(key: key)
                    HiddenFields(values: typed)
                    HiddenFields(values: ["confirmed": "new"])
                    element("div", ["class": "btns"]) {
                        element("button", ["class": "btn"], text: "Register a new person")
                        element(
                            "button", ["class": "btn", "name": "act", "value": "back"], text: "Back to what I typed")
                    }
                }
            }
        }
    }

    private func show(_ candidate: Candidate, isFirst: Bool) -> HTML {
        element("section", ["class": "block twin", "aria-labelledby": "twin-\(candidate.id)"]) {
            element("h2", ["id": "twin-\(candidate.id)"]) {
                "Number "
                element("span", ["class": "code"], text: candidate.id)
            }
            element("p", ["class": "reasons"]) {
                HTML(joining: candidate.reasons.map { Tag(.warn, $0).html }, separator: HTML(" "))
            }
            StackTable(
                columns: [
                    .init(title: "Field", isHead: true), .init(title: "Typed now"), .init(title: "In the register"),
                    .init(title: "Same"),
                ],
                rows: candidate.lines.filter { !$0.mine.isEmpty || !$0.theirs.isEmpty }.map { line in
                    [
                        .init(line.label), DuplicatesPage.cell(line.mine), DuplicatesPage.cell(line.theirs),
                        line.mine == line.theirs ? .init("same") : .init(Tag(.plain, "differs").html),
                    ]
                })
            element("form", ["method": "post", "action": candidate.address]) {
                FormToken(token: token)
                HiddenFields(values: typed)
                element("div", ["class": "btns"]) {
                    element("button", ["class": isFirst ? "btn go" : "btn", "name": "act", "value": "take-over"]) {
                        "This is the person"
                        element("span", ["class": "hide"], text: ", number \(candidate.id)")
                    }
                }
            }
        }
    }

    private static func cell(_ text: String) -> StackTable.Cell {
        text.isEmpty ? StackTable.Cell(element("span", ["class": "quiet"], text: "empty")) : StackTable.Cell(text)
    }
}
