import Hypertext

/// The images of a case, what was measured on them and what is missing.
struct StudyPage: Hashable, Sendable {
    var title: String
    var note: String
    var buttons: [Button] = []
    var viewer: ViewerPart
    /// Quality and completeness, beside the pictures.
    var image: ImageFacts
    /// Where images may be dropped; nil where none may be added.
    var upload: UploadForm?
    /// Every measurement of the case, refused ones among them.
    var measurements: StudyTable
    var missing: [Missing]
    /// Who took the images, who reads them, and why.
    var facts: [FactRow]
    var files: [Downloads.File]

    static let modules = ["viewer.js", "upload.js"]

    /// Puts the visit's token into every form.
    mutating func seal(_ token: String) {
        viewer.seal(token)
        upload?.token = token
        image.takeOut?.token = token
    }

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note, buttons: buttons)
            if viewer.stage == nil {
                viewer
                if let upload { upload }
            } else {
                element("div", ["class": "study"]) {
                    viewer
                    image
                }
                element(
                    "p", ["class": "small quiet harm"],
                    text: "Not for diagnostic use until its owner has it cleared (21 CFR 892.2050).")
                if let upload { block("Add images", id: "add") { upload } }
            }
            measurements
            block("What is missing", id: "missing") { MissingHalves(items: missing) }
            if !facts.isEmpty { block("Who and why", id: "entered") { FactList(rows: facts) } }
            if !files.isEmpty { block("The images as files") { Downloads(files: files) } }
        }
    }
}
