import Hypertext
import Practice

/// The second step: the account of whoever looks after the practice here; carries what the first step typed.
struct SetUpAccountPage: Hashable, Sendable {
    /// What was typed of the organisation; kept with the account or not at all.
    var organisation: [String: String]
    var administrator: FirstAdministrator
    var faults: [String: FieldFault] = [:]
    /// The shortest password.
    var shortest: Int
    var token: String

    static let also: [(role: Role, text: String)] = [
        (.dentist, "Dentist: captures, reads, signs"), (.assistant, "Assistant: registers, captures, labels"),
        (.biller, "Biller: codes, claims, answers"),
    ]

    var html: HTML {
        element("div", ["class": "set-up"]) {
            StepMark(step: .account)
            element("h1", text: SetUpStep.account.title)
            element(
                "p", ["class": "hint"],
                text: "An administrator gives accounts to the others, keeps the directory and sees who read what.")
            element("form", ["method": "post", "action": SetUpStep.start, "class": "entry"]) {
                FormToken(token: token)
                for (name, text) in carried {
                    element("input", ["type": "hidden", "name": "o.\(name)", "value": text])
                }
                fields
                element("div", ["class": "btns"]) {
                    element(
                        "button", ["class": "btn go", "name": "step", "value": "account"], text: "Make the account")
                    element(
                        "button", ["class": "btn", "name": "step", "value": "back", "formnovalidate": ""],
                        text: "Back to the practice")
                }
            }
        }
    }

    private var carried: [(String, String)] {
        DirectoryFields.organisation.joined().map { ($0.name, organisation[$0.name] ?? "") }
    }

    @HTMLBuilder private var fields: HTML {
        let first = ["name", "credential", "user", "password", "again"].first { faults[$0] != nil }
        if !faults.isEmpty {
            Note(
                kind: .bad, headline: "Not kept yet.",
                text: "\(Words.count(faults.count, "field needs", "fields need")) mending.", isAlert: true)
        }
        element("div", ["class": "abreast"]) {
            Field(
                label: "Your name", name: "person", value: administrator.name, autocomplete: "name",
                fault: why("name"), hasFocus: first == nil || first == "name", limit: 100)
            Field(
                label: "Degree", name: "credential", value: administrator.credential, fault: why("credential"),
                hasFocus: first == "credential", isRequired: false, limit: 40)
        }
        Field(
            label: "Account", name: "user", value: administrator.user, autocomplete: "username",
            hint: "The name to sign in with: small letters, digits, points, hyphens.", fault: why("user"),
            hasFocus: first == "user", limit: 64)
        element("div", ["class": "abreast"]) {
            Field(
                label: "Password", name: "password", type: "password", autocomplete: "new-password",
                hint: "At least \(shortest) characters; several words are good.", fault: why("password"),
                hasFocus: first == "password")
            Field(
                label: "The password once more", name: "again", type: "password", autocomplete: "new-password",
                fault: why("again"), hasFocus: first == "again")
        }
        Boxes(
            label: "What else you are here", name: "roles",
            options: SetUpAccountPage.also.map {
                .init(
                    option: .init(value: "role.\($0.role.rawValue)", text: $0.text),
                    isTicked: administrator.roles.contains($0.role))
            })
    }

    private func why(_ field: String) -> String { faults[field]?.description ?? "" }
}
