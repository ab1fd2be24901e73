import Hypertext

/// The dark viewer: the images by region and side, one of them on the stage.
///
///     ViewerPart(study: shown, current: 2, template: template, pass: pass, areas: ["parotid-gland"])
struct ViewerPart: Part {
    static let id = "viewer"

    /// The case's own address; everything of the viewer lies below it.
    var address: String
    /// What the page's heading and the line below it say of the study as it stands.
    var heading: String
    var note: String
    var thumbnails: Thumbnails
    /// Nil where no image has come yet.
    var stage: ViewerStage?
    /// The keys that work here, each with what it does.
    var keys: [KeyHelp.Entry]

    var html: HTML {
        guard let stage else {
            return Empty(
                headline: "No image yet.",
                text: "Images come from the scanner by DICOM, or are dropped below as files."
            ).html
        }
        return element(
            "section",
            [
                "class": "viewer", "id": ViewerPart.id, "aria-label": "Images", "data-case": address,
                "data-heading": heading, "data-note": note,
            ]
        ) {
            thumbnails
            stage
            KeyHelp(entries: keys)
            element("p", ["class": "hide", "role": "status", "data-said": ""])
        }
    }

    /// Puts the visit's token into every form.
    mutating func seal(_ token: String) {
        stage?.tools.token = token
        stage?.labels?.token = token
        for index in (stage?.measures ?? []).indices { stage?.measures[index].token = token }
    }

    /// What the stage may show after its module has changed it, so that it is drawn once on every page.
    static let icons: Set<Icon> = [.pause, .play, .stop, .bin, .cal, .axes, .ellipse, .check]
}

/// The single keys of the viewer, shown when asked for, and the way to switch them off.
struct KeyHelp: Part {
    struct Entry: Hashable, Sendable {
        var key: String
        var text: String
    }

    var entries: [Entry]

    var html: HTML {
        element("div", ["class": "keys", "hidden": "", "data-keys": ""]) {
            element("h2", text: "Keys")
            element("dl") {
                for entry in entries {
                    element("div") {
                        element("dt") { element("kbd", text: entry.key) }
                        element("dd", text: entry.text)
                    }
                }
            }
            element("label", ["class": "tick"]) {
                element("input", ["type": "checkbox", "checked": "", "data-switch": "keys"])
                " Single keys work here"
            }
            element("p", ["class": "hint"], text: "They are silent while somebody types.")
        }
    }
}
