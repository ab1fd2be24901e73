import Hypertext

/// The head of a public page that is about no single code.
struct SheetHead: Part {
    var crumbs: Crumbs?
    var title: String
    var lead: String

    var html: HTML {
        .group {
            crumbs
            element("header", ["class": "sheethead"]) {
                element("h1", text: title)
                if !lead.isEmpty { element("p", ["class": "lead"], text: lead) }
            }
        }
    }
}
