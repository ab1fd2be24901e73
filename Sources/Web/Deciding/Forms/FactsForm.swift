import Coding
import Essentials

/// The facts as a form holds them: for every question what is ticked or written, of a few services.
///
/// Nothing ticked is unknown, two ticked are a contradiction; so each of the three values can be typed in.
struct FactsForm: Hashable, Sendable {
    /// Who may have a part.
    enum Party: String, CaseIterable, Sendable {
        case practice, other

        var words: String {
            switch self {
            case .practice: "the practice"
            case .other: "someone else"
            }
        }
    }

    /// The most services that one form takes.
    static let largestCount = 4
    /// The data sets of a service that works on existing data.
    static let inputCount = 2

    /// What is written, by the name of its field.
    var texts: [String: String] = [:]
    /// The names of the boxes that are ticked.
    var ticks: Set<String> = []
    var services = 1

    init() {}

    /// - Parameter form: the fields that were sent; what the form does not know is left.
    init(form: [String: String]) {
        services = min(max(Int(form["services"] ?? "") ?? 1, 1), Self.largestCount)
        for (name, value) in form {
            if name.contains(":") {
                ticks.insert(name)
            } else {
                texts[name] = String(value.prefix(400))
            }
        }
    }

    static func field(_ service: Int, _ fact: ServiceFact) -> String { "s\(service).\(fact.rawValue)" }

    static func box(_ service: Int, _ fact: ServiceFact, _ answer: String) -> String {
        "\(field(service, fact)):\(answer)"
    }

    func text(_ name: String) -> String { texts[name] ?? "" }

    /// Whether anything of a group is answered for a service.
    func isUsed(_ group: FactQuestion.Group, service: Int) -> Bool {
        group.questions.contains { question in
            let name = Self.field(service, question.fact)
            return !text(name).isEmpty || question.answers.contains { ticks.contains("\(name):\($0.key)") }
        } || (group.questions.contains { $0.fact == .process } && !Self.inputs(of: service, self).isEmpty)
    }

    /// What is known of the data sets of a service, each in the shape of the facts file.
    static func inputs(of service: Int, _ form: FactsForm) -> [JSONValue] {
        (1...inputCount).compactMap { number in
            let start = "s\(service).input\(number)"
            let modality = form.text("\(start).modality")
            let date = form.text("\(start).date")
            let volume: Bool? =
                form.ticks.contains("\(start).volume:yes")
                ? true : form.ticks.contains("\(start).volume:no") ? false : nil
            guard !modality.isEmpty || volume != nil || !date.isEmpty else { return nil }
            return .members([
                "modality": modality.isEmpty ? nil : .string(modality), "volume": volume.map { .bool($0) },
                "date": date.isEmpty ? nil : .string(date),
            ])
        }
    }
}
