import CodeReference
import Essentials
import Foundation
import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("Suggesting and asking")
struct VisitorTests {
    @Test("The form shows what stands, with its source, and takes the visitor to a private address")
    func suggest() async throws {
        let site = try DeskSite()
        let statement = try site.anyStatement()
        let address = "/codes/D0386/suggest?statement=\(statement.id)"
        let form = await site.get(address)
        #expect(form.status == .ok)
        #expect(form.text.contains("<h1>Suggest a change to D0386</h1>"))
        let shown = form.text.components(separatedBy: HTMLText.escaped(statement.value)).count - 1
        #expect(shown == 2, "once in the field and once beside it")
        for key in statement.sources {
            let source = try #require(site.reference.source(key))
            #expect(form.text.contains(HTMLText.escaped(source.title)))
        }
        let sent = await site.post(
            address,
            DeskSite.suggestion.merging(["form-key": try #require(form.hidden("form-key", to: address))]) { $1 })
        #expect(sent.status == .seeOther)
        let receipt = try #require(sent.fields[.location])
        #expect(receipt.wholeMatch(of: #/\/suggestions\/[0-9a-f]{64}\?sent/#) != nil)
        let page = await site.get(receipt)
        let link = receipt.prefix { $0 != "?" }
        #expect(page.status == .ok && page.text.contains("Keep this address") && page.text.contains("href=\"\(link)\""))
        #expect(
            page.fields[.cacheControl] == "no-store" && page.text.contains("<meta name=\"robots\" content=\"noindex\">")
        )
        #expect(site.reference.statement(statement.id) == statement, "nobody sees it before it is accepted")
    }

    @Test("A sentence of an article and something new can be suggested; what is not there can't")
    func places() async throws {
        let site = try DeskSite()
        let article = try #require(site.reference.article("D0370"))
        let sentence = try #require(article.sentences.first)
        let form = await site.get("/codes/D0370/suggest?sentence=\(sentence.place)")
        #expect(form.status == .ok && !form.text.contains("name=\"from\""), "a sentence has no dates")
        let sent = await site.post(
            "/codes/D0370/suggest?sentence=\(sentence.place)", DeskSite.suggestion)
        #expect(sent.status == .seeOther)
        let new = await site.get("/codes/D0370/suggest")
        #expect(new.text.contains("name=\"property\"") && new.text.contains("name=\"from\""))
        let added = await site.post(
            "/codes/D0370/suggest", DeskSite.suggestion.merging(["property": "Who may sign"]) { $1 })
        #expect(added.status == .seeOther)
        for target in [
            "/codes/D0370/suggest?statement=D0370.nothing", "/codes/D0370/suggest?statement=D0386.covers",
            "/codes/D0370/suggest?sentence=purpose.999", "/codes/D9998/suggest", "/topics/nothing/ask", "/codes/x/ask",
            "/questions/\(String(repeating: "a", count: 64))", "/suggestions/x",
        ] {
            #expect(await site.get(target).status == .notFound, "\(target)")
        }
    }

    @Test("An error names every field and loses nothing that was typed")
    func faults() async throws {
        let site = try DeskSite()
        let statement = try site.anyStatement()
        let address = "/codes/D0386/suggest?statement=\(statement.id)"
        let form = [
            "text": "ab", "from": "yesterday", "until": "2026-02-30", "source-title": "",
            "source-locator": "javascript:x",
            "source-publisher": "A publisher", "name": String(repeating: "n", count: 300),
        ]
        let answer = await site.post(address, form)
        #expect(answer.status == .unprocessableContent)
        for field in ["text", "from", "until", "source-title", "name"] {
            #expect(answer.text.contains("id=\"why-\(field)\""), "\(field)")
        }
        for (_, value) in form where !value.isEmpty { #expect(answer.text.contains(HTMLText.escaped(value))) }
        #expect(answer.text.components(separatedBy: " autofocus").count == 2, "the first fault has the focus")
        let locator = await site.post(
            address, DeskSite.suggestion.merging(["source-locator": "javascript:alert(1)"]) { $1 })
        #expect(locator.status == .unprocessableContent && locator.text.contains("id=\"why-source-locator\""))
        let same = await site.post(
            address,
            DeskSite.suggestion.merging([
                "text": statement.value, "from": statement.span.from?.description ?? "",
                "until": statement.span.until?.description ?? "",
            ]) { $1 })
        #expect(same.status == .unprocessableContent && same.text.contains("something other than what stands there"))
        let order = await site.post(
            address, DeskSite.suggestion.merging(["from": "2026-01-02", "until": "2026-01-01"]) { $1 })
        #expect(order.text.contains("id=\"why-until\""))
        let question = await site.post("/codes/D0386/ask", ["question": "short", "name": "Ada"])
        #expect(question.status == .unprocessableContent && question.text.contains(">short</textarea>"))
    }

    @Test("Words that look like a patient’s are marked before anything is kept, and may be confirmed")
    func patientData() async throws {
        let site = try DeskSite()
        let text = "Scan of Nora Alder, born 4 May 1971: do both sides need a line?"
        let warned = await site.post("/codes/D0370/ask", ["question": text, "name": ""])
        #expect(warned.status == .unprocessableContent)
        let marked = try #require(warned.text.firstMatch(of: #/<mark>([^<]*)<\/mark>/#)?.output.1)
        #expect(marked.contains("Nora Alder") && marked.contains("4 May 1971"))
        #expect(warned.text.contains("name with a date of birth") && warned.text.contains("name=\"not-a-patient\""))
        #expect(warned.text.contains("\(text)</textarea>"))
        let editor = try site.session()
        #expect(try site.hub.queue(for: editor).isEmpty, "nothing was kept")
        #expect(!site.test.log.lines.joined().contains("Alder"))
        let mended = await site.post("/codes/D0370/ask", ["question": "Do both sides need a line?", "name": ""])
        #expect(mended.status == .seeOther)
        let confirmed = await site.post("/codes/D0370/ask", ["question": text, "not-a-patient": "yes"])
        #expect(confirmed.status == .seeOther)
        #expect(try site.hub.queue(for: editor).count == 2)
        let statement = try site.anyStatement()
        let suggestion = await site.post(
            "/codes/D0386/suggest?statement=\(statement.id)",
            DeskSite.suggestion.merging(["text": "Member ID 1234567 had both sides imaged."]) { $1 })
        #expect(suggestion.status == .unprocessableContent && suggestion.text.contains("<mark>"))
    }

    @Test("A form that is sent twice makes one item and leads to one place")
    func twice() async throws {
        let site = try DeskSite()
        let statement = try site.anyStatement()
        let address = "/codes/D0386/suggest?statement=\(statement.id)"
        let key = try #require(await site.get(address).hidden("form-key", to: address))
        let form = DeskSite.suggestion.merging(["form-key": key]) { $1 }
        let first = await site.post(address, form)
        let second = await site.post(address, form)
        #expect(first.status == .seeOther && first.fields[.location] == second.fields[.location])
        let ask = "/contact"
        let asked = try #require(await site.get(ask).hidden("form-key", to: ask))
        #expect(asked != key)
        let question = ["question": "Who reads what is sent to the desk?", "form-key": asked]
        let one = await site.post(ask, question)
        let two = await site.post(ask, question)
        #expect(one.status == .seeOther && one.fields[.location] == two.fields[.location])
        #expect(try site.hub.queue(for: try site.session()).count == 2)
        let again = await site.post(
            address, DeskSite.suggestion.merging(["form-key": String(repeating: "0", count: 32)]) { $1 })
        #expect(again.status == .tooManyRequests && again.text.contains("sent before"))
    }

    @Test("A form from another site, or one that a program filled in, is refused with a page")
    func foreign() async throws {
        let site = try DeskSite()
        let question = ["question": "Who reads what is sent to the desk?"]
        let fetch = try #require(HTTPField.Name("Sec-Fetch-Site"))
        let cases: [(HTTPFields, Bool)] = [
            ([fetch: "cross-site"], false), ([fetch: "same-site"], false), ([fetch: "same-origin"], true),
            ([.origin: "https://elsewhere.example"], false), ([.origin: "null"], false),
            ([.origin: "http://hub.example:8370"], true), ([.origin: "http://hub.example"], false), ([:], true),
        ]
        for (index, (fields, isTaken)) in cases.enumerated() {
            site.wait()
            let answer = await site.post(
                "/contact", question.merging(["question": "Who reads what is sent, case \(index)?"]) { $1 },
                cookie: nil, fields)
            #expect(answer.status == (isTaken ? .seeOther : .forbidden), "\(fields)")
            if !isTaken { #expect(answer.text.contains("This form came from another site")) }
        }
        let robot = await site.post("/contact", question.merging(["website": "https://spam.example"]) { $1 })
        #expect(robot.status == .forbidden && robot.text.contains("A field that people don’t see"))
        let large = await site.post("/contact", ["question": String(repeating: "a", count: 70_000)])
        #expect(large.status == .contentTooLarge)
        let json = await site.post("/contact", question, cookie: nil, [.contentType: "application/json"])
        #expect(json.status == .badRequest)
        #expect(try site.hub.queue(for: try site.session()).count == 3)
    }

    @Test("The forms let a browser name this site as their origin, and no other")
    func referrer() async throws {
        let site = try DeskSite()
        let name = try #require(HTTPField.Name("Referrer-Policy"))
        for target in ["/contact", "/codes/D0370/ask", "/codes/D0370/suggest", "/desk/sign-in"] {
            #expect(await site.get(target).fields[name] == "same-origin", "\(target)")
        }
    }

    /// That ten thousand are held off is the hub's own test; here each is a whole page.
    @Test("A flood of suggestions is refused clearly, and the queue stays readable")
    func flood() async throws {
        let site = try DeskSite()
        let statement = try site.anyStatement()
        let address = "/codes/D0386/suggest?statement=\(statement.id)"
        var taken = 0
        var refused = 0
        for number in 0..<300 {
            let answer = await site.post(
                address, DeskSite.suggestion.merging(["text": "Words of a flood, number \(number)."]) { $1 },
                origin: "198.51.100.\(number % 200)")
            switch answer.status {
            case .seeOther: taken += 1
            case .tooManyRequests:
                refused += 1
                if number % 100 == 99 {
                    #expect(answer.text.contains("Try again in") && answer.text.contains("number \(number)."))
                }
            default: Issue.record("\(answer.status)")
            }
        }
        #expect(taken + refused == 300 && taken == 100)
        #expect(try site.hub.queue(for: try site.session(), limit: 200).count == taken)
        #expect(site.hub.current.revision == 0)
    }
}

/// Text as it stands in markup.
enum HTMLText {
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }
}
