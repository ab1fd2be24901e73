import Hypertext

/// The controls of a cine: play, step, and a slider over its frames; nothing works without script but the frames' links.
struct CineBar: Part {
    var frame: Int
    var frames: Int
    /// `25 frames a second as stored`.
    var rate: String
    /// Each frame as a page of its own, without script.
    var before: String?
    var after: String?

    var html: HTML {
        element("div", ["class": "cine"]) {
            element("button", ["type": "button", "data-cine": "play", "hidden": "", "aria-pressed": "false"]) {
                Icon.play.mark
                element("span", ["class": "word"], text: "Play")
                " "
                element("kbd", text: "Space")
            }
            step("before", "Frame before", "−1", ",", before)
            step("after", "Next frame", "+1", ".", after)
            element(
                "input",
                [
                    "type": "range", "min": "1", "max": "\(frames)", "value": "\(frame)", "step": "1",
                    "data-cine": "at", "aria-label": "Frame", "hidden": "",
                ])
            element("p", ["class": "said-frame", "data-rate": rate]) {
                "frame "
                element("span", ["data-cine": "frame"], text: "\(frame)")
                " of \(frames) · \(rate)"
            }
        }
    }

    private func step(_ name: String, _ text: String, _ sign: String, _ key: String, _ address: String?) -> HTML {
        element(
            "a",
            [
                "href": address, "role": "button", "data-cine": name, "aria-label": text,
                "aria-disabled": address == nil ? "true" : nil, "tabindex": "0",
            ]
        ) {
            sign
            " "
            element("kbd", text: key)
        }
    }
}
