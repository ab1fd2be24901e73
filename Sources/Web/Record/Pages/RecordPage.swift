import Hypertext

/// The record of a person: lesions over time, and everything that happened by year.
struct RecordPage: Hashable, Sendable {
    var title: String
    var note: String
    var buttons: [Button]
    /// Why something is left out; empty where nothing is.
    var remark: String
    var lesions: [LesionBlock]
    var years: [RecordTimeline.Year]

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note, buttons: buttons)
            if !lesions.isEmpty {
                block("Lesions over time", id: "lesions") {
                    for lesion in lesions { lesion }
                }
            }
            block("All that happened", id: "timeline") {
                if !remark.isEmpty { element("p", ["class": "quiet"], text: remark) }
                if years.isEmpty {
                    Empty(
                        headline: "Nothing happened yet.",
                        text: "Problems, orders, studies, reports and claims of this person come to stand here.")
                } else {
                    RecordTimeline(years: years)
                }
            }
        }
    }
}
