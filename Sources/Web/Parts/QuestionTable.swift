import Hypertext

/// The table of the two questions: who took the images, who read them.
struct QuestionTable: Part {
    struct Cell: Hashable, Sendable {
        var halves: Halves
        /// `D0370`, or `none`.
        var code: String
        var text: String
    }

    /// The code whose page it stands on; empty elsewhere.
    var here = ""
    /// The addresses of codes that have a page.
    var addresses: [String: String] = [:]
    /// Whether each cell says a sentence more.
    var isLong = false

    private static let rows: [(String, [Cell])] = [
        (
            "Took the images",
            [
                Cell(halves: .both, code: "D0370", text: "One line for the whole service."),
                Cell(halves: .took, code: "D0386", text: "Images only. The record says who will read them."),
            ]
        ),
        (
            "Had no part in taking",
            [
                Cell(
                    halves: .read, code: "D0391",
                    text: "Reading only, any modality. The record says so, with date and source of the images."),
                Cell(halves: .neither, code: "none", text: "No imaging service to report."),
            ]
        ),
    ]

    var html: HTML {
        element("table", ["class": "two"]) {
            if isLong {
                element("caption", text: "For one ultrasound study of the face or jaws, from the claimant's side.")
            }
            element("thead") {
                element("tr") {
                    element("td")
                    element("th", ["scope": "col"], text: "Read in writing")
                    element("th", ["scope": "col"], text: "Not read")
                }
            }
            element("tbody") {
                for (head, cells) in QuestionTable.rows {
                    element("tr") {
                        element("th", ["scope": "row"], text: head)
                        for cell in cells { show(cell) }
                    }
                }
            }
        }
    }

    private func show(_ cell: Cell) -> HTML {
        let address = cell.code == here ? nil : addresses[cell.code]
        let inner: HTML = .group {
            cell.halves
            cell.code
        }
        return element("td", ["class": cell.code == here ? "here" : nil]) {
            if let address {
                element("a", ["class": "code", "href": address]) { inner }
            } else {
                element("span", ["class": cell.halves == .neither ? "code quiet" : "code"]) { inner }
            }
            if isLong { element("p", text: cell.code == here ? "This page. \(cell.text)" : cell.text) }
        }
    }
}
