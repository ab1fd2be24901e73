import Hypertext
import Practice

/// Who may sign in, and the form by which one more may.
struct AccountsPage: Hashable, Sendable {
    struct Row: Hashable, Sendable {
        var user: String
        var address: String
        var name: String
        var roles: String
        var isActive: Bool
        var isDemo: Bool
        /// Empty where nobody signed in with it yet.
        var lastSignIn: String
    }

    /// What was typed, and what is wrong with it by field.
    struct Form: Hashable, Sendable {
        var user = ""
        var name = ""
        var credential = ""
        var roles: Set<Role> = []
        var faults: [String: String] = [:]
    }

    var rows: [Row]
    var form = Form()
    /// The least characters of a password.
    var passwordHint: String
    var token: String
    /// By which the form is known when it is sent twice.
    var key: String

    private var title: String {
        let active = rows.count(where: \.isActive)
        return "\(Words.count(active, "person", "people")) may sign in"
    }

    var html: HTML {
        .group {
            RoomHeader(
                title: title,
                note: rows.count == rows.count(where: \.isActive)
                    ? "No account is switched off."
                    : "\(Words.count(rows.count { !$0.isActive }, "account is", "accounts are")) switched off.")
            StackTable(
                columns: [
                    .init(title: "Account", isHead: true), .init(title: "Name"), .init(title: "Roles"),
                    .init(title: "State"), .init(title: "Last sign-in"),
                ], rows: rows.map(AccountsPage.cells))
            block("Add an account", id: "add") {
                for (_, fault) in form.faults.filter({ $0.key.isEmpty }) {
                    Note(kind: .bad, headline: "Not added.", text: fault, isAlert: true)
                }
                SentForm(
                    address: OversightTabs.Place.accounts.address, token: token, hidden: [FormKey.field: key],
                    button: "Add the account", isNext: true, content: fields)
            }
        }
    }

    private var fields: HTML {
        let faults = form.faults
        return .group {
            Field(
                label: "Account", name: "user", value: form.user,
                hint: "By which the person signs in: 2 to 64 of a to z, digits, dot, hyphen and underscore.",
                fault: faults["user"] ?? "", hasFocus: faults["user"] != nil, limit: 64)
            Field(label: "Name", name: "name", value: form.name, fault: faults["name"] ?? "")
            Field(
                label: "Degree or certificate", name: "credential", value: form.credential, hint: "Such as DDS.",
                fault: faults["credential"] ?? "", isRequired: false, limit: 100)
            RoleBoxes(chosen: form.roles, fault: faults["roles"] ?? "")
            Field(
                label: "First password", name: "password", type: "password", autocomplete: "new-password",
                hint: "\(passwordHint) The person changes it after the first sign-in.",
                fault: faults["password"] ?? "", limit: 128)
        }
    }

    private static func cells(_ row: Row) -> [StackTable.Cell] {
        [
            .init(element("a", ["href": row.address, "class": "code"], text: row.user)), .init(row.name),
            .init(row.roles),
            .init(
                .group {
                    row.isActive ? Tag(.ok, "may sign in") : Tag(.plain, "switched off")
                    if row.isDemo {
                        " "
                        Tag(.plain, "demo")
                    }
                }),
            .init(row.lastSignIn.isEmpty ? "never" : row.lastSignIn),
        ]
    }
}
