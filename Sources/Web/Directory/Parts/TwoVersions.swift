import Hypertext

/// What was typed beside what somebody else has kept meanwhile, field by field.
struct TwoVersions: Part {
    struct Row: Hashable, Sendable {
        var label: String
        var typed: String
        var kept: String
    }

    /// Who kept it and when.
    var who: String
    /// Only the fields that differ.
    var rows: [Row]
    /// The page that shows the other version alone.
    var address: String

    var html: HTML {
        element("section", ["class": "block", "role": "alert"]) {
            Note(
                kind: .warn, headline: "\(who) changed this meanwhile.",
                text: "Nothing of yours was kept or lost. Look at both, mend the form below, and save it over theirs.")
            StackTable(
                columns: [.init(title: "Field", isHead: true), .init(title: "Yours"), .init(title: "Theirs")],
                rows: rows.map { [.init($0.label), .init($0.typed), .init($0.kept)] })
            Buttons(buttons: [Button(text: "Take theirs", address: address)])
        }
    }
}
