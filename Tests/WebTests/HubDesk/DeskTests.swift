import CodeReference
import Essentials
import HTTPTypes
import Practice
import Records
import Testing

@testable import Web

@Suite("The editors’ desk")
struct DeskTests {
    /// What an editor's form of accepting holds, beside what the page hands along.
    static let acceptance: [String: String] = [
        "text": "Images alone, taken and kept; another reads them.", "source-title": "Notes of a public agency",
        "source-locator": "https://agency.example/notes", "source-publisher": "Agency", "rank": "agency",
        "standing": "read", "dated": "2026-03-01", "from": "2013-01-01", "until": "", "name": "Ines Falk",
        "reason": "The agency says so in its notes.",
    ]

    @Test("A suggestion is accepted with its source; page, history and the visitor's address show it")
    func accept() async throws {
        let site = try DeskSite()
        let statement = try site.anyStatement()
        let (id, address) = try await site.suggest()
        let seat = await site.signIn()
        let page = await site.get("/desk/contributions/\(id)", cookie: seat.cookie)
        #expect(page.status == .ok)
        #expect(page.text.contains("<del>") && page.text.contains("<ins>") && page.text.contains("taken out: "))
        #expect(page.text.contains("Notes of a public agency") && page.text.contains("Ines Falk"))
        let seen = try #require(page.hidden("seen", to: "/desk/contributions/\(id)/accept"))
        let answer = await site.act(
            "/desk/contributions/\(id)/accept", Self.acceptance.merging(["seen": seen]) { $1 }, seat)
        #expect(answer.status == .seeOther && answer.fields[.location] == "/desk/statements/\(statement.id)")
        let now = try #require(site.reference.statement(statement.id))
        #expect(now.value == Self.acceptance["text"])
        let source = try #require(now.sources.first.flatMap(site.reference.source))
        #expect(source.rank == .agency && source.standing == .read && source.title == "Notes of a public agency")
        let history = await site.get("/desk/statements/\(statement.id)", cookie: seat.cookie)
        #expect(history.text.contains("Suggested by Ines Falk, edited and accepted by Nadia Haddad"))
        #expect(history.text.contains("Why: The agency says so in its notes.") && history.text.contains("2 versions"))
        let visitor = await site.get(address)
        #expect(visitor.text.contains("accepted") && visitor.text.contains("The agency says so in its notes."))
        let twice = await site.act(
            "/desk/contributions/\(id)/accept", Self.acceptance.merging(["seen": seen]) { $1 }, seat)
        #expect(twice.status == .conflict, "a second click changes nothing")
        #expect(site.hub.history(of: .statement(statement.id)).count == 1)
    }

