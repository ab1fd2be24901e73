import Hypertext

/// A claim of one party: what became of it, its lines, what goes with it, checks, the 837, its way, and what can be done.
struct ClaimPage: Hashable, Sendable {
    var title: String
    var note: String
    /// The claims of the same case, where there are several.
    var parties: [NavigationItem]
    /// Why what was sent in was not done; nil where nothing was.
    var failure: Note?
    var deeds: [HTML]
    /// What the payer said of it and what would help; nil where nothing was denied.
    var denial: DenialBox?
    /// What stops it; nil where a claim was made.
    var refusal: Note?
    /// Each thing that stops it, with its cure.
    var obstacles: [FindingRow]
    var facts: [FactRow]
    var lines: StackTable?
    var diagnoses: StackTable?
    var attachments: StackTable?
    /// The form by which it is changed; nil where it can't be, or may not be.
    var edit: HTML?
    /// Why it can't be changed; empty where it can.
    var fixed: String
    /// How many checks ran and what they found, as a sentence.
    var checked: String
    var findings: [FindingRow]
    /// `As it will be sent`.
    var segmentsTitle: String
    /// What is not yet final in them; empty for nothing.
    var segmentsNote: String
    var segments: Segments?
    var way: Timeline
    /// What must be done by when.
    var deadlines: HTML?
    var files: [Downloads.File]
    var buttons: [Button]

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note, buttons: buttons)
            failure
            if parties.count > 1 {
                element("nav", ["class": "parties", "aria-label": "Claims of this case"]) {
                    for party in parties { party.html }
                }
            }
            if !deeds.isEmpty {
                element("div", ["class": "deeds claim-deeds"]) {
                    for deed in deeds { deed }
                }
            }
            element("div", ["class": "cols"]) {
                element("div") { content }
                element("aside", ["aria-label": "Way of the claim"]) {
                    element("h2", text: "Way of the claim")
                    way
                    if let deadlines {
                        element("h2", text: "Days left")
                        deadlines
                    }
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
            denial
            if let refusal {
                block("Why there is no claim") {
                    refusal
                    for obstacle in obstacles { obstacle }
                }
            }
            if let lines {
                block("Lines", id: "lines") {
                    lines
                    if !fixed.isEmpty { element("p", ["class": "quiet small"], text: fixed) }
                }
            }
            if let edit { block("Change it", id: "edit") { edit } }
            if let diagnoses { block("Diagnoses") { diagnoses } }
            if let attachments { block("Attachments", id: "attachments") { attachments } }
            if !checked.isEmpty {
                block("Checks before sending", id: "checks") {
                    element("p", ["class": "quiet"], text: checked)
                    for finding in findings { finding }
                }
            }
            if !facts.isEmpty { block("Who and where") { FactList(rows: facts) } }
            if let segments {
                block(segmentsTitle, id: "segments") {
                    element(
                        "p", ["class": "quiet small"],
                        text: "Every segment of the 837D, and what it means. In our own words, from public material."
                            + (segmentsNote.isEmpty ? "" : " \(segmentsNote)"))
                    segments
                }
            }
        }
    }
}
