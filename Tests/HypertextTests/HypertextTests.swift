import Hypertext
import TestSupport
import Testing

@Suite("HTML is escaped on its way in")
struct HypertextTests {
    static let hostile = "</p><script>alert(\"1\" & '2')</script>"

    @Test("Text and attributes are escaped, markup of our own is not")
    func escaping() {
        let piece = element("p", ["title": Self.hostile]) {
            Self.hostile
            HTML.trusted("<br>")
        }
        #expect(
            piece.text == """
                <p title="&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;">\
                &lt;/p&gt;&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;<br></p>
                """)
    }

    @Test("A nil attribute is left out, an empty one is bare, a void element takes no end tag")
    func attributes() {
        #expect(element("input", ["name": "q", "value": nil, "required": ""]).text == "<input name=\"q\" required>")
        #expect(element("img", ["src": "/a.png", "alt": ""]).text == "<img src=\"/a.png\" alt>")
        #expect(element("i", text: "").text == "<i></i>")
    }

    @Test("Loops, branches and optionals are gathered in order")
    func builder() {
        func list(_ items: [String], last: String?) -> String {
            element("ul") {
                for item in items { element("li", text: item) }
                if items.isEmpty { element("li", text: "none") } else { HTML.empty }
                if let last { element("li", text: last) }
            }.text
        }
        #expect(list(["a", "b"], last: "<c>") == "<ul><li>a</li><li>b</li><li>&lt;c&gt;</li></ul>")
        #expect(list([], last: nil) == "<ul><li>none</li></ul>")
    }

    @Test("Literals are text, not markup")
    func literals() {
        let name = "<b>"
        let piece: HTML = "Signed by \(name)"
        #expect(piece.text == "Signed by &lt;b&gt;")
    }

    @Test("A document stands in its language")
    func document() {
        let page = HTML.document(head: element("head"), body: element("body", text: "x"))
        #expect(page.text == "<!doctype html>\n<html lang=\"en\"><head></head><body>x</body></html>\n")
    }

    @Test("Whatever goes in, no markup and no control character comes out", arguments: 1...50)
    func properties(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "<", ">", "\"", "'", "&", "\u{0}", "\u{1B}", "\u{7F}", "é", "😀", "script", " ", "\n", "\t", "]]>",
        ]
        let plain = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        let text = HTML(plain).text
        #expect(!text.contains(where: { "<>\"'".contains($0) }))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x7F })
        #expect(unescape(text) == String(plain.unicodeScalars.map { replaced($0) }))
    }

    private func replaced(_ scalar: Unicode.Scalar) -> Character {
        ["\u{0}", "\u{1B}", "\u{7F}"].contains(scalar) ? "\u{FFFD}" : Character(scalar)
    }

    private func unescape(_ text: String) -> String {
        var text = text
        for (entity, plain) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] {
            text = text.split(separator: entity, omittingEmptySubsequences: false).joined(separator: plain)
        }
        return text
    }
}
