import Hypertext

/// The newest entries of a record, for the page of a person, with the way to all of it.
struct PatientRecordPart: Part {
    /// How many of how many are shown, as a sentence.
    var note: String
    var lines: [RecordTimeline.Line]
    var address: String

    var html: HTML {
        block("Record", id: "record") {
            if lines.isEmpty {
                Empty(
                    headline: "Nothing happened yet.",
                    text: "Orders, studies, reports and claims of this person come to stand here.")
            } else {
                element("p", ["class": "quiet"], text: note)
                element("ol", ["class": "record-lines with-year"]) {
                    for line in lines { RecordTimeline.item(line) }
                }
                element("p") { Button(text: "See the whole record", address: address) }
            }
        }
    }
}
