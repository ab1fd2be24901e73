import Hypertext

/// One's own account: name, roles, the last sign-ins, and the password.
struct OwnAccountPage: Hashable, Sendable {
    struct SignIn: Hashable, Sendable {
        var time: String
        var what: Tag
    }

    static let address = "/practice/account"
    static let passwordAddress = "/practice/account/password"

    var user: String
    var name: String
    var roles: [String]
    var signIns: [SignIn]
    var idle: String
    /// What a password must be, in sentences.
    var rules: [String]
    var faults: [String: String] = [:]
    var token: String

    var html: HTML {
        .group {
            RoomHeader(title: name, note: "Account \(user): \(roles.joined(separator: " and ")). \(idle)")
            block("Change the password", id: "change") {
                element("ul") {
                    for rule in rules { element("li", text: rule) }
                }
                SentForm(
                    address: OwnAccountPage.passwordAddress, token: token, button: "Change the password", isNext: true,
                    content: fields)
            }
            block("Last sign-ins") {
                StackTable(
                    columns: [.init(title: "When", isHead: true), .init(title: "What")],
                    rows: signIns.map { [.init($0.time), .init($0.what.html)] })
                element(
                    "p", ["class": "hint"],
                    text: "One that was not yours: change the password, and tell an administrator.")
            }
        }
    }

    private var fields: HTML {
        .group {
            Field(
                label: "Present password", name: "present", type: "password", autocomplete: "current-password",
                fault: faults["present"] ?? "", hasFocus: faults["present"] != nil, limit: 1000)
            Field(
                label: "New password", name: "password", type: "password", autocomplete: "new-password",
                fault: faults["password"] ?? "", hasFocus: faults["password"] != nil, limit: 128)
            Field(
                label: "New password once more", name: "again", type: "password", autocomplete: "new-password",
                hint: "Every session of the account ends, this one too.", fault: faults["again"] ?? "",
                hasFocus: faults["again"] != nil, limit: 128)
        }
    }
}
