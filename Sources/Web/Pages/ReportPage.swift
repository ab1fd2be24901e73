import Hypertext

/// The written report: what a reader answers for, with the proof beside it.
struct ReportPage: Hashable, Sendable {
    /// A sentence or a value of the report.
    struct Item: Hashable, Sendable {
        /// The field's label; empty for prose.
        var label: String
        var text: String
        var id: String
    }

    /// A section with its margin of proof.
    struct Section: Hashable, Sendable {
        var title: String
        var id: String
        var items: [Item]
        var proofs: [EvidenceLink]
        var remark: String
    }

    var title: String
    var note: String
    /// Facts about the report: order, reader, technique, comparison.
    var head: [Item]
    var sections: [Section]
    /// Nil while it is preliminary.
    var stamp: Stamp?
    var missing: [Missing]
    var files: [Downloads.File]
    var next: [Button]

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note, buttons: next)
            element("div", ["class": "report-sheet"]) {
                if stamp == nil {
                    Note(
                        kind: .warn, headline: "Preliminary: nobody has signed it.",
                        text: "Nothing can be billed from it. What is missing stands below.")
                }
                if !head.isEmpty {
                    element("dl", ["class": "terms", "id": "header"]) {
                        for item in head {
                            element("div", ["id": item.id.isEmpty ? nil : item.id]) {
                                element("dt", text: item.label)
                                element("dd", text: item.text)
                            }
                        }
                    }
                }
                for section in sections { ReportPage.section(section) }
                if let stamp {
                    element("section", ["class": "said", "id": "signature"]) {
                        element("h2", text: "Signature")
                        stamp
                    }
                }
            }
            if !missing.isEmpty || stamp == nil {
                block("What is missing", id: "missing") { MissingHalves(items: missing) }
            }
            if !files.isEmpty { block("The report as a file") { Downloads(files: files) } }
        }
    }

    private static func section(_ section: Section) -> HTML {
        element("section", ["class": "said", "id": section.id]) {
            element("h2", text: section.title)
            element("div", ["class": "prose"]) {
                for item in section.items {
                    if item.label.isEmpty {
                        element("p", ["id": item.id.isEmpty ? nil : item.id], text: item.text)
                    } else {
                        element("p", ["class": "line", "id": item.id.isEmpty ? nil : item.id]) {
                            element("span", ["class": "term"], text: "\(item.label) ")
                            item.text
                        }
                    }
                }
            }
            if !section.proofs.isEmpty || !section.remark.isEmpty {
                element("div", ["class": "proof"]) {
                    HTML(joining: section.proofs.map(\.html), separator: element("br"))
                    if !section.remark.isEmpty { element("p", text: section.remark) }
                }
            }
        }
    }
}
