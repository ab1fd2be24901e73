import Hypertext

/// A dentist's override of one answer: what stands, its history, and the forms by which it is made or taken back.
///
/// The decision stays as it is; the override stands beside it with its reason and its name.
struct OverrideBox: Part {
    struct Entry: Hashable, Sendable {
        /// `10 March 2026, 16:58`.
        var time: String
        var who: String
        /// `D0999 in place of D0370`.
        var what: String
        var reason: String
        var isWithdrawal = false
    }

    /// For whom and what: `Harbor Street Dental`.
    var party: String
    /// The override that stands; nil where none does.
    var standing: Entry?
    /// Every version, the oldest first.
    var history: [Entry]
    /// The forms; nil for who may not override.
    var form: Form?

    struct Form: Hashable, Sendable {
        var address: String
        var hidden: [String: String]
        var token = ""
        var code = ""
        var reason = ""
        var faults: [String: String] = [:]
    }

    var html: HTML {
        element("div", ["class": "override"]) {
            if let standing {
                element("div", ["class": "note warn"]) {
                    Icon.alert.mark
                    element("p") {
                        element("strong", text: "\(party): overridden, \(standing.what).")
                        " \(standing.who), \(standing.time): "
                        element("q", ["class": "serif"], text: standing.reason)
                    }
                }
            }
            if history.count > (standing == nil ? 0 : 1) {
                element("details", ["class": "more"]) {
                    element("summary", text: "All that was overridden and taken back: \(history.count)")
                    element("ol") {
                        for entry in history {
                            element("li") {
                                "\(entry.time), \(entry.who): \(entry.isWithdrawal ? "taken back" : entry.what). "
                                element("q", ["class": "serif"], text: entry.reason)
                            }
                        }
                    }
                }
            }
            if let form { standing == nil ? make(form) : takeBack(form) }
        }
    }

    private func reason(_ form: Form, _ label: String) -> Field {
        Field(
            label: label, name: "reason", id: "reason-\(form.hidden["party"] ?? "")", value: form.reason,
            hint: "At least 20 characters. It goes to the payer with the evidence, under your name.",
            fault: form.faults["reason"] ?? "", limit: 2000, lines: 3)
    }

    private func make(_ form: Form) -> HTML {
        let other = form.faults.filter { !["reason", "code"].contains($0.key) }.sorted { $0.key < $1.key }
        return .group {
            for fault in other { Note(kind: .bad, headline: "Not overridden.", text: fault.value, isAlert: true) }
            Act(
                opener: "Override for \(party)…", headline: "Claim another code than the record supports?",
                text:
                    "The decision stays as it is and in sight. The claim carries the code that you name, and its "
                    + "evidence carries your reason and your name. You can take it back.",
                button: "Override", address: "\(form.address)/override", token: form.token, hidden: form.hidden,
                fields: [
                    Field(
                        label: "Code", name: "code", id: "code-\(form.hidden["party"] ?? "")", value: form.code,
                        hint: "D and four digits, or none for no code at all.", fault: form.faults["code"] ?? "",
                        limit: 5),
                    reason(form, "Reason"),
                ], isFinal: false, isOpen: !form.faults.isEmpty)
        }
    }

    private func takeBack(_ form: Form) -> HTML {
        Act(
            opener: "Take the override back…", headline: "Bill what the record supports again?",
            text: "The override stays in the history with its reason and with yours.", button: "Take back",
            address: "\(form.address)/withdraw", token: form.token, hidden: form.hidden,
            fields: [reason(form, "Why it is taken back")], isOpen: !form.faults.isEmpty
        ).html
    }
}
