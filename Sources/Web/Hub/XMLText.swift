import Hypertext

/// The few elements of XML that feeds and site maps need, escaped as pages are.
enum XMLText {
    static let head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

    static func element(_ name: StaticString, _ text: String) -> String { "<\(name)>\(escape(text))</\(name)>" }

    static func escape(_ text: String) -> String { HTML(text).text }
}
