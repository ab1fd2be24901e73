import Hypertext

/// How sure a value is: known, unknown (the word, never a blank) or contradicted (all values).
enum Certainty: Part {
    case known(String)
    /// A statement that needs no emphasis.
    case plain(String)
    /// Unknown, with what is being asked for, which may be empty.
    case unknown(String)
    case contradicted([String])
    /// A digest or a key, for a machine.
    case digest(String)

    var html: HTML {
        switch self {
        case .known(let text):
            return element("span", ["class": "known"], text: text)
        case .plain(let text):
            return HTML(text)
        case .digest(let text):
            return element("span", ["class": "mono digest"], text: text)
        case .unknown(let note):
            let word = element("span", ["class": "unknown-v"], text: "unknown")
            return note.isEmpty ? word : word + " " + HTML(note)
        case .contradicted(let values):
            return HTML(
                joining: values.map { element("span", ["class": "contra"], text: $0) }, separator: HTML(" or "))
        }
    }
}
