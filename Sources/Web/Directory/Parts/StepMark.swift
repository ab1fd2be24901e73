import Hypertext

/// How far the first steps have come: in words, and as a bar.
struct StepMark: Part {
    var step: SetUpStep

    var html: HTML {
        let words = "Step \(step.number) of \(SetUpStep.count)"
        return element("p", ["class": "step"]) {
            element("span", text: words)
            element(
                "progress", ["value": "\(step.number)", "max": "\(SetUpStep.count)", "aria-hidden": "true"], text: words
            )
        }
    }
}
