import Hypertext
import Practice

/// Roles to be ticked, each with what it is for.
struct RoleBoxes: Part {
    var chosen: Set<Role>
    var fault = ""
    /// Set where nobody may change them here.
    var isFixed = false

    /// The roles of a practice, in the order in which they are offered.
    static let offered: [Role] = [.dentist, .assistant, .biller, .administrator, .examiner]

    /// Those that a form ticked.
    static func read(_ form: [String: String]) -> Set<Role> { Set(offered.filter { form[name($0)] != nil }) }

    static func name(_ role: Role) -> String { "role-\(role.rawValue)" }

    static func purpose(_ role: Role) -> String {
        switch role {
        case .dentist: "Dentist: captures, reads, signs, bills"
        case .assistant: "Assistant: captures, labels, prepares"
        case .biller: "Biller: codes, claims, denials"
        case .administrator: "Administrator: accounts, directory, oversight"
        case .examiner: "Examiner: the evidence behind a claim, nothing else"
        case .editor: "Editor: reviews the public hub"
        }
    }

    var html: HTML {
        element(
            "fieldset",
            [
                "class": fault.isEmpty ? "field" : "field wrong",
                "aria-describedby": fault.isEmpty ? nil : "why-roles",
            ]
        ) {
            element("legend", ["class": "label"], text: "Roles")
            for role in RoleBoxes.offered {
                element("label", ["class": "tick", "for": RoleBoxes.name(role)]) {
                    element(
                        "input",
                        [
                            "type": "checkbox", "id": RoleBoxes.name(role), "name": RoleBoxes.name(role), "value": "1",
                            "checked": chosen.contains(role) ? "" : nil, "disabled": isFixed ? "" : nil,
                        ])
                    element("span", text: RoleBoxes.purpose(role))
                }
            }
            if !fault.isEmpty {
                element("p", ["class": "why", "id": "why-roles"]) {
                    Icon.stop.mark
                    element("span", text: fault)
                }
            }
        }
    }
}
