import Hypertext

/// A lesion over time: what became of it, its plot, and the data beside.
struct LesionBlock: Part {
    var id: String
    var title: String
    /// What the latest report says of the change; empty where it compares with nothing.
    var findings: [String]
    /// Nil where no value can be drawn.
    var plot: LesionPlot?
    /// What the marks and bars mean.
    var legend: [String]
    var table: StackTable
    /// Measurements without a calibrated value, with the reason.
    var refused: [String]

    var html: HTML {
        element("section", ["class": "lesion", "id": id, "aria-labelledby": "\(id)-title"]) {
            element("h3", ["id": "\(id)-title"], text: title)
            for finding in findings { element("p", ["class": "prose"], text: finding) }
            element("div", ["class": "course"]) {
                if let plot {
                    element("figure") {
                        plot
                        element("figcaption") {
                            element("ul", ["class": "plot-key"]) {
                                for line in legend { element("li", text: line) }
                            }
                        }
                    }
                }
                element("div") {
                    table
                    if !refused.isEmpty {
                        element("h4", text: "Not drawn: no calibrated value")
                        element("ul", ["class": "miss"]) {
                            for item in refused {
                                element("li") {
                                    Icon.alert.mark
                                    element("span", text: item)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
