import Hypertext
import Practice

/// Where a file of the practice's software is uploaded, and the files that were.
struct ImportPage: Hashable, Sendable {
    var system = ""
    /// What is wrong with the system's name; empty where nothing is.
    var systemFault = ""
    var fileFault = ""
    /// Earlier files: name, when and by whom, what came of it.
    var earlier: [[StackTable.Cell]]
    var token: String

    static let address = "/practice/import"

    var html: HTML {
        .group {
            RoomHeader(
                title: "Import people from the practice’s software",
                note:
                    "People with their coverage and problems, from CSV or a FHIR R4 Bundle. Nothing is written before "
                    + "you have seen what would change.")
            element(
                "form",
                ["method": "post", "action": ImportPage.address, "enctype": "multipart/form-data", "class": "entry"]
            ) {
                FormToken(token: token)
                file
                Field(
                    label: "Whose numbers are in it?", name: "system", value: system,
                    hint:
                        "The software’s name, such as Dentrix. By its numbers people are known again, so keep to one name.",
                    fault: systemFault, hasFocus: !systemFault.isEmpty, limit: 40)
                element("div", ["class": "btns"]) {
                    element("button", ["class": "btn go"], text: "Show what would change")
                }
            }
            block("Files so far") {
                if earlier.isEmpty {
                    element("p", ["class": "quiet"], text: "None yet.")
                } else {
                    StackTable(
                        columns: [
                            .init(title: "File", isHead: true), .init(title: "Numbers of"), .init(title: "Last"),
                            .init(title: "What came of it"),
                        ], rows: earlier)
                }
            }
        }
    }

    private var file: HTML {
        element("div", ["class": fileFault.isEmpty ? "field" : "field wrong"]) {
            element("label", ["for": "file"], text: "File")
            element(
                "input",
                [
                    "id": "file", "name": "file", "type": "file", "required": "",
                    "accept": ".csv,.json,text/csv,application/json,application/fhir+json",
                    "aria-describedby": fileFault.isEmpty ? "hint-file" : "why-file hint-file",
                    "aria-invalid": fileFault.isEmpty ? nil : "true", "autofocus": fileFault.isEmpty ? nil : "",
                ])
            if !fileFault.isEmpty {
                element("p", ["class": "why", "id": "why-file"]) {
                    Icon.stop.mark
                    element("span", text: fileFault)
                }
            }
            element(
                "p", ["class": "hint", "id": "hint-file"],
                text: "At most 8 MB and 20,000 people. The columns are described in Docs/import.md; it is kept by its "
                    + "digest until you discard it.")
        }
    }
}
