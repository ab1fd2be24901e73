import Hypertext

/// The measurements of a case in one section, which the viewer's module puts anew when one of them changes.
struct StudyTable: Part {
    static let id = "measurements"

    var table: StackTable

    var html: HTML {
        element("section", ["class": "block", "id": "measurements", "hidden": table.rows.isEmpty ? "" : nil]) {
            element("h2", text: "Measurements")
            table
        }
    }
}
