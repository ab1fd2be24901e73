import Hypertext

/// A claim of one party: lines, diagnoses, attachments, checks, and the 837 as it will be sent.
struct ClaimPage: Hashable, Sendable {
    var title: String
    var note: String
    /// The claims of the same case, where there are several.
    var parties: [NavigationItem]
    /// What stops it; nil where a claim was made.
    var refusal: Note?
    /// Each thing that stops it, with its cure.
    var obstacles: [FindingRow]
    var facts: [FactRow]
    var lines: StackTable?
    var diagnoses: StackTable?
    var attachments: StackTable?
    /// How many checks ran and what they found, as a sentence.
    var checked: String
    var findings: [FindingRow]
    var segments: Segments?
    var way: Timeline
    var files: [Downloads.File]
    var buttons: [Button]

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note, buttons: buttons)
            if parties.count > 1 {
                element("nav", ["class": "parties", "aria-label": "Claims of this case"]) {
                    for party in parties { party.html }
                }
            }
            element("div", ["class": "cols"]) {
                element("div") { content }
                element("aside", ["aria-label": "Way of the claim"]) {
                    element("h2", text: "Way of the claim")
                    way
                    if !files.isEmpty {
                        element("h2", text: "Files")
                        Downloads(files: files)
                    }
                }
            }
        }
    }

    private var content: HTML {
        .group {
            if let refusal {
                block("Why there is no claim") {
                    refusal
                    for obstacle in obstacles { obstacle }
                }
            }
            if let lines { block("Lines") { lines } }
            if let diagnoses { block("Diagnoses") { diagnoses } }
            if let attachments { block("Attachments") { attachments } }
            if !checked.isEmpty {
                block("Checks before sending", id: "checks") {
                    element("p", ["class": "quiet"], text: checked)
                    for finding in findings { finding }
                }
            }
            if !facts.isEmpty { block("Who and where") { FactList(rows: facts) } }
            if let segments {
                block("As it will be sent", id: "sent") {
                    element(
                        "p", ["class": "quiet small"],
                        text: "Every segment of the 837D, and what it means. In our own words, from public material.")
                    segments
                }
            }
        }
    }
}
