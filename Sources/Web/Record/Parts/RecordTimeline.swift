import Hypertext

/// What happened to a person, the newest first, year by year.
struct RecordTimeline: Part {
    /// The mark of an entry.
    enum Mark: Hashable, Sendable {
        case halves(Halves)
        case icon(Icon)
    }

    struct Line: Hashable, Sendable {
        /// `21 April`; empty where no day is known.
        var day: String
        /// `2026-04-21`, for programs.
        var date: String
        /// `Report`, `Claim`.
        var kind: String
        var mark: Mark
        var headline: String
        /// Where it stands; empty where it has no page of its own.
        var address: String
        var details: [String]
        var tags: [Tag] = []
    }

    struct Year: Hashable, Sendable {
        var title: String
        var lines: [Line]
    }

    var years: [Year]
    /// The level of the years' headings.
    var isWithinBlock = true

    var html: HTML {
        .group {
            for year in years {
                element("section", ["class": "record-year"]) {
                    element("h3", text: year.title)
                    element("ol", ["class": "record-lines"]) {
                        for line in year.lines { RecordTimeline.item(line) }
                    }
                }
            }
        }
    }

    static func item(_ line: Line) -> HTML {
        element("li") {
            if line.day.isEmpty {
                element("span", ["class": "when"]) { element("span", ["class": "unknown-v"], text: "unknown") }
            } else {
                element("time", ["class": "when", "datetime": line.date], text: line.day)
            }
            element("span", ["class": "kind"]) {
                switch line.mark {
                case .halves(let halves): halves
                case .icon(let icon): icon.mark
                }
                line.kind
            }
            element("div", ["class": "what"]) {
                element("p") {
                    if line.address.isEmpty {
                        element("b", text: line.headline)
                    } else {
                        element("a", ["href": line.address], text: line.headline)
                    }
                    for tag in line.tags {
                        " "
                        tag
                    }
                }
                for detail in line.details where !detail.isEmpty { element("p", ["class": "detail"], text: detail) }
            }
        }
    }
}
