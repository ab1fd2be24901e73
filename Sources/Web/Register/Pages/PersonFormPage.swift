import Hypertext

/// Registering a person, or changing one.
struct PersonFormPage: Hashable, Sendable {
    var title: String
    var note: String
    var form: PersonForm
    var faults = FormFaults()
    /// What somebody else wrote meanwhile; nil where nobody did.
    var versions: BothVersions?
    /// Said above the form; nil where nothing is.
    var remark: Note?
    var address: String
    var cancel: String
    /// `Register`, `Save`.
    var button: String
    /// The version that was seen; nil for a new person.
    var expecting: Int?
    var key: String
    var token: String

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note)
            versions
            remark
            faults.note
            element("form", ["method": "post", "action": address, "class": "entry wide", "novalidate": ""]) {
                FormToken(token: token)
                FormKey(key: key)
                if let expecting { HiddenFields(values: ["expecting": "\(expecting)"]) }
                PersonFields(form: form, faults: faults)
                element("div", ["class": "btns sticky"]) {
                    element("button", ["class": "btn go"], text: button)
                    Button(text: "Go back", address: cancel)
                }
            }
        }
    }
}