    @Test("What is wrong with an acceptance is named, and what the editor typed stays")
    func faultyAcceptance() async throws {
        let site = try DeskSite()
        let (id, _) = try await site.suggest()
        let seat = await site.signIn()
        let seen = try #require(
            await site.get("/desk/contributions/\(id)", cookie: seat.cookie).hidden(
                "seen", to: "/desk/contributions/\(id)/accept"))
        var form = Self.acceptance.merging(["seen": seen]) { $1 }
        form["rank"] = ""
        form["standing"] = "hearsay"
        form["dated"] = "March"
        form["reason"] = ""
        let answer = await site.act("/desk/contributions/\(id)/accept", form, seat)
        #expect(answer.status == .unprocessableContent)
        for field in ["rank", "standing", "dated", "reason"] {
            #expect(answer.text.contains("id=\"why-\(field)\""), "\(field)")
        }
        #expect(answer.text.contains("another reads them.</textarea>") && answer.text.contains("value=\"March\""))
        form["seen"] = "x"
        #expect(await site.act("/desk/contributions/\(id)/accept", form, seat).status == .badRequest)
        #expect(site.hub.current.revision == 0)
    }

    @Test("Asked back, replied to, declined with a reason")
    func conversation() async throws {
        let site = try DeskSite()
        let (id, address) = try await site.suggest()
        let seat = await site.signIn()
        func seen(_ act: String) async -> String {
            await site.get("/desk/contributions/\(id)", cookie: seat.cookie).hidden(
                "seen", to: "/desk/contributions/\(id)/\(act)") ?? ""
        }
        let asked = await site.act(
            "/desk/contributions/\(id)/ask", ["question": "On which page?", "seen": await seen("ask")], seat)
        #expect(asked.fields[.location] == "/desk/contributions/\(id)")
        let open = await site.get(address)
        #expect(open.text.contains("On which page?") && open.text.contains("Send the reply"))
        let unsafe = await site.post(address, ["reply": "That of Nora Alder, born 4 May 1971"])
        #expect(unsafe.status == .unprocessableContent && unsafe.text.contains("<mark>"))
        let replied = await site.post(address, ["reply": "On page 4."])
        #expect(replied.status == .seeOther)
        #expect(await site.get("/desk/contributions/\(id)", cookie: seat.cookie).text.contains("On page 4."))
        let empty = await site.act(
            "/desk/contributions/\(id)/decline", ["reason": " ", "seen": await seen("decline")], seat)
        #expect(empty.status == .unprocessableContent && empty.text.contains("<details class=\"act\" open>"))
        let declined = await site.act(
            "/desk/contributions/\(id)/decline",
            ["reason": "The page says nothing of it.", "seen": await seen("decline")], seat)
        #expect(declined.status == .seeOther)
        #expect(await site.get(address).text.contains("The page says nothing of it."))
        #expect(await site.post(address, ["reply": "It does."]).status == .conflict)
    }

    @Test("Two editors on one suggestion: the second sees both texts and loses nothing")
    func twoEditors() async throws {
        let site = try DeskSite()
        let statement = try site.anyStatement()
        let (first, _) = try await site.suggest()
        let (second, _) = try await site.suggest(["text": "Another wording of the same, by somebody else."])
        let editor = await site.signIn()
        let other = await site.signIn("second")
        func seen(_ id: String) async -> String {
            await site.get("/desk/contributions/\(id)", cookie: editor.cookie).hidden(
                "seen", to: "/desk/contributions/\(id)/accept") ?? ""
        }
        let stale = await seen(second)
        let accepted = await site.act(
            "/desk/contributions/\(first)/accept", Self.acceptance.merging(["seen": await seen(first)]) { $1 }, editor)
        #expect(accepted.status == .seeOther)
        let own = "What the second editor made of it, at length."
        let refused = await site.act(
            "/desk/contributions/\(second)/accept", Self.acceptance.merging(["seen": stale, "text": own]) { $1 },
            other)
        #expect(refused.status == .conflict)
        for text in [
            "Not done: Nadia Haddad", "As the visitor saw it", HTMLText.escaped(statement.value), "As it stands now",
            "another reads them.", "As it is suggested", "by somebody else.", "As you wrote it", own,
        ] {
            #expect(refused.text.contains(text), "\(text)")
        }
        #expect(site.reference.statement(statement.id)?.value == Self.acceptance["text"])
        let again = try #require(refused.hidden("seen", to: "/desk/contributions/\(second)/accept"))
        let decided = await site.act(
            "/desk/contributions/\(second)/accept", Self.acceptance.merging(["seen": again, "text": own]) { $1 },
            other)
        #expect(decided.status == .seeOther && site.reference.statement(statement.id)?.value == own)
    }

    @Test("An earlier version is put back with a reason, and nothing is lost")
    func undo() async throws {
        let site = try DeskSite()
        let statement = try site.anyStatement()
        let (id, _) = try await site.suggest()
        let seat = await site.signIn()
        let seen = try #require(
            await site.get("/desk/contributions/\(id)", cookie: seat.cookie).hidden(
                "seen", to: "/desk/contributions/\(id)/accept"))
        _ = await site.act("/desk/contributions/\(id)/accept", Self.acceptance.merging(["seen": seen]) { $1 }, seat)
        let address = "/desk/statements/\(statement.id)"
        let page = await site.get(address, cookie: seat.cookie)
        #expect(page.text.contains("Put this back…") && page.hidden("to", to: "\(address)/undo") == "0")
        let empty = await site.act("\(address)/undo", ["seen": "1", "to": "0", "reason": ""], seat)
        #expect(empty.status == .unprocessableContent)
        let stale = await site.act("\(address)/undo", ["seen": "9", "to": "0", "reason": "It was right before."], seat)
        #expect(stale.status == .conflict && stale.text.contains("It was right before."))
        let done = await site.act("\(address)/undo", ["seen": "1", "to": "0", "reason": "It was right before."], seat)
        #expect(done.status == .seeOther && site.reference.statement(statement.id) == statement)
        let history = await site.get(address, cookie: seat.cookie)
        #expect(history.text.contains("3 versions") && history.text.contains("Nadia Haddad put version 0 back"))
        #expect(history.text.contains("another reads them."))
        #expect(await site.get("/desk/statements/D0370.nothing", cookie: seat.cookie).status == .notFound)
    }

    @Test("A question is answered, read at its address, and becomes an entry under the code")
    func question() async throws {
        let site = try DeskSite()
        let (id, address) = try await site.ask()
        let seat = await site.signIn()
        let desk = "/desk/questions/\(id)"
        func seen(_ act: String) async -> String {
            await site.get(desk, cookie: seat.cookie).hidden("seen", to: "\(desk)/\(act)") ?? ""
        }
        let empty = await site.act("\(desk)/answer", ["answer": "", "seen": await seen("answer")], seat)
        #expect(empty.status == .unprocessableContent && empty.text.contains("id=\"why-answer\""))
        let answered = await site.act(
            "\(desk)/answer", ["answer": "Whoever reads signs the reading.", "seen": await seen("answer")], seat)
        #expect(answered.status == .seeOther)
        #expect(await site.get(address).text.contains("Whoever reads signs the reading."))
        let wrong = await site.act(
            "\(desk)/entry",
            [
                "entry-code": "D9998", "entry-question": "Who signs?", "entry-answer": "Nora Alder, born 4 May 1971",
                "entry-reason": "Asked often.", "seen": await seen("entry"),
            ], seat)
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("id=\"why-entry-code\""))
        let form = [
            "entry-code": "D0386", "entry-question": "Who signs where images are shared?",
            "entry-answer": "Whoever reads signs the reading.", "entry-reason": "Asked often.",
            "seen": await seen("entry"),
        ]
        let patient = await site.act(
            "\(desk)/entry", form.merging(["entry-answer": "Nora Alder, born 4 May 1971, had it."]) { $1 }, seat)
        #expect(patient.status == .unprocessableContent && site.reference.answered.isEmpty)
        let published = await site.act("\(desk)/entry", form, seat)
        #expect(published.status == .seeOther)
        let entry = try #require(site.reference.answered.first)
        #expect(
            entry.code == "D0386" && entry.by == "Nadia Haddad" && entry.answer == "Whoever reads signs the reading.")
        #expect(await site.get(address).text.contains("as an entry under D0386"))
        #expect(await site.get("/codes/D0386/ask").text.contains("Who signs where images are shared?"))
        let again = await site.act("\(desk)/entry", form, seat)
        #expect(again.status == .conflict && site.reference.answered.count == 1)
        let undone = await site.act(
            "/desk/entries/\(id)/undo", ["seen": "1", "to": "0", "reason": "Too narrow."], seat)
        #expect(undone.status == .seeOther && site.reference.answered.isEmpty)
    }

    @Test("A conflict is decided with a reason, stays undone for a stale form, and can be opened again")
    func conflict() async throws {
        let site = try DeskSite()
        let conflict = try #require(site.reference.conflicts.first { $0.state == .open })
        let side = try #require(conflict.sides.last).statement
        let seat = await site.signIn()
        let address = "/desk/conflicts/\(conflict.id)"
        let page = await site.get(address, cookie: seat.cookie)
        #expect(page.status == .ok && page.text.contains(HTMLText.escaped(conflict.question)))
        let none = await site.act(address, ["reason": "", "seen": "0"], seat)
        #expect(none.status == .unprocessableContent && none.text.contains("Choose the side that holds"))
        let decided = await site.act(
            address, ["holds": side, "reason": "The later document says so.", "seen": "0"], seat)
        #expect(decided.status == .seeOther)
        #expect(site.reference.conflict(conflict.id)?.holds == side)
        let stale = await site.act(address, ["holds": "none", "reason": "Both have a point.", "seen": "0"], seat)
        #expect(stale.status == .conflict && stale.text.contains("Both have a point."))
        #expect(site.reference.conflict(conflict.id)?.state == .resolved)
        let opened = await site.act(address, ["holds": "none", "reason": "Both have a point.", "seen": "1"], seat)
        #expect(opened.status == .seeOther && site.reference.conflict(conflict.id)?.state == .open)
        let undone = await site.act("\(address)/undo", ["reason": "Too quick.", "seen": "2"], seat)
        #expect(undone.status == .seeOther && site.reference.conflict(conflict.id)?.holds == side)
    }

    @Test("A patient's data are destroyed with a reason, shown as gone, and the store still verifies")
    func destroy() async throws {
        let site = try DeskSite()
        site.wait()
        let sent = await site.post(
            "/codes/D0370/ask",
            ["question": "Scan of Nora Alder, born 4 May 1971: both sides?", "not-a-patient": "yes"])
        let address = try #require(sent.fields[.location])
        let seat = await site.signIn()
        let queue = await site.get("/desk", cookie: seat.cookie)
        #expect(queue.text.contains("a patient’s data?"))
        let id = try #require(queue.text.firstMatch(of: #/\/desk\/questions\/([0-9a-f]{16})/#)?.output.1)
        let desk = "/desk/questions/\(id)"
        let page = await site.get(desk, cookie: seat.cookie)
        #expect(page.text.contains("This may be a patient’s data.") && page.text.contains("can’t be taken back"))
        let seen = try #require(page.hidden("seen", to: "\(desk)/destroy"))
        let unticked = await site.act("\(desk)/destroy", ["reason": "A patient is named.", "seen": seen], seat)
        #expect(unticked.status == .unprocessableContent && unticked.text.contains("Alder"))
        let naming = await site.act(
            "\(desk)/destroy",
            ["reason": "It names Nora Alder, born 4 May 1971.", "seen": seen, "confirmed": "yes"], seat)
        #expect(naming.status == .unprocessableContent, "the reason stays for good")
        let done = await site.act(
            "\(desk)/destroy", ["reason": "A patient is named.", "seen": seen, "confirmed": "yes"], seat)
        #expect(done.status == .seeOther)
        for target in [desk, address, "/desk?show=closed"] {
            let text = await site.get(target, cookie: seat.cookie).text
            #expect(!text.contains("Alder") && text.contains("destroyed"), "\(target)")
        }
        #expect(try site.hub.verify(for: try site.session("admin")).isIntact)
    }

    @Test("The queue is oldest first, with its filter in the address")
    func queue() async throws {
        let site = try DeskSite()
        let (suggestion, _) = try await site.suggest()
        let (question, _) = try await site.ask()
        let seat = await site.signIn()
        let all = await site.get("/desk", cookie: seat.cookie).text
        let first = try #require(all.firstRange(of: "/desk/contributions/\(suggestion)"))
        let second = try #require(all.firstRange(of: "/desk/questions/\(question)"))
        #expect(first.lowerBound < second.lowerBound && all.contains("<h1>2 wait for an editor</h1>"))
        let questions = await site.get("/desk?kind=question", cookie: seat.cookie).text
        #expect(!questions.contains(suggestion) && questions.contains(question))
        #expect(questions.contains("href=\"/desk?kind=question\" aria-current=\"page\""))
        let closed = await site.get("/desk?show=closed", cookie: seat.cookie).text
        #expect(closed.contains("Nothing is closed yet."))
        for odd in ["/desk?show=x&kind=y&from=-3", "/desk?from=99999999999999999999"] {
            #expect(await site.get(odd, cookie: seat.cookie).status == .ok)
        }
    }
}
