import Hypertext
import Patients

/// The fields of a person: who it is, where they live, how other systems name them.
struct PersonFields: Part {
    var form: PersonForm
    var faults: FormFaults

    var html: HTML {
        .group {
            element("section", ["class": "block"]) {
                element("h2", text: "Person")
                element("div", ["class": "row even"]) {
                    field("Family name", "name.family", limit: 60, hasFocus: faults.faults.isEmpty)
                    field("Given name", "name.given", limit: 35, isRequired: false)
                    field("Middle name", "name.middle", limit: 25, isRequired: false)
                }
                element("div", ["class": "row even"]) {
                    field("Birth date", "birthDate", limit: 20, hint: TypedDate.hint)
                    Choice(
                        label: "Sex, as the insurance has it", name: "sex",
                        options: Patient.Sex.allCases.map {
                            .init(value: $0.rawValue, text: Words.sentence($0.rawValue))
                        }, value: form.typed["sex"], fault: faults.text(of: "sex"))
                    field("Telephone", "telephone", limit: 20, isRequired: false, hint: "Ten digits", type: "tel")
                }
            }
            element("section", ["class": "block"]) {
                element("h2", text: "Address")
                AddressFields(start: "address", typed: form.typed, faults: faults)
            }
            element("details", ["class": "block more-of", "open": opensMore ? "" : nil]) {
                element("summary", text: "Prefix and suffix, numbers of other systems, note")
                element("div", ["class": "row even"]) {
                    field("Prefix", "name.prefix", limit: 10, isRequired: false, hint: "Such as Dr.")
                    field("Suffix", "name.suffix", limit: 10, isRequired: false, hint: "Such as Jr.")
                }
                for row in 1...form.identifierRows {
                    element("div", ["class": "row even"]) {
                        field(
                            "Number \(row): whose", "identifiers.\(row).system", limit: 40, isRequired: false,
                            hint: row == 1 ? "Such as the practice software" : "")
                        field("Number \(row)", "identifiers.\(row).value", limit: 64, isRequired: false)
                    }
                }
                field("Note", "note", limit: 2000, isRequired: false, lines: 2)
            }
        }
    }

    /// What is filled or at fault is not folded away.
    private var opensMore: Bool {
        let names = ["name.prefix", "name.suffix", "identifiers.1.system", "identifiers.1.value", "note"]
        return names.contains { !form.typed[$0].isEmpty }
            || faults.faults.contains { $0.field.hasPrefix("identifiers") || names.contains($0.field) }
    }

    private func field(
        _ label: String, _ name: String, limit: Int, isRequired: Bool = true, hint: String = "",
        type: String = "text", lines: Int = 0, hasFocus: Bool = false
    ) -> Field {
        faults.dress(
            Field(
                label: label, name: name, value: form.typed[name], type: type, hint: hint, hasFocus: hasFocus,
                isRequired: isRequired, limit: limit, lines: lines, saysOptional: false))
    }

    /// Whether the form shows a field of this name.
    static func shows(_ name: String) -> Bool {
        ["name.", "address.", "identifiers."].contains { name.hasPrefix($0) }
            || ["birthDate", "sex", "telephone", "note"].contains(name)
    }
}
