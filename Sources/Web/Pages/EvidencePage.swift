import Hypertext

/// The evidence bundle of one party: what it holds, its digests, and how to verify it.
struct EvidencePage: Hashable, Sendable {
    var title: String
    var note: String
    var parties: [NavigationItem]
    /// Nil where there is no bundle.
    var state: Note?
    var facts: [FactRow]
    var entries: StackTable?
    /// Commands that verify it elsewhere, with what they say.
    var commands: [Command]
    var files: [Downloads.File]
    var buttons: [Button]

    struct Command: Hashable, Sendable {
        var text: String
        var meaning: String
    }

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note, buttons: buttons)
            if parties.count > 1 {
                element("nav", ["class": "parties", "aria-label": "Bundles of this case"]) {
                    for party in parties { party.html }
                }
            }
            state
            if !facts.isEmpty { block("What it proves") { FactList(rows: facts) } }
            if let entries { block("What is in it", id: "manifest") { entries } }
            if !commands.isEmpty {
                block("How to verify it", id: "verify") {
                    for command in commands {
                        element("pre", ["class": "edi", "tabindex": "0"], text: command.text)
                        element("p", ["class": "small quiet"], text: command.meaning)
                    }
                }
            }
            if !files.isEmpty { block("Files") { Downloads(files: files) } }
        }
    }
}
