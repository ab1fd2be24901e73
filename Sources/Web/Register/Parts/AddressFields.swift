import Hypertext
import Patients

/// Street, city, state, ZIP and, where asked for, nothing else.
struct AddressFields: Part {
    /// Begins the names of the fields: `address`.
    var start: String
    var typed: TypedTexts
    var faults: FormFaults

    var html: HTML {
        .group {
            field("Street and number", "lines.1", limit: 55)
            field("Apartment, suite", "lines.2", limit: 55, isRequired: false)
            element("div", ["class": "row even"]) {
                field("City", "city", limit: 30)
                Choice(
                    label: "State", name: "\(start).state",
                    options: UnitedState.all.map { .init(value: $0.code, text: "\($0.code) \($0.name)") },
                    value: typed["\(start).state"], fault: faults.text(of: "\(start).state"))
                field("ZIP", "zip", limit: 10, hint: "Five or nine digits")
            }
        }
    }

    private func field(
        _ label: String, _ name: String, limit: Int, isRequired: Bool = true, hint: String = ""
    ) -> Field {
        faults.dress(
            Field(
                label: label, name: "\(start).\(name)", value: typed["\(start).\(name)"], hint: hint,
                isRequired: isRequired, limit: limit))
    }
}
