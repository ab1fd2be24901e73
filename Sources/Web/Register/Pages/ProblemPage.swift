import Hypertext

/// Adding a problem to a person's list, or changing one.
struct ProblemPage: Hashable, Sendable {
    var title: String
    var who: String
    var form: ProblemForm
    var lookUp: CodeLookUp
    var faults = FormFaults()
    var versions: BothVersions?
    var address: String
    var cancel: String
    var expecting: Int
    var key: String
    var token: String

    static func shows(_ name: String) -> Bool { ["code", "note", "onset"].contains(name) }

    var html: HTML {
        .group {
            RoomHeader(title: title, note: who)
            versions
            faults.note
            element("form", ["method": "post", "action": address, "class": "entry wide", "novalidate": ""]) {
                element("button", ["class": "hide", "tabindex": "-1", "aria-hidden": "true"], text: "Save problem")
                FormToken(token: token)
                FormKey(key: key)
                HiddenFields(values: ["expecting": "\(expecting)"])
                element("section", ["class": "block"]) {
                    lookUp
                    element("div", ["class": "row even"]) {
                        field(
                            "Code", "code", limit: 12,
                            hint: lookUp.meaning(of: form.typed["code"]) ?? "ICD-10-CM, such as K11.5")
                        field("Since", "onset", limit: 20, isRequired: false, hint: "\(TypedDate.hint); may stay empty")
                    }
                    field(
                        "In words", "note", limit: 200, isRequired: false,
                        hint: "May stay empty: then the code’s own meaning is taken")
                }
                element("div", ["class": "btns sticky"]) {
                    element("button", ["class": "btn go"], text: "Save problem")
                    Button(text: "Go back", address: cancel)
                }
            }
        }
    }

    private func field(
        _ label: String, _ name: String, limit: Int, isRequired: Bool = true, hint: String = ""
    ) -> Field {
        faults.dress(
            Field(
                label: label, name: name, value: form.typed[name], hint: hint, isRequired: isRequired, limit: limit,
                saysOptional: false))
    }
}
