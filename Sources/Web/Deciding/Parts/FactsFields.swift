import Coding
import Hypertext

/// The questions of the form of facts, with what is answered.
struct FactsFields: Part {
    var form: FactsForm
    var faults: [String: String] = [:]

    var html: HTML {
        .group {
            element("fieldset", ["class": "group"]) {
                element("legend", text: "The visit")
                element("div") {
                    text("dateOfService", "Date of service", hint: "It picks the edition of the codes.")
                    ticks(
                        "plan", "Whose codes the claim wants", [("dental", "dental plan"), ("medical", "medical plan")])
                    text("diagnoses", "Diagnoses", hint: "ICD-10-CM, the first is the primary: K11.5, R22.0")
                }
                element("div") {
                    ticks(
                        "asks", "Who asks for a code", FactsForm.Party.allCases.map { ($0.rawValue, $0.words) },
                        isList: true, nothing: "The practice, where none is ticked.")
                    ticks(
                        "associated", "Do the two belong to one practice?", [("yes", "yes"), ("no", "no")],
                        nothing: "Matters only where someone else took or read the images.")
                }
            }
            for number in 1...form.services { service(number) }
        }
    }

    private func service(_ number: Int) -> HTML {
        element("section", ["class": "study-form"]) {
            if form.services > 1 { element("h2", text: "Study \(number)") }
            for group in FactQuestion.groups {
                if group.isFolded {
                    element("details", ["class": "group", "open": form.isUsed(group, service: number) ? "" : nil]) {
                        element("summary", text: group.title)
                        questions(group, number)
                    }
                } else {
                    element("fieldset", ["class": "group"]) {
                        element("legend", text: group.title)
                        questions(group, number)
                    }
                }
            }
        }
    }

    private func questions(_ group: FactQuestion.Group, _ number: Int) -> HTML {
        .group {
            for question in group.questions {
                let name = FactsForm.field(number, question.fact)
                if question.isWritten {
                    text(name, question.label, hint: question.hint)
                } else {
                    ticks(
                        name, question.label, question.answers, isList: question.isList, nothing: question.hint)
                }
            }
            if group.questions.contains(where: { $0.fact == .process }) {
                for input in 1...FactsForm.inputCount { data("s\(number).input\(input)", input) }
            }
        }
    }

    /// A data set that went into the work.
    private func data(_ name: String, _ number: Int) -> HTML {
        element("div") {
            element("div", ["class": "field"]) {
                element("label", ["for": "\(name).modality"], text: "Data set \(number)")
                element("select", ["id": "\(name).modality", "name": "\(name).modality"]) {
                    element("option", ["value": ""], text: "unknown or none")
                    for modality in CodingFacts.Modality.allCases {
                        element(
                            "option",
                            [
                                "value": modality.rawValue,
                                "selected": form.text("\(name).modality") == modality.rawValue ? "" : nil,
                            ], text: AnswerWords.of(modality.rawValue))
                    }
                }
            }
            ticks("\(name).volume", "Is it a volume?", [("yes", "yes"), ("no", "no")])
            text("\(name).date", "Made on", hint: "")
        }
    }

    private func text(_ name: String, _ label: String, hint: String) -> HTML {
        Field(
            label: label, name: name, value: form.text(name),
            hint: hint.isEmpty && isDay(name) ? "year-month-day" : hint,
            fault: faults[name] ?? "", isRequired: false, limit: 200, saysOptional: false
        ).html
    }

    private func isDay(_ name: String) -> Bool { name.hasSuffix("date") || name == "dateOfService" }

    private func ticks(
        _ name: String, _ label: String, _ answers: [FactQuestion.Answer], isList: Bool = false, nothing: String = ""
    ) -> HTML {
        Ticks(
            label: label, name: name,
            options: answers.map { answer in
                let box = "\(name):\(answer.key)"
                return Ticks.Option(name: box, text: answer.words, isTicked: form.ticks.contains(box))
            }, hint: nothing, fault: faults[name] ?? "", isList: isList
        ).html
    }
}
