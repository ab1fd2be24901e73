import Hypertext
import Practice

/// The form of one entry of the directory.
struct EntryPage: Hashable, Sendable {
    var kind: DirectoryKind
    /// Nil for a new entry.
    var id: String?
    /// Whom or what it is about, as a heading.
    var title: String
    var rows: [[DirectoryField]]
    var texts: [String: String]
    var faults: [String: FieldFault] = [:]
    /// The version that the form stands on; nil for a new entry.
    var version: Int?
    /// Set where somebody else wrote first.
    var overtaken: TwoVersions?
    var token: String

    var html: HTML {
        .group {
            element("p", ["class": "crumbs"]) {
                element("a", ["href": "/practice/directory#\(kind.rawValue)"], text: "Directory")
                " › \(DirectoryWords.section(kind))"
            }
            RoomHeader(title: title, note: DirectoryWords.purpose(kind))
            overtaken
            element("form", ["method": "post", "action": address, "class": "entry"]) {
                FormToken(token: token)
                if let version { element("input", ["type": "hidden", "name": "expecting", "value": "\(version)"]) }
                FieldRows(rows: rows, texts: texts, faults: faults)
                element("div", ["class": "btns"]) {
                    element("button", ["class": "btn go"], text: overtaken == nil ? "Save" : "Save mine over theirs")
                    Button(text: "Leave it", address: "/practice/directory#\(kind.rawValue)")
                }
            }
            if let id, let version, kind.isRemovable, overtaken == nil {
                Act(
                    opener: "Take it out…", headline: "Take this \(DirectoryWords.one(kind)) out of the directory?",
                    text: "New orders and claims can’t name it then. Claims that were made keep it; its history stays.",
                    button: "Take it out", address: "\(DirectoryWords.address(kind, id))/remove", token: token,
                    hidden: ["expecting": "\(version)"])
            }
        }
    }

    private var address: String { id.map { DirectoryWords.address(kind, $0) } ?? DirectoryWords.address(kind) }
}
