import Hypertext
import Practice

/// The fields of a form in rows, with what was typed and what is wrong; the first fault has the focus.
struct FieldRows: Part {
    var rows: [[DirectoryField]]
    var texts: [String: String]
    var faults: [String: FieldFault] = [:]

    var html: HTML {
        let first = rows.joined().first { faults[$0.name] != nil }?.name
        return .group {
            if !faults.isEmpty {
                Note(
                    kind: .bad, headline: "Not kept yet.",
                    text: "\(Words.count(faults.count, "field needs", "fields need")) mending; what you typed is kept.",
                    isAlert: true)
            }
            for row in rows {
                element("div", ["class": "abreast"]) {
                    for field in row { field.html(texts, faults, hasFocus: field.name == first) }
                }
            }
        }
    }
}
