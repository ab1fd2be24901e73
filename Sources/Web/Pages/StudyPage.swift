import Hypertext

/// The images of a case, what was measured on them and what is missing.
struct StudyPage: Hashable, Sendable {
    var title: String
    var note: String
    var thumbnails: Thumbnails
    /// Nil where no image has come yet.
    var stage: Stage?
    /// Every measurement of the reading, refused ones among them.
    var measurements: StackTable
    var missing: [Missing]
    /// Who took the images, who reads them, and why.
    var facts: [FactRow]
    var files: [Downloads.File]

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note)
            if let stage {
                element("section", ["class": "viewer", "aria-label": "Images"]) {
                    thumbnails
                    stage
                }
                element(
                    "p", ["class": "small quiet harm"],
                    text: "Not for diagnostic use until its owner has it cleared (21 CFR 892.2050).")
            } else {
                Empty(
                    headline: "No image yet.", text: "Images arrive from the scanner, or lie in the case's folder.")
            }
            if !measurements.rows.isEmpty {
                block("Measurements", id: "measurements") { measurements }
            }
            block("What is missing") { MissingHalves(items: missing) }
            if !facts.isEmpty { block("Who and why", id: "entered") { FactList(rows: facts) } }
            if !files.isEmpty { block("The images as files") { Downloads(files: files) } }
        }
    }
}
