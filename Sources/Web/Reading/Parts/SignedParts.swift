import Hypertext

/// What stands below a signed report: its addenda, its versions, and the form for one more addendum.
struct SignedParts: Part {
    struct Added: Hashable, Sendable {
        var number: Int
        var text: String
        var reason: String
        var stamp: Stamp
    }

    struct Version: Hashable, Sendable {
        var title: String
        var line: String
        var digest: String
        var files: [Downloads.File]
    }

    /// What was typed into the form that was refused.
    struct Typed: Hashable, Sendable {
        var text = ""
        var reason = ""
        var fault = ""
    }

    struct Form: Hashable, Sendable {
        var address: String
        var token: String
        /// How many versions the page shows, so that nobody signs past an addendum that they have not seen.
        var seen: Int
        var typed: Typed
    }

    var addenda: [Added]
    var versions: [Version]
    var faults: [String]
    var form: Form?

    var html: HTML {
        .group {
            if !addenda.isEmpty {
                element("div", ["class": "report-sheet", "id": "addenda"]) {
                    for added in addenda { SignedParts.added(added) }
                }
            }
            if let form { SignedParts.form(form) }
            block("As it was signed", id: "versions") {
                element("ol", ["class": "versions"]) {
                    for version in versions {
                        element("li") {
                            element("h3", text: version.title)
                            element("p", text: version.line)
                            element("p", ["class": "small mono digest"], text: version.digest)
                            Downloads(files: version.files)
                        }
                    }
                }
            }
        }
    }

    private static func added(_ added: Added) -> HTML {
        element("section", ["class": "said", "id": "addendum-\(added.number)"]) {
            element("h2", text: "Addendum \(added.number)")
            element("div", ["class": "prose"]) {
                for line in added.text.split(whereSeparator: \.isNewline) { element("p", text: String(line)) }
                element("p", ["class": "line"]) {
                    element("span", ["class": "term"], text: "Why now: ")
                    added.reason
                }
            }
            added.stamp
        }
    }

    private static func form(_ form: Form) -> HTML {
        element("details", ["class": "act adding-addendum", "open": form.typed.fault.isEmpty ? nil : ""]) {
            element("summary", ["class": "btn"], text: "Add an addendum…")
            element("form", ["class": "confirm", "method": "post", "action": form.address]) {
                FormToken(token: form.token)
                element("input", ["type": "hidden", "name": "seen", "value": "\(form.seen)"])
                element("h2", text: "Addendum")
                element(
                    "p",
                    text:
                        "The signed report stays as it is. What you add bears today’s date and your signature; it can’t "
                        + "be taken back.")
                Field(
                    label: "What you add", name: "text", id: "addendum-text", value: form.typed.text, limit: 10_000,
                    lines: 4)
                Field(
                    label: "Why it is added now", name: "reason", id: "addendum-reason", value: form.typed.reason,
                    limit: 500)
                Field(
                    label: "Your password", name: "password", id: "addendum-password", type: "password",
                    autocomplete: "current-password", fault: form.typed.fault, hasFocus: !form.typed.fault.isEmpty)
                element("button", ["class": "btn go"], text: "Sign the addendum")
            }
        }
    }
}
