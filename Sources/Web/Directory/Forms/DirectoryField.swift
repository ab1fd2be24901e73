import Hypertext
import Practice

/// One field of a form of the directory: what it is called, and how it is filled in.
struct DirectoryField: Hashable, Sendable {
    enum Control: Hashable, Sendable {
        case line
        case day
        case choice([Choice.Option])
        /// A list to open; the first entry stands for nothing chosen.
        case list([Choice.Option], nothing: String)
        /// Boxes, each a field of its own.
        case ticks([Choice.Option])
    }

    var name: String
    var label: String
    var control = Control.line
    var hint = ""
    var limit = 60
    var isRequired = true

    /// The field with what was typed and what is wrong with it.
    func html(_ texts: [String: String], _ faults: [String: FieldFault], hasFocus: Bool) -> HTML {
        let value = texts[name] ?? ""
        let fault = faults[name]?.description ?? ""
        switch control {
        case .line, .day:
            return Field(
                label: label, name: name, value: value, type: control == .day ? "date" : "text", hint: hint,
                fault: fault, hasFocus: hasFocus, isRequired: isRequired, limit: limit
            ).html
        case .choice(let options):
            return Choice(label: label, name: name, options: options, value: value, hint: hint, fault: fault).html
        case .list(let options, let nothing):
            return Selection(
                label: label, name: name, options: options, nothing: nothing, value: value, hint: hint, fault: fault,
                hasFocus: hasFocus
            ).html
        case .ticks(let options):
            return Boxes(
                label: label, name: name,
                options: options.map { ($0, !(texts[$0.value] ?? "").isEmpty) }.map(Boxes.Option.init), hint: hint
            ).html
        }
    }

    /// The value as it is said, for a table of two versions.
    func spoken(_ texts: [String: String]) -> String {
        let value = texts[name] ?? ""
        switch control {
        case .line, .day: return value.isEmpty ? "nothing" : value
        case .choice(let options): return options.first { $0.value == value }?.text ?? "nothing"
        case .list(let options, let nothing): return options.first { $0.value == value }?.text ?? nothing
        case .ticks(let options):
            let ticked = options.filter { !(texts[$0.value] ?? "").isEmpty }.map(\.text)
            return ticked.isEmpty ? "none" : ticked.joined(separator: ", ")
        }
    }
}
