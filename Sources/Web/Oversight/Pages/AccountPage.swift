import Hypertext
import Practice

/// One account: its roles, whether it may sign in, and a new password for it.
struct AccountPage: Hashable, Sendable {
    var user: String
    var name: String
    /// What the store says now.
    var roles: Set<Role>
    var isActive: Bool
    var isOwn: Bool
    var lastSignIn: String
    var version: Int
    /// What was ticked; what the store says where nothing was.
    var chosen: Set<Role>
    /// By field; under an empty name what is wrong with the whole.
    var faults: [String: String] = [:]
    /// Whether somebody else changed it between look and save.
    var isStale = false
    var passwordHint: String
    var token: String

    private var base: String { "\(OversightTabs.Place.accounts.address)/\(PercentCoding.encode(user))" }

    var html: HTML {
        .group {
            RoomHeader(
                title: isActive ? "\(name) may sign in" : "\(name) may not sign in",
                note: "Account \(user). Last sign-in: \(lastSignIn.isEmpty ? "never" : lastSignIn).",
                buttons: [Button(text: "All accounts", address: OversightTabs.Place.accounts.address)])
            if let fault = faults[""] {
                Note(kind: .bad, headline: "Not changed.", text: fault, isAlert: true)
            }
            if isStale {
                StackTable(
                    columns: [
                        .init(title: "What", isHead: true), .init(title: "Says now"), .init(title: "You chose"),
                    ], rows: [[.init("Roles"), .init(words(roles)), .init(words(chosen))]])
            }
            if isOwn {
                Note(
                    kind: .plain, headline: "This is your own account.",
                    text: "Another administrator changes its roles or switches it off.")
                element("p") { Button(text: "Change your password", address: OwnAccountPage.address) }
            } else {
                block("Roles", id: "its-roles") { rolesForm }
                block("Password", id: "new-password") { passwordForm }
                block(isActive ? "Switch off" : "Switch on", id: "state") { stateForm }
            }
        }
    }

    private func words(_ roles: Set<Role>) -> String { roles.map(\.rawValue).sorted().joined(separator: ", ") }

    private var rolesForm: HTML {
        SentForm(
            address: "\(base)/roles", token: token, hidden: ["version": "\(version)"], button: "Save the roles",
            isNext: true,
            content: .group {
                RoleBoxes(chosen: chosen, fault: faults["roles"] ?? "")
                element("p", ["class": "hint"], text: "Open sessions of the account end with it.")
            }
        ).html
    }

    private var passwordForm: HTML {
        SentForm(
            address: "\(base)/password", token: token, button: "Set the password",
            content: Field(
                label: "New password", name: "password", type: "password", autocomplete: "new-password",
                hint: "\(passwordHint) Tell it the person; it is shown nowhere.", fault: faults["password"] ?? "",
                limit: 128
            ).html
        ).html
    }

    private var stateForm: HTML {
        SentForm(
            address: "\(base)/state", token: token,
            hidden: ["version": "\(version)", "active": isActive ? "no" : "yes"],
            button: isActive ? "Switch the account off" : "Switch the account on",
            content: element(
                "p",
                text: isActive
                    ? "Nobody signs in with it then, and its open sessions end. All that it did stays. It can be switched "
                        + "on again."
                    : "The person signs in again with the last password and these roles.")
        ).html
    }
}
