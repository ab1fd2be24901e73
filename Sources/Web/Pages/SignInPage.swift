import Hypertext

/// The door of the workspace, or of the hub's desk.
struct SignInPage: Hashable, Sendable {
    /// Which of the two doors: each has accounts of its own.
    struct Door: Hashable, Sendable {
        var heading: String
        /// Whose accounts these are; empty where nothing needs saying.
        var hint = ""
        var address: String

        static let practice = Door(heading: "Sign in", address: "/practice/sign-in")
        static let desk = Door(
            heading: "Editors sign in",
            hint: "This account is the hub’s. The practice has accounts of its own.", address: "/desk/sign-in")
    }

    var door: Door
    var token: String
    var name = ""
    /// Why the last try was refused; empty at first.
    var fault = ""
    /// How the last session ended, where it ended by itself; empty else.
    var ended = ""
    /// Where to go after it: an address behind the same door.
    var destination = ""
    var demoAccounts: [DemoAccount] = []

    var html: HTML {
        element("div", ["class": "door"]) {
            element("form", ["method": "post", "action": door.address, "class": "confirm"]) {
                element("h1", text: door.heading)
                if !door.hint.isEmpty { element("p", ["class": "hint"], text: door.hint) }
                if !ended.isEmpty { Note(kind: .plain, headline: "Signed off.", text: ended) }
                if !fault.isEmpty {
                    Note(kind: .bad, headline: "Not signed in.", text: fault, isAlert: true)
                }
                FormToken(token: token)
                if !destination.isEmpty {
                    element("input", ["type": "hidden", "name": "destination", "value": destination])
                }
                Field(label: "Account", name: "account", value: name, autocomplete: "username", hasFocus: name.isEmpty)
                Field(
                    label: "Password", name: "password", type: "password", autocomplete: "current-password",
                    hasFocus: !name.isEmpty)
                element("div", ["class": "btns"]) { element("button", ["class": "btn go"], text: "Sign in") }
            }
            if !demoAccounts.isEmpty {
                element("section", ["aria-labelledby": "demo"]) {
                    element("h2", ["id": "demo"], text: "Accounts of the demo")
                    StackTable(
                        columns: [
                            .init(title: "Account", isHead: true), .init(title: "Password"), .init(title: "Role"),
                        ],
                        rows: demoAccounts.map { [.code($0.name), .mono($0.password), .init($0.role)] })
                }
            }
        }
    }
}
