import Hypertext

/// Raw X12 segments, each with what it means in our words.
struct Segments: Part {
    struct Segment: Hashable, Sendable {
        /// As it is sent, with its terminator.
        var text: String
        /// The part of the claim in which it stands; empty around it.
        var place = ""
        var meaning: String
        /// A check points at it.
        var isMarked = false
    }

    var label: String
    var segments: [Segment]

    var html: HTML {
        element("div", ["class": "edi", "tabindex": "0", "role": "group", "aria-label": label]) {
            element("dl") {
                for segment in segments {
                    element("div") {
                        element("dt") {
                            segment.isMarked ? element("mark", text: segment.text) : HTML(segment.text)
                        }
                        element("dd") {
                            segment.meaning
                            if !segment.place.isEmpty {
                                element("span", ["class": "loop"], text: segment.place)
                            }
                        }
                    }
                }
            }
        }
    }
}
