import Hypertext

/// The toolbar of the viewer; it comes out with the module that works it.
struct ViewerTools: Part {
    /// Whether callipers may be laid.
    var mayMeasure: Bool
    /// Where the last act is undone.
    var undo: String
    var token: String
    /// Another study of the person, to stand beside; nil where there is none.
    var prior: String?
    /// Names that a measurement of this region may have, from the report's template.
    var names: [String]
    var kinds: [LabelStrip.Choice]

    private static let measuring: [(String, Icon, String, String)] = [
        ("length", .cal, "Length", "L"), ("axes", .axes, "Two axes", "X"), ("area", .ellipse, "Area", "A"),
    ]
    private static let looking: [(String, Icon, String, String)] = [
        ("zoom", .zoom, "Zoom", "Z"), ("pan", .hand, "Pan", "H"), ("window", .sun, "Window", "W"),
    ]

    var html: HTML {
        .group {
            element("div", ["class": "tools", "role": "toolbar", "aria-label": "Viewer tools", "hidden": ""]) {
                for tool in (mayMeasure ? ViewerTools.measuring : []) + ViewerTools.looking { ViewerTools.button(tool) }
                element("button", ["type": "button", "data-do": "reset"]) {
                    element("span", ["class": "word"], text: "Reset")
                    element("kbd", text: "R")
                }
                if let prior {
                    element(
                        "button", ["type": "button", "data-do": "prior", "data-prior": prior, "aria-pressed": "false"]
                    ) {
                        Icon.pair.mark
                        element("span", ["class": "word"], text: "Prior")
                        element("kbd", text: "P")
                    }
                }
                element("span", ["class": "gap"])
                if mayMeasure {
                    element("form", ["method": "post", "action": undo, "data-send": "undo"]) {
                        FormToken(token: token)
                        element("button", ["data-do": "undo"]) {
                            Icon.undo.mark
                            element("span", ["class": "word"], text: "Undo")
                            element("kbd", text: "U")
                        }
                    }
                }
                element("button", ["type": "button", "data-do": "help", "aria-expanded": "false"]) {
                    element("span", ["class": "word"], text: "Keys")
                    element("kbd", text: "?")
                }
            }
            if mayMeasure { laying }
        }
    }

    private static func button(_ tool: (String, Icon, String, String)) -> HTML {
        element("button", ["type": "button", "data-tool": tool.0, "aria-pressed": "false"]) {
            tool.1.mark
            element("span", ["class": "word"], text: tool.2)
            element("kbd", text: tool.3)
        }
    }

    /// What is measured, and what it is called, before it is laid.
    private var laying: HTML {
        element("div", ["class": "laying", "hidden": ""]) {
            element("label", ["for": "lay-name"], text: "Name")
            element(
                "input",
                [
                    "id": "lay-name", "list": "lay-names", "maxlength": "\(MeasureRow.longestLabel)",
                    "autocomplete": "off", "placeholder": "such as stone",
                ])
            element("datalist", ["id": "lay-names"]) {
                for name in names { element("option", ["value": name]) }
            }
            element("label", ["for": "lay-kind"], text: "as")
            element("select", ["id": "lay-kind"]) {
                for kind in kinds {
                    element("option", ["value": kind.value, "selected": kind.isChosen ? "" : nil], text: kind.text)
                }
            }
            element("p", ["class": "hint", "id": "lay-hint", "role": "status"])
        }
    }
}
