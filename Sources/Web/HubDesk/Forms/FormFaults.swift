import Hypertext

/// What is wrong with a form that was sent: by field, and as a whole.
///
/// The first field at fault gets the focus; what was typed stays.
struct FormFaults: Hashable, Sendable {
    struct Fault: Hashable, Sendable {
        var field: String
        var text: String
        var found: [MarkedText.Piece] = []
    }

    var faults: [Fault] = []
    /// Said above the form; empty where the fields say it all.
    var headline = ""
    var text = ""
    /// Whether the text may be sent although words in it look like a patient's: the sender then says that they are not.
    var mayConfirm = false

    var isEmpty: Bool { faults.isEmpty && headline.isEmpty }

    static let confirmed = "not-a-patient"

    mutating func add(_ field: String, _ text: String, found: [MarkedText.Piece] = []) {
        guard !faults.contains(where: { $0.field == field }) else { return }
        faults.append(Fault(field: field, text: text, found: found))
    }

    /// The field with what is wrong with it.
    func dress(_ field: Field) -> Field {
        guard let fault = faults.first(where: { $0.field == field.name }) else { return field }
        var field = field
        field.fault = fault.text
        field.found = fault.found
        field.hasFocus = faults.first?.field == field.name
        return field
    }

    /// Above the form: that nothing was sent, and that nothing was lost.
    var note: Note? {
        if !headline.isEmpty { return Note(kind: .bad, headline: headline, text: text, isAlert: true) }
        if faults.isEmpty { return nil }
        return Note(
            kind: .bad, headline: "Not sent yet.",
            text: "\(Words.count(faults.count, "field needs", "fields need")) mending below; what you typed is kept.",
            isAlert: true)
    }

    /// The box by which the sender says that no patient is meant; empty before there was a warning.
    var confirmation: HTML {
        guard mayConfirm else { return .empty }
        return element("div", ["class": "field"]) {
            element("label", ["class": "tick", "for": "not-a-patient"]) {
                element(
                    "input", ["id": "not-a-patient", "name": "not-a-patient", "type": "checkbox", "value": "yes"])
                " The marked words are no patient’s; send it as it stands"
            }
        }
    }
}
