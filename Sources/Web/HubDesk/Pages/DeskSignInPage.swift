import Hypertext

/// The door of the editors' desk.
struct DeskSignInPage: Hashable, Sendable {
    var token: String
    var name = ""
    /// Why the last try was refused; empty at first.
    var fault = ""
    /// Where to go after it: an address of the desk.
    var destination = ""
    var demoAccounts: [DemoAccount] = []

    var html: HTML {
        element("div", ["class": "door"]) {
            element("form", ["method": "post", "action": "/desk/sign-in", "class": "confirm"]) {
                element("h1", text: "Editors sign in")
                element(
                    "p", ["class": "hint"],
                    text: "This account is the hub’s. The practice has accounts of its own.")
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
