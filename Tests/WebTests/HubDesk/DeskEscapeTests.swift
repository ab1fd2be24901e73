import CodeReference
import Essentials
import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("Whatever is sent to the desk, it stays text")
struct DeskEscapeTests {
    private static let hostile = EscapeTests.hostile

    @Test("Script in every field of every form, looked at on every page that shows it")
    func everyField() async throws {
        let site = try DeskSite()
        var pages: [String: String] = [:]
        let statement = try site.anyStatement()
        let (id, address) = try await site.suggest([
            "text": "1\(Self.hostile)", "source-title": "2\(Self.hostile)", "source-locator": "p. 3\(Self.hostile)",
            "source-publisher": "4\(Self.hostile)", "name": "5<script>alert(1)</script>",
        ])
        let (question, asked) = try await site.ask("What of \(Self.hostile)?")
        let seat = await site.signIn("editor")
        let administrator = await site.signIn("admin")
        let desk = "/desk/contributions/\(id)"
        let ask = "/desk/questions/\(question)"
        func keep(_ target: String, _ own: DeskSite.Seat? = nil) async {
            pages[target] = await site.get(target, cookie: (own ?? seat).cookie).text
        }
        func seen(_ page: String, _ act: String) async -> String {
            await site.get(page, cookie: seat.cookie).hidden("seen", to: "\(page)/\(act)") ?? ""
        }
        await keep("/desk")
        await keep(desk)
        _ = await site.act("\(desk)/ask", ["question": "6\(Self.hostile)", "seen": await seen(desk, "ask")], seat)
        await keep(address)
        #expect(await site.post(address, ["reply": "7\(Self.hostile)"]).status == .seeOther)
        var form = DeskTests.acceptance.merging(["seen": await seen(desk, "accept")]) { $1 }
        for field in ["text", "source-title", "source-publisher", "reason"] { form[field] = "8\(Self.hostile)" }
        form["source-locator"] = "p. 8\(Self.hostile)"
        form["rank"] = Self.hostile
        pages["\(desk)/accept"] = await site.act("\(desk)/accept", form, seat).text
        form["rank"] = "payer"
        #expect(await site.act("\(desk)/accept", form, seat).status == .seeOther)
        await keep("/desk/statements/\(statement.id)")
        await keep("/codes/D0386/suggest?statement=\(statement.id)")
        _ = await site.act("\(ask)/answer", ["answer": "9\(Self.hostile)", "seen": await seen(ask, "answer")], seat)
        await keep(ask)
        await keep(asked)
        _ = await site.act(
            "\(ask)/entry",
            [
                "entry-code": "D0386", "entry-question": "What \(Self.hostile)", "entry-answer": "10\(Self.hostile)",
                "entry-reason": "11\(Self.hostile)", "seen": await seen(ask, "entry"),
            ], seat)
        await keep("/desk/entries/\(question)")
        await keep("/codes/D0386/ask")
        let conflict = try #require(site.reference.conflicts.first)
        _ = await site.act(
            "/desk/conflicts/\(conflict.id)", ["holds": "none", "reason": "12\(Self.hostile)", "seen": "0"], seat)
        await keep("/desk/conflicts/\(conflict.id)")
        _ = await site.act("/desk/licence", ["allows": "no", "words": "13\(Self.hostile)"], administrator)
        await keep("/desk/releases")
        pages["/contact"] = await site.post("/contact", ["question": "<b>", "name": Self.hostile]).text
        let door = await site.door()
        pages["/desk/sign-in"] =
            await site.post(
                "/desk/sign-in", ["form-token": door.token, "account": Self.hostile, "password": "x"],
                cookie: door.cookie
            ).text
        for (target, text) in pages {
            #expect(!text.contains("<script>") && !text.contains("<img src=x"), "\(target)")
            #expect(text.contains("&lt;script&gt;"), "\(target) shows it, escaped")
            try Self.check(text, target)
        }
        #expect(pages.count == 14)
    }

    /// The same as for other pages, but that sources may be linked elsewhere.
    private static func check(_ text: String, _ target: String) throws {
        var identifiers: Set<Substring> = []
        for tag in text.matches(of: #/<([a-zA-Z]+)((?:[^<>"]|"[^"]*")*)>/#) {
            let attributes = tag.output.2
            let names = attributes.replacing(#/"[^"]*"/#, with: "")
            #expect(!names.contains(#/(?:^|\s)(?:style|on[a-z]+)=/#), "\(target): \(tag.output.0)")
            for address in attributes.matches(of: #/(?:href|src|action)="([^"]*)"/#).map(\.output.1) {
                let isOwn = address.hasPrefix("/") && !address.hasPrefix("//") || address.hasPrefix("#")
                let isSource = address.hasPrefix("http") && attributes.contains("rel=\"noreferrer nofollow\"")
                #expect(isOwn || isSource, "\(target): \(address)")
            }
            if let id = attributes.firstMatch(of: #/(?:^|\s)id="([^"]*)"/#)?.output.1 {
                #expect(identifiers.insert(id).inserted, "\(target): '\(id)' stands twice")
            }
        }
        #expect(identifiers.count > 1, "\(target)")
    }
}
