import Hypertext

/// Studies that belong to nobody yet, what speaks for which case, and what could not be read at all.
struct TrayPage: Hashable, Sendable {
    static let address = "/practice/tray"

    /// A study that a person discarded.
    struct Discarded: Hashable, Sendable {
        var study: String
        var name: String
        var details: String
        var reason: String
    }

    var studies: [TrayStudyPart]
    /// How many more wait than are shown; so for the others.
    var further = 0
    var discarded: [Discarded]
    var furtherDiscarded = 0
    var quarantined: StackTable
    var furtherQuarantined = 0
    /// Nil where the person may not bring images in.
    var upload: UploadForm?
    /// What was refused; nil where nothing was.
    var fault: Note?
    var token: String

    var html: HTML {
        .group {
            RoomHeader(
                title: studies.isEmpty
                    ? "Nothing waits in the tray"
                    : studies.count + further == 1
                        ? "1 study belongs to nobody yet"
                        : "\(Words.grouped(studies.count + further)) studies belong to nobody yet",
                note: "Images come here when they don’t name one patient and one open order for certain.")
            fault
            if studies.isEmpty {
                Empty(
                    headline: "Every image has its case.",
                    text:
                        "What a scanner sends, or is dropped here, and can’t be matched for certain waits here for a person."
                )
            }
            for study in studies { study }
            rest(further, "The latest \(studies.count) are shown", "come up when these have their case")
            if let upload { block("Add images", id: "add") { upload } }
            if !discarded.isEmpty {
                block("Discarded", id: "discarded") {
                    element("p", ["class": "quiet"], text: "The images stay in the archive.")
                    for study in discarded { row(study) }
                    rest(furtherDiscarded, "The latest \(discarded.count) are shown", "were discarded before")
                }
            }
            if !quarantined.rows.isEmpty {
                block("Could not be read", id: "quarantine") {
                    element(
                        "p", ["class": "quiet"],
                        text: "Kept byte for byte, and not shown. Send them again as DICOM from the scanner.")
                    quarantined
                    rest(furtherQuarantined, "The latest \(quarantined.rows.count) are shown", "are kept as well")
                }
            }
        }
    }

    private func rest(_ number: Int, _ shown: String, _ what: String) -> HTML {
        number == 0
            ? .empty : element("p", ["class": "quiet"], text: "\(shown); \(Words.grouped(number)) more \(what).")
    }

    private func row(_ study: Discarded) -> HTML {
        element("article", ["class": "finding"]) {
            Tag(.plain, "discarded")
            element("div") {
                element("h3", text: study.name)
                element("p", ["class": "small quiet"], text: study.details)
                if !study.reason.isEmpty { element("p", text: "Why: \(Words.stop(study.reason))") }
            }
            element("form", ["method": "post", "action": "\(TrayPage.address)/restore"]) {
                FormToken(token: token)
                element("input", ["type": "hidden", "name": "study", "value": study.study])
                element("button", ["class": "btn"], text: "Bring it back")
            }
        }
    }
}
