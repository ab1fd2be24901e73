import Hypertext

/// Whose case it is, and how far it has come.
struct CaseHeader: Part {
    enum Standing: Hashable, Sendable {
        case done, now, stopped, ahead
    }

    /// One step of the way from the images to the money.
    struct Step: Hashable, Sendable {
        var text: String
        var address: String?
        var standing: Standing
    }

    var name: String
    /// Birth date, identifier, region, date of service.
    var details: [String]
    var steps: [Step]
    /// Whether the patient's name is the page's own heading.
    var isHeading = false

    var html: HTML {
        element("section", ["class": "case", "aria-label": "Case"]) {
            isHeading
                ? element("h1", ["class": "name"], text: name) : element("p", ["class": "name"], text: name)
            element("p") {
                element("span") {
                    HTML(
                        joining: details.map { element("span", ["class": "piece"], text: $0) },
                        separator: HTML(" · "))
                }
            }
            element("ol", ["class": "path", "aria-label": "Way of this case"]) {
                for step in steps { CaseHeader.item(step) }
            }
        }
    }

    private static func item(_ step: Step) -> HTML {
        let inner: HTML = .group {
            if step.standing == .done { Icon.check.mark }
            step.text
        }
        return element(
            "li",
            [
                "class": step.standing == .done
                    ? "done" : step.standing == .now ? "now" : step.standing == .stopped ? "stop" : nil,
                "aria-current": step.standing == .now || step.standing == .stopped ? "step" : nil,
            ]
        ) {
            if let address = step.address {
                element("a", ["href": address]) { inner }
            } else {
                element("span") { inner }
            }
        }
    }
}

/// The rooms of a case, one line below its head.
struct CaseTabs: Part {
    var items: [NavigationItem]

    var html: HTML {
        element("nav", ["class": "tabs", "aria-label": "This case"]) {
            for item in items { item.html }
        }
    }
}
