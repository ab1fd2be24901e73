import Hypertext

/// Finding a person: by words, birth date or number; the words stay out of the address.
struct PatientsPage: Hashable, Sendable {
    struct Row: Hashable, Sendable {
        var id: String
        var name: String
        var birthDate: String
        var lastStudy: String
        var address: String
    }

    static let address = "/practice/patients"
    static let newAddress = "/practice/patients/new"

    /// What was asked for.
    var typed = TypedTexts()
    var faults = FormFaults()
    /// Nil where nothing was asked for yet.
    var found: [Row]?
    /// The people studied last, where nothing was asked for.
    var recent: [Row] = []
    /// Whether there may be more than are shown.
    var isCut = false
    var mayRegister: Bool
    /// Whether the person may take in what another program exported.
    var mayImport = false
    var token: String

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note, buttons: buttons)
            seek
            if let found {
                if found.isEmpty {
                    Empty(
                        headline: "Nobody fits.",
                        text:
                            "Try fewer letters of the name, or only the birth date. If the person is new here, register them."
                    )
                } else {
                    table(found, caption: "")
                }
            } else if recent.isEmpty {
                Empty(
                    headline: "No studies yet.",
                    text: "Find a person above, or register one. Whoever was studied last is listed here.")
            } else {
                element("h2", ["class": "over-table"], text: "Studied last")
                table(recent, caption: "")
            }
        }
    }

    private var title: String {
        guard let found else { return "Patients" }
        return found.isEmpty ? "Nobody found" : Words.count(found.count, "person found", "people found")
    }

    private var note: String {
        if isCut { return "There may be more: only the first \(found?.count ?? 0) are shown. Add a birth date." }
        return found == nil ? "Find a person, or register one who is new." : ""
    }

    private var buttons: [Button] {
        (mayImport ? [Button(text: "Import from another program", address: ImportPage.address)] : [])
            + (mayRegister
                ? [
                    Button(
                        text: "Register a person", address: PatientsPage.newAddress, isNext: found?.isEmpty == true)
                ] : [])
    }

    private var seek: HTML {
        element("form", ["method": "post", "action": PatientsPage.address, "class": "find-person", "novalidate": ""]) {
            FormToken(token: token)
            faults.note
            element("div", ["class": "row even"]) {
                faults.dress(
                    Field(
                        label: "Name or number", name: "words", value: typed["words"],
                        hint: "The start of each word is enough", hasFocus: true, isRequired: false, limit: 100,
                        saysOptional: false))
                faults.dress(
                    Field(
                        label: "Birth date", name: "birthDate", value: typed["birthDate"],
                        hint: TypedDate.hint, isRequired: false, limit: 20, saysOptional: false))
                element("div", ["class": "field at-end"]) {
                    element("button", ["class": found?.isEmpty == true ? "btn" : "btn go"]) {
                        Icon.search.mark
                        "Find"
                    }
                }
            }
        }
    }

    private func table(_ rows: [Row], caption: String) -> HTML {
        StackTable(
            caption: caption,
            columns: [
                .init(title: "Name", isHead: true), .init(title: "Birth date"), .init(title: "Number"),
                .init(title: "Last study"),
            ],
            rows: rows.map { row in
                [
                    .init(element("a", ["href": row.address, "class": "who"], text: row.name)), .init(row.birthDate),
                    .mono(row.id),
                    row.lastStudy.isEmpty
                        ? .init(element("span", ["class": "quiet"], text: "none")) : .init(row.lastStudy),
                ]
            }
        ).html
    }
}
