import CodeReference
import Essentials
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("The public pages")
struct HubPageTests {
    private func text(_ target: String, _ hub: SampleHub? = nil) async throws -> String {
        let answer = try await TestSite(hub: hub ?? #require(SampleHub.shared)).get(target)
        #expect(answer.status == .ok, "\(target)")
        return answer.text
    }

    private func date(_ text: String) throws -> CalendarDate { try CalendarDate(text) }

    @Test("A code that ended: in force before its end, then out of force with what took its place")
    func endedCode() async throws {
        let before = try await text("/codes/D0351?on=2022-06-01")
        #expect(before.contains("In force</span> on 1 June 2022, edition CDT 2022."))
        #expect(before.contains("last day 31 December 2022"))
        let after = try await text("/codes/D0351?on=2026-03-10")
        #expect(after.contains("Not in force</span> on 10 March 2026: it ended on 31 December 2022."))
        #expect(after.contains("In its place: <a class=\"code\" href=\"/codes/D0801?on=2026-03-10\">D0801</a>"))
        #expect(try await text("/codes/D0801").contains("It took the place of <a class=\"code\""))
        let early = try await text("/codes/D0370?on=2012-12-31")
        #expect(early.contains("Not in force</span> on 31 December 2012: it begins on 1 January 2013."))
    }

    @Test("The last day of an edition and the first of the next differ in what is in force")
    func listByDate() async throws {
        let before = try await text("/codes?on=2022-12-31")
        let after = try await text("/codes?on=2023-01-01")
        let out = try #require(after.split(separator: "id=\"not-in-force\"").last)
        #expect(out.contains(">D0351</a>") && out.contains("In its place"))
        #expect(before.contains(">D0351</a>"))
        #expect(!(before.split(separator: "id=\"not-in-force\"").last ?? "").contains(">D0351</a>"))
        #expect((before.split(separator: "id=\"not-in-force\"").last ?? "").contains(">D0801</a>"))
    }

    @Test("Years of which nothing was read are drawn as open, and the page says so")
    func openYears() async throws {
        let page = try await text("/codes/D0370")
        #expect(page.contains("aria-label=\"2012: not in force\""))
        #expect(page.contains("aria-label=\"2024: in force\""))
        #expect(page.contains("aria-label=\"2025: in force, changes unverified\""))
        #expect(page.contains("Dashed line: whether the editions 2025 to 2027 changed these codes is unverified."))
        #expect(page.contains("aria-current=\"date\""))
    }

    @Test("The ultrasound group shows the two questions with its own cell marked; others don't")
    func twoQuestions() async throws {
        for code in ["D0370", "D0386", "D0391"] {
            let page = try await text("/codes/\(code)")
            #expect(page.contains("Two questions decide it"))
            #expect(page.matches(of: #/<td class="here">/#).count == 1)
        }
        #expect(!(try await text("/codes/D0367").contains("Two questions decide it")))
        #expect(!(try await text("/codes/D0370?on=2012-01-01").contains("Two questions decide it")))
    }

    @Test("Every article sentence stands on its page, with the numbers of its sources")
    func articles() async throws {
        let reference = try #require(SampleHub.shared).reference
        let test = try TestSite()
        for entry in reference.book.codes() {
            guard let article = reference.article(entry.code) else { continue }
            let page = await test.get("/codes/\(entry.code)").text
            let plain = Self.plain(page)
            for section in article.sections where section.key != "related" {
                for sentence in section.sentences {
                    #expect(plain.contains(Self.squeezed(sentence.plain)), "\(entry.code) \(sentence.place)")
                }
            }
            for statement in article.sentences.flatMap(\.marks).compactMap(reference.statement) {
                #expect(plain.contains(Self.squeezed(statement.value)), "\(entry.code) lacks \(statement.id)")
            }
        }
    }

    @Test("Every close code stands with the one fact that separates it")
    func neighbours() async throws {
        let reference = try #require(SampleHub.shared).reference
        let page = Self.plain(try await text("/codes/D0370"))
        let related = try #require(reference.article("D0370")?.section("related"))
        for sentence in related.sentences {
            let fact = sentence.plain.dropFirst(7)
            #expect(page.contains(Self.squeezed(String(fact)).dropFirst()), "\(sentence.place)")
        }
        let compared = Self.plain(try await text("/compare/D0370/D0386"))
        #expect(compared.contains(Self.squeezed("The claimant does not read the images")))
    }

    @Test("A conflict shows both sides, strikes the loser and keeps its source")
    func conflicts() async throws {
        let reference = try #require(SampleHub.shared).reference
        let page = try await text("/conflicts")
        for conflict in reference.conflicts {
            #expect(page.contains("id=\"\(conflict.id)\""))
            for side in conflict.sides {
                let statement = try #require(reference.statement(side.statement))
                let value = Self.escaped(statement.value)
                let isLost = conflict.state == .resolved && conflict.holds != side.statement
                #expect(page.contains(isLost ? "<s>\(value)</s>" : "<p>\(value)</p>"), "\(side.statement)")
            }
        }
        let code = try await text("/codes/D0386")
        #expect(code.contains("<s>Upper jaw") && code.contains("resolved, both kept"))
    }

    @Test("What an editor decides changes the page: the side that was held is struck")
    func decided() async throws {
        let shipped = try #require(SampleHub.shared).reference
        let conflict = try #require(shipped.conflicts.first { $0.state == .resolved })
        let loser = try #require(conflict.sides.first { $0.statement != conflict.holds })
        let changed = shipped.applying([
            .conflict(
                id: conflict.id, holds: loser.statement, reason: "A better source came.", by: "E. Ditor",
                on: try date("2026-11-22"))
        ])
        let page = try await text("/conflicts", SampleHub(changed, revision: 2))
        let winner = Self.escaped(try #require(shipped.statement(loser.statement)).value)
        #expect(page.contains("<p>\(winner)</p>") && page.contains("A better source came."))
        #expect(page.contains("E. Ditor, 22 November 2026."))
        let changes = try await text("/changes", SampleHub(changed, revision: 2))
        #expect(changes.contains("A better source came.") && changes.contains("datetime=\"2026-11-22\""))
    }

    @Test("A reviewed answer stands under its code and nowhere else")
    func answered() async throws {
        let entry = PublishedEntry(
            id: "q1", code: "D0386", question: "Who reads it then?", answer: "Someone else, and the record names them.",
            by: "E. Ditor", on: try date("2026-11-20"))
        let hub = try SampleHub(try #require(SampleHub.shared).reference.applying([.entry(entry)]), revision: 2)
        let page = try await text("/codes/D0386", hub)
        #expect(page.contains("Who reads it then?") && page.contains("Answered by E. Ditor, 20 November 2026."))
        #expect(!(try await text("/codes/D0370", hub).contains("Who reads it then?")))
    }

    @Test("A code that is not carried: said so, not called unknown to the world")
    func notCarried() async throws {
        let test = try TestSite()
        let answer = await test.get("/codes/D9999")
        #expect(answer.status == .notFound)
        #expect(answer.text.contains("D9999 is not carried here") && answer.text.contains("may well exist"))
        #expect(answer.text.contains("noindex"))
        #expect(await test.get("/codes/nothing").status == .notFound)
        #expect(await test.get("/codes/D0370?on=yesterday").status == .badRequest)
        #expect(await test.get("/codes/D0370?on=2026-02-30").status == .badRequest)
        #expect(await test.get("/compare/D0370/D0370").status == .notFound)
        #expect(await test.get("/releases/1066").status == .notFound)
        #expect(await test.get("/topics/D0370").status == .notFound)
        #expect(await test.get("/search?q=\(String(repeating: "a", count: 500))").status == .badRequest)
    }

    @Test("Without the data pack every page still answers")
    func withoutPack() async throws {
        let test = try TestSite(hub: try SampleHub(.shipped(pack: false)))
        for target in [
            "/", "/codes", "/compare", "/releases", "/topics", "/sources", "/conflicts", "/changes", "/about",
        ] {
            #expect(await test.get(target).status == .ok, "\(target)")
        }
        #expect(await test.get("/codes/D0370").text.contains("No data pack of codes is loaded"))
    }

    @Test("Two codes that were chosen lead to their comparison")
    func compareChoice() async throws {
        let test = try TestSite()
        let chosen = await test.get("/compare?a=D0370&b=D0391")
        #expect(chosen.status == .seeOther && chosen.fields[.location] == "/compare/D0370/D0391")
        #expect(await test.get("/compare?a=D0370&b=D0370").text.contains("Choose two different codes."))
        #expect(await test.get("/compare?a=D0370&b=//evil.example").status == .unprocessableContent)
    }

    @Test("A search finds by number and words, says why, and gives the same as data")
    func search() async throws {
        let page = try await text("/search?q=d0370")
        #expect(page.contains("href=\"/codes/D0370\""))
        #expect(try await text("/search?q=zzzzqqq").contains("Nothing found for “zzzzqqq”"))
        let json = try JSONValue(parsing: try await text("/search.json?q=ultrasound"))
        let hits = try #require(json["hits"]?.array)
        #expect(hits.first?["address"]?.string?.hasPrefix("/codes/D03") == true)
        #expect(hits.count <= 8)
        #expect(try JSONValue(parsing: try await text("/search.json?q="))["hits"]?.array == [])
    }

    @Test("The demo's accounts and first steps stand on the first page, and only there where a practice is served")
    func demo() async throws {
        let page = try await text("/")
        #expect(page.contains("Password") && page.contains("Sign in"))
        let alone = try await TestSite(options: WebOptions(offer: .hub, isDemo: true)).get("/").text
        #expect(!alone.contains("Password") && !alone.contains("/practice"))
    }

    @Test("Where only the workspace is served, the first page leads to its door and no hub page answers")
    func workspaceOnly() async throws {
        let test = try TestSite(options: WebOptions(offer: .workspace))
        let first = await test.get("/")
        #expect(first.status == .seeOther && first.fields[.location] == "/practice")
        for target in ["/codes", "/codes/D0370", "/changes.atom", "/sitemap.xml"] {
            #expect(await test.get(target).status == .notFound, "\(target)")
        }
    }

    // MARK: Reading pages

    /// The text of a page without its marks of sources and without tags, spaces removed.
    static func plain(_ page: String) -> String {
        let marks = page.replacing(#/<span class="src">.*?<\/span>/#, with: "")
        let text = marks.replacing(#/<[^>]*>/#, with: "")
        return squeezed(unescaped(text))
    }

    static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }

    static func unescaped(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
