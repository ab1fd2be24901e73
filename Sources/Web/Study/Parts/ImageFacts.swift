import Hypertext

/// What is known of the image on the stage, and what its study lacks: beside the pictures.
struct ImageFacts: Part {
    static let id = "image-facts"

    /// Something that the study lacks, with the image that it concerns.
    struct Gap: Hashable, Sendable {
        var text: String
        /// `Image 3`; empty for the whole study.
        var image: String
        var address: String
        var object: String?
        var isCurrent: Bool
    }

    /// One value of the image; nil where the file does not say.
    struct Value: Hashable, Sendable {
        var term: String
        var value: String?
        var why = ""
        var isWrong = false
    }

    var title: String
    var gaps: [Gap]
    var values: [Value]
    /// All that the file says, in its own order.
    var file: [Value]
    /// The file as it came.
    var original: Downloads.File?
    /// By which it is taken out of the case; nil where it may not be.
    var takeOut: Act?

    private var headline: String {
        gaps.isEmpty ? "Captured in full" : "\(Words.count(gaps.count, "gap", "gaps")) in what was captured"
    }

    var html: HTML {
        element("aside", ["class": "image-facts", "id": ImageFacts.id, "aria-label": "Quality and completeness"]) {
            element("h2", text: headline)
            if gaps.isEmpty {
                element("p", ["class": "none"]) {
                    Icon.check.mark
                    " Every image has its labels, and both sides and planes were taken."
                }
            } else {
                element("ul", ["class": "miss"]) {
                    for gap in gaps { ImageFacts.row(gap) }
                }
            }
            if !values.isEmpty {
                element("h2", text: title)
                ImageFacts.list(values)
            }
            if !file.isEmpty {
                element("details", ["class": "more"]) {
                    element("summary", text: "All that the file says")
                    ImageFacts.list(file)
                }
            }
            if let original { Downloads(files: [original]) }
            if let takeOut { takeOut }
        }
    }

    private static func row(_ gap: Gap) -> HTML {
        element("li", ["class": gap.isCurrent ? "here" : nil]) {
            Icon.alert.mark
            element("span") {
                gap.text
                if !gap.image.isEmpty {
                    " "
                    element("a", ["href": gap.address, "data-object": gap.object], text: gap.image)
                }
            }
        }
    }

    private static func list(_ values: [Value]) -> HTML {
        element("dl", ["class": "values"]) {
            for value in values {
                element("div", ["class": value.isWrong ? "wrong" : nil]) {
                    element("dt", text: value.term)
                    element("dd") {
                        if let text = value.value {
                            text
                        } else {
                            element("span", ["class": "unknown-v"], text: "unknown")
                        }
                        if !value.why.isEmpty { element("span", ["class": "why"], text: value.why) }
                    }
                }
            }
        }
    }
}
