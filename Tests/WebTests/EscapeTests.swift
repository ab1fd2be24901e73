import HTTPTypes
import Testing

@testable import Web

@Suite("Whatever stands in a field, it stays text")
struct EscapeTests {
    static let hostile = "'\"><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}"
    static let pages = [
        "/", "/practice/sign-in", "/practice", "/practice/cases/stone", "/practice/cases/stone/report",
        "/practice/cases/stone/decision", "/practice/cases/stone/decision/request", "/practice/decide/past",
        "/practice/cases/stone/evidence",
    ]

    @Test("Script in every field of every page", arguments: pages)
    func everyField(target: String) async throws {
        let test = try TestSite(desk: SampleDesk(dress: { "\(Self.hostile)\($0)" }))
        let cookie = target == "/practice/sign-in" ? nil : await test.signIn("dentist")
        let answer = await test.get(target, cookie: cookie)
        #expect(answer.status == .ok)
        #expect(answer.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "the field is shown, escaped")
        #expect(!answer.text.contains("<script>") && !answer.text.contains("<img src=x"))
        try Self.checkMarkup(answer.text)
    }

    @Test("No inline script or style, no foreign address, no double identifier", arguments: pages)
    func markup(target: String) async throws {
        let test = try TestSite()
        let cookie = target == "/practice/sign-in" ? nil : await test.signIn("dentist")
        let answer = await test.get(target, cookie: cookie)
        #expect(answer.status == .ok, "a page of an error is marked up well, too")
        try Self.checkMarkup(answer.text)
    }

    @Test("A name that was typed at the door comes back escaped")
    func typedName() async throws {
        let test = try TestSite()
        let (cookie, token) = await test.door()
        let answer = await test.send(
            .post, "/practice/sign-in", cookie: cookie,
            form: "form-token=\(token)&password=x&account=\(PercentCoding.encode(Self.hostile))")
        #expect(answer.text.contains("value=\"&#39;&quot;&gt;&lt;script&gt;"))
        try Self.checkMarkup(answer.text)
    }

    static func checkMarkup(_ text: String) throws {
        let tags = text.matches(of: #/<([a-zA-Z]+)((?:[^<>"]|"[^"]*")*)>/#)
        #expect(tags.count > 20)
        var identifiers: Set<Substring> = []
        for tag in tags {
            let attributes = tag.output.2
            let names = attributes.replacing(#/"[^"]*"/#, with: "")
            let isInline = names.contains(#/(?:^|\s)(?:style|on[a-z]+)=/#)
            #expect(!isInline, "\(tag.output.0)")
            for address in attributes.matches(of: #/(?:href|src|action)="([^"]*)"/#).map(\.output.1) {
                let isOwn = address.hasPrefix("/") && !address.hasPrefix("//") || address.hasPrefix("#")
                let isLetter = address.hasPrefix("mailto:?") && tag.output.1 == "a"
                let isFollowed =
                    address.hasPrefix("http") && (tag.output.1 == "a" || attributes.contains("rel=\"canonical\""))
                #expect(isOwn || isFollowed || isLetter, "\(address)")
            }
            if tag.output.1 == "script" {
                let isData = attributes == " type=\"application/ld+json\""
                #expect(isData || attributes.contains("type=\"module\" src=\"/assets/"))
            }
            if let id = attributes.firstMatch(of: #/(?:^|\s)id="([^"]*)"/#)?.output.1 {
                #expect(identifiers.insert(id).inserted, "'\(id)' stands twice")
            }
        }
        for used in text.matches(of: #/<use href="#(i-[a-z]+)">/#).map(\.output.1) {
            #expect(text.contains("<symbol id=\"\(used)\""), "\(used) is not drawn")
        }
    }
}
