import Hypertext
import Testing

@testable import Web

@Suite("Icons of a page")
struct IconTests {
    @Test("A page carries the symbols that it uses and those of its modules, once each, and no others")
    func used() {
        let body = HTML.group {
            element("p", ["title": "#i-", "class": "é"]) {
                Icon.down.mark
                Icon.alert.mark
                Icon.alert.mark(class: "big")
            }
            element("a", ["href": "#i-nothing"], text: "\"#i-bin\" is text")
        }
        #expect(Icon.used(in: body) == [.down, .alert])
        let sprite = Icon.sprite(for: body, also: [.alert, .zoom]).text
        for icon in Icon.allCases {
            let count = sprite.split(separator: "id=\"i-\(icon.rawValue)\"", omittingEmptySubsequences: false).count - 1
            #expect(count == ([.down, .alert, .zoom].contains(icon) ? 1 : 0), "\(icon)")
        }
    }

    @Test("Every icon is found by its own mark")
    func each() {
        for icon in Icon.allCases { #expect(Icon.used(in: icon.mark) == [icon]) }
        #expect(Icon.used(in: HTML("no markup")).isEmpty)
    }
}
