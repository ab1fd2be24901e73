/// A piece of HTML that can only be made escaped.
///
/// Text and attribute values are escaped when they go in; there is no way to put a raw string in but ``trusted(_:)``,
/// which is for markup of this product's own.
///
///     HTML.element("p", ["class": "quiet"], "Read & signed").text   // <p class="quiet">Read &amp; signed</p>
public struct HTML: Hashable, Sendable {
    /// The markup.
    public private(set) var text: String

    private init(markup: String) { text = markup }

    /// Nothing.
    public static let empty = HTML(markup: "")

    /// Text, escaped.
    public init(_ plain: some StringProtocol) {
        text = HTML.escape(plain)
    }

    /// Markup that this product wrote itself, such as the icon sprite; never anything that came from outside.
    public static func trusted(_ markup: StaticString) -> HTML { HTML(markup: "\(markup)") }

    /// The pieces one after the other.
    public init(joining pieces: some Sequence<HTML>, separator: HTML = .empty) {
        text = pieces.map(\.text).joined(separator: separator.text)
    }

    public static func + (left: HTML, right: HTML) -> HTML { HTML(markup: left.text + right.text) }
    public static func += (left: inout HTML, right: HTML) { left.text += right.text }

    /// An element with attributes and children; elements without an end tag (`br`, `img`, `input` …) take none.
    ///
    /// An attribute with a nil value is left out, one with an empty string is written bare.
    public static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ children: HTML...
    ) -> HTML {
        element(name, attributes, children)
    }

    public static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ children: [HTML]
    ) -> HTML {
        var markup = "<\(name)"
        for case (let key, let value?) in attributes {
            markup += value.isEmpty ? " \(key)" : " \(key)=\"\(escape(value))\""
        }
        markup += ">"
        if voidElements.contains("\(name)") { return HTML(markup: markup) }
        for child in children { markup += child.text }
        return HTML(markup: markup + "</\(name)>")
    }

    private static let voidElements: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// A whole document with its doctype.
    public static func document(language: String = "en", head: HTML, body: HTML) -> HTML {
        HTML(markup: "<!doctype html>\n") + element("html", ["lang": language], [head, body]) + HTML(markup: "\n")
    }

    /// Data for programs within a page, such as JSON-LD: a script element that no browser runs.
    ///
    /// In JSON `<`, `>` and `&` stand within strings only, so they are written as `\\u003c` and the like, and nothing in
    /// the data can end the element.
    public static func data(_ mediaType: StaticString, json: String) -> HTML {
        var out = "<script type=\"\(mediaType)\">"
        for scalar in json.unicodeScalars {
            switch scalar {
            case "<": out += "\\u003c"
            case ">": out += "\\u003e"
            case "&": out += "\\u0026"
            case "\u{2028}": out += "\\u2028"
            case "\u{2029}": out += "\\u2029"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return HTML(markup: out + "</script>")
    }

    static func escape(_ plain: some StringProtocol) -> String {
        guard plain.utf8.contains(where: mustChange) else { return String(plain) }
        var out: [UInt8] = []
        out.reserveCapacity(plain.utf8.count)
        for byte in plain.utf8 {
            switch byte {
            case UInt8(ascii: "&"): out += "&amp;".utf8
            case UInt8(ascii: "<"): out += "&lt;".utf8
            case UInt8(ascii: ">"): out += "&gt;".utf8
            case UInt8(ascii: "\""): out += "&quot;".utf8
            case UInt8(ascii: "'"): out += "&#39;".utf8
            // Control characters have no place in HTML.
            case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: out += "\u{FFFD}".utf8
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func mustChange(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x7F: true
        case 0x09, 0x0A, 0x0D: false
        default: byte < 0x20
        }
    }
}

extension HTML: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    public init(stringLiteral value: String) { self.init(value) }
}
