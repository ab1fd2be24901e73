import Essentials
import Foundation
import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("Pages of the register")
struct RegisterPageTests {
    @Test("The demo's people are found by name, and the words stay out of every address and of the log")
    func finding() async throws {
        let site = try RegisterSite()
        let cookie = await site.signIn("assistant")
        let open = await site.site.get("/practice/patients", cookie: cookie)
        #expect(open.status == .ok && open.text.contains("Studied last") && open.text.contains("Rivera, Ana"))
        #expect(open.text.contains("method=\"post\" action=\"/practice/patients\""))
        let found = await site.post("/practice/patients", ["words": "riv", "birthDate": "07/02/1984"], cookie: cookie)
        #expect(found.status == .ok && found.text.contains("1 person found") && found.text.contains("HS-0001"))
        #expect(found.text.contains("10 March 2026"), "the last study")
        let nobody = await site.post("/practice/patients", ["words": "zzz"], cookie: cookie)
        #expect(nobody.text.contains("Nobody fits") && nobody.text.contains("value=\"zzz\""))
        let wrong = await site.post("/practice/patients", ["birthDate": "31/31/1984"], cookie: cookie)
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"31/31/1984\""))
        let nothing = await site.post("/practice/patients", [:], cookie: cookie)
        #expect(nothing.status == .unprocessableContent)
        for page in [open, found, nobody, wrong] {
            try EscapeTests.checkMarkup(page.text)
            #expect(!page.text.contains("?words") && !page.text.contains("?birth"))
        }
        #expect(!site.site.log.lines.contains { $0.contains("riv") || $0.contains("zzz") || $0.contains("1984") })
    }

    @Test("The way to the import stands on the page of patients for who may import")
    func importing() async throws {
        let site = try RegisterSite()
        for (user, may) in [("assistant", true), ("biller", true), ("okafor", false)] {
            let cookie = await site.signIn(user)
            let page = await site.site.get("/practice/patients", cookie: cookie)
            #expect(page.text.contains("href=\"/practice/import\"") == may, "\(user)")
            #expect((await site.site.get("/practice/import", cookie: cookie).status == .ok) == may)
        }
    }

    @Test("Registering: faults stand beside their fields and nothing typed is lost; then the person is there")
    func registering() async throws {
        let site = try RegisterSite()
        let cookie = await site.signIn("assistant")
        #expect(
            await site.site.get("/practice/patients/new", cookie: cookie).text.contains("<h1>Register a person</h1>"))
        var fields = RegisterSite.person
        fields["address.zip"] = "123"
        fields["birthDate"] = "13/13/1971"
        let wrong = await site.post("/practice/patients/new", fields, cookie: cookie)
        #expect(wrong.status == .unprocessableContent)
        #expect(wrong.text.contains("id=\"why-address.zip\"") && wrong.text.contains("id=\"why-birthDate\""))
        #expect(wrong.text.contains("value=\"13/13/1971\"") && wrong.text.contains("value=\"7 Mill Lane\""))
        #expect(wrong.text.contains("2 fields need mending"))
        try EscapeTests.checkMarkup(wrong.text)
        let done = await site.post("/practice/patients/new", RegisterSite.person, cookie: cookie)
        #expect(done.status == .seeOther && RegisterSite.place(done) == "/practice/patients/HS-0005")
        let page = await site.site.get("/practice/patients/HS-0005", cookie: cookie)
        #expect(page.text.contains("<h1>Alder, Nora</h1>") && page.text.contains("4 May 1971"))
        #expect(page.text.contains("518 555 0190") && page.text.contains("12208-0003"))
        #expect(page.text.contains("<title>Patient HS-0005"), "no name in the window's title")
        try EscapeTests.checkMarkup(page.text)
    }

    @Test("A form that is sent twice registers once, and orders once")
    func once() async throws {
        let site = try RegisterSite()
        let cookie = await site.signIn("okafor")
        let form = RegisterSite.person.merging(["form-key": RegisterSite.key]) { first, _ in first }
        let first = await site.post("/practice/patients/new", form, cookie: cookie)
        let second = await site.post("/practice/patients/new", form, cookie: cookie)
        #expect(RegisterSite.place(first) == RegisterSite.place(second) && second.status == .seeOther)
        let key = String(repeating: "cd", count: 16)
        let order = RegisterSite.order.merging(["form-key": key]) { first, _ in first }
        for _ in 0..<2 {
            let answer = await site.post("/practice/patients/HS-0001/order", order, cookie: cookie)
            #expect(answer.status == .seeOther, "\(answer.text.prefix(3000))")
        }
        let page = await site.site.get("/practice/patients/HS-0001", cookie: cookie).text
        #expect(page.contains("ORD-2026-000001") && !page.contains("ORD-2026-000002"))
    }

    @Test("Somebody who may be the same is shown side by side; this is the person, or a new one")
    func duplicates() async throws {
        let site = try RegisterSite()
        let cookie = await site.signIn("assistant")
        var fields = RegisterSite.person
        fields["name.family"] = "RIVERA"
        fields["name.given"] = "Anna"
        fields["birthDate"] = "1984-07-02"
        let asked = await site.post("/practice/patients/new", fields, cookie: cookie)
        #expect(asked.status == .conflict && asked.text.contains("Somebody here may be this person"))
        #expect(asked.text.contains("HS-0001") && asked.text.contains("the name differs by one letter"))
        #expect(asked.text.contains("This is the person") && asked.text.contains("Register a new person"))
        #expect(asked.text.contains("name=\"address.lines.1\" value=\"7 Mill Lane\""), "what was typed is sent along")
        try EscapeTests.checkMarkup(asked.text)
        let back = await site.post("/practice/patients/new", fields.merging(["act": "back"]) { $1 }, cookie: cookie)
        #expect(back.text.contains("value=\"RIVERA\"") && back.text.contains("<h1>Register a person</h1>"))
        let same = await site.post(
            "/practice/patients/HS-0001/edit", fields.merging(["act": "take-over"]) { $1 }, cookie: cookie)
        #expect(same.status == .ok && same.text.contains("What you typed differs in"))
        #expect(same.text.contains("value=\"7 Mill Lane\"") && same.text.contains("31 Elm Court"))
        let unchanged = await site.site.get("/practice/patients/HS-0001", cookie: cookie).text
        #expect(
            unchanged.contains("31 Elm Court") && !unchanged.contains("Mill Lane"), "nothing is kept before it is saved"
        )
        let new = await site.post("/practice/patients/new", fields.merging(["confirmed": "new"]) { $1 }, cookie: cookie)
        #expect(RegisterSite.place(new) == "/practice/patients/HS-0005")
    }

    @Test("Two who change one person: the second sees both versions and loses nothing; other parts do not collide")
    func stale() async throws {
        let site = try RegisterSite()
        let (one, other) = (await site.signIn("assistant"), await site.signIn("biller"))
        let form = await site.site.get("/practice/patients/HS-0002/edit", cookie: one).text
        let version = try #require(form.firstMatch(of: #/name="expecting" value="([0-9]+)"/#)?.output.1)
        var fields = RegisterSite.person
        fields["name.family"] = "Brandt"
        fields["name.given"] = "Tomas"
        fields["birthDate"] = "11/23/1971"
        fields["expecting"] = String(version)
        // A coverage that changes meanwhile is no collision with the person's address.
        let ended = await site.post(
            "/practice/patients/HS-0002/coverage/c1/end", ["expecting": String(version)], cookie: other)
        #expect(ended.status == .seeOther)
        let saved = await site.post("/practice/patients/HS-0002/edit", fields, cookie: one)
        #expect(RegisterSite.place(saved) == "/practice/patients/HS-0002")
        fields["address.lines.1"] = "9 Quarry Road"
        let collided = await site.post("/practice/patients/HS-0002/edit", fields, cookie: other)
        #expect(collided.status == .conflict && collided.text.contains("changed this meanwhile"))
        #expect(collided.text.contains("9 Quarry Road") && collided.text.contains("7 Mill Lane"))
        try EscapeTests.checkMarkup(collided.text)
        let now = try #require(collided.text.firstMatch(of: #/name="expecting" value="([0-9]+)"/#)?.output.1)
        fields["expecting"] = String(now)
        #expect(await site.post("/practice/patients/HS-0002/edit", fields, cookie: other).status == .seeOther)
        let page = await site.site.get("/practice/patients/HS-0002", cookie: one).text
        #expect(page.contains("9 Quarry Road") && page.contains("Until 28 May 2026") && !page.contains("End today"))
    }

    @Test("Coverage: a holder is asked for where the patient is not; the payer is one of the directory")
    func coverage() async throws {
        let site = try RegisterSite()
        let cookie = await site.signIn("biller")
        let form = await site.site.get("/practice/patients/HS-0001/coverage", cookie: cookie).text
        #expect(form.contains("Demonstration Dental Plan, dental") && form.contains("checked"))
        let version = try #require(form.firstMatch(of: #/name="expecting" value="([0-9]+)"/#)?.output.1)
        let payer = try #require(form.firstMatch(of: #/name="payer" value="([^"]+)"/#)?.output.1)
        var fields = [
            "expecting": String(version), "payer": String(payer), "memberID": "M 1", "relationship": "child",
            "rank": "secondary", "same-address": "1", "from": "1/1/2026",
        ]
        let wrong = await site.post("/practice/patients/HS-0001/coverage", fields, cookie: cookie)
        #expect(wrong.status == .unprocessableContent)
        for place in ["memberID", "subscriber.name.family", "subscriber.birthDate"] {
            #expect(wrong.text.contains("id=\"why-\(place)\""), "\(place)")
        }
        try EscapeTests.checkMarkup(wrong.text)
        fields["memberID"] = "M1"
        fields["subscriber.name.family"] = "Rivera"
        fields["subscriber.name.given"] = "Paul"
        fields["subscriber.birthDate"] = "2/17/1950"
        fields["subscriber.sex"] = "male"
        let done = await site.post("/practice/patients/HS-0001/coverage", fields, cookie: cookie)
        #expect(RegisterSite.place(done) == "/practice/patients/HS-0001#coverage", "\(done.text.prefix(2500))")
        let page = await site.site.get("/practice/patients/HS-0001", cookie: cookie).text
        #expect(page.contains("Held by Paul Rivera, the patient is the child") && page.contains("asked second"))
        let again = await site.site.get("/practice/patients/HS-0001/coverage/c2", cookie: cookie).text
        #expect(again.contains("value=\"02/17/1950\"") && again.contains("value=\"M1\""))
        #expect(await site.site.get("/practice/patients/HS-0001/coverage/c9", cookie: cookie).status == .notFound)
    }

    @Test("Problems: a code is found by words and taken over, saved, resolved")
    func problems() async throws {
        let site = try RegisterSite()
        let cookie = await site.signIn("okafor")
        let base = "/practice/patients/HS-0002/problem"
        let found = await site.post(base, ["expecting": "1", "find": "stone", "act": "look-up"], cookie: cookie)
        #expect(found.status == .ok && found.text.contains("value=\"take:K11.5\""))
        try EscapeTests.checkMarkup(found.text)
        let taken = await site.post(base, ["expecting": "1", "find": "stone", "act": "take:K11.5"], cookie: cookie)
        #expect(taken.text.contains("value=\"K11.5\"") && taken.text.contains("Stone of a salivary gland or duct"))
        let header = await site.post(base, ["expecting": "1", "code": "K11", "act": "look-up"], cookie: cookie)
        #expect(header.text.contains("A header: a claim wants a longer code"))
        let done = await site.post(base, ["expecting": "1", "code": "k115", "onset": "2/1/2026"], cookie: cookie)
        #expect(RegisterSite.place(done).hasSuffix("#problems"))
        let page = await site.site.get("/practice/patients/HS-0002", cookie: cookie).text
        #expect(
            page.contains("K11.5</span> Stone of a salivary gland or duct") && page.contains("Since 1 February 2026"))
        let resolved = await site.post("\(base)/p2/state", ["expecting": "2", "status": "resolved"], cookie: cookie)
        #expect(resolved.status == .seeOther)
        #expect(await site.site.get("/practice/patients/HS-0002", cookie: cookie).text.contains("resolved"))
    }

    @Test("Ordering: the form knows who is signed in and what is on record; faults keep what was typed")
    func ordering() async throws {
        let site = try RegisterSite()
        let cookie = await site.signIn("okafor")
        let form = await site.site.get("/practice/patients/HS-0001/order", cookie: cookie).text
        for id in [
            "orderedBy-okafor", "capturedBy-okafor", "readBy-okafor", "coverage-c1", "place-office", "t-problem:K11.5",
        ] {
            #expect(form.contains(try Regex("id=\"\(id)\"[^>]* checked")), "\(id) is chosen already")
        }
        try EscapeTests.checkMarkup(form)
        var fields = RegisterSite.order
        fields["side"] = nil
        fields["area:parotid-gland"] = nil
        fields["code.1"] = "stone"
        let wrong = await site.post("/practice/patients/HS-0001/order", fields, cookie: cookie)
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("Swelling at meals"))
        for place in ["area", "side", "code.1"] { #expect(wrong.text.contains("id=\"why-\(place)\""), "\(place)") }
        try EscapeTests.checkMarkup(wrong.text)
        let looked = await site.post(
            "/practice/patients/HS-0001/order",
            RegisterSite.order.merging(["find": "swelling", "act": "look-up"]) { $1 },
            cookie: cookie)
        #expect(looked.status == .ok && looked.text.contains("take:R22.0") && looked.text.contains("Swelling at meals"))
        #expect(looked.text.contains("value=\"K11.5\"") && looked.text.contains("Stone of a salivary gland"))
        let done = await site.post("/practice/patients/HS-0001/order", RegisterSite.order, cookie: cookie)
        #expect(RegisterSite.place(done) == "/practice/patients/HS-0001#studies")
        let case1 = "/practice/cases/ORD-2026-000001"
        for path in ["/practice", case1, "\(case1)/decision", "\(case1)/claim", "\(case1)/report", "\(case1)/order"] {
            let page = await site.site.get(path, cookie: cookie)
            #expect(page.status == .ok, "\(path)")
            try EscapeTests.checkMarkup(page.text)
        }
    }

    @Test("An order is changed, a stale change shows both, and a dentist cancels it with a reason")
    func changing() async throws {
        let site = try RegisterSite()
        let (dentist, assistant) = (await site.signIn("okafor"), await site.signIn("assistant"))
        _ = await site.post("/practice/patients/HS-0001/order", RegisterSite.order, cookie: assistant)
        let path = "/practice/cases/ORD-2026-000001/order"
        let form = await site.site.get(path, cookie: assistant).text
        #expect(
            form.contains("Swelling at meals") && !form.contains("Cancel this order"), "an assistant may not cancel")
        var fields = RegisterSite.order
        fields["expecting"] = "1"
        fields["reason"] = "Swelling on the right"
        fields["side"] = "right"
        #expect(await site.post(path, fields, cookie: assistant).status == .seeOther)
        fields["reason"] = "Pain as well"
        let stale = await site.post(path, fields, cookie: dentist)
        #expect(stale.status == .conflict && stale.text.contains("Pain as well"))
        #expect(stale.text.contains("Swelling on the right") && stale.text.contains("Not saved"))
        try EscapeTests.checkMarkup(stale.text)
        let why = await site.post("\(path)/cancel", ["expecting": "2", "cancel-reason": " "], cookie: dentist)
        #expect(why.status == .unprocessableContent && why.text.contains("<details class=\"act\" open>"))
        #expect(
            await site.post("\(path)/cancel", ["expecting": "2", "cancel-reason": "x"], cookie: assistant).status
                == .forbidden)
        let done = await site.post(
            "\(path)/cancel", ["expecting": "2", "cancel-reason": "ordered twice"], cookie: dentist)
        #expect(RegisterSite.place(done) == "/practice/patients/HS-0001#studies")
        #expect(await site.site.get(path, cookie: dentist).status == .notFound)
    }

    @Test("Script in every field comes out as text on every page that shows it")
    func script() async throws {
        let site = try RegisterSite()
        let cookie = await site.signIn("okafor")
        let hostile = "<script>alert(1)</script>"
        func check(_ answer: Answer, _ what: String) throws {
            #expect(!answer.text.contains("<script>"), "\(what)")
            #expect(answer.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "\(what)")
            try EscapeTests.checkMarkup(answer.text)
        }
        let names =
            Array(RegisterSite.person.keys) + [
                "name.middle", "name.prefix", "name.suffix", "address.lines.2", "identifiers.1.system",
                "identifiers.1.value", "note",
            ]
        for name in names where name != "sex" && name != "address.state" {
            let fields = RegisterSite.person.merging([name: hostile, "sex": "none"]) { $1 }
            try check(await site.post("/practice/patients/new", fields, cookie: cookie), name)
        }
        try check(await site.post("/practice/patients", ["words": hostile], cookie: cookie), "words")
        for name in ["memberID", "groupNumber", "from", "until", "subscriber.name.family", "subscriber.birthDate"] {
            let fields = ["expecting": "1", "relationship": "child", name: hostile]
            try check(await site.post("/practice/patients/HS-0001/coverage", fields, cookie: cookie), name)
        }
        for name in ["code", "note", "onset", "find"] {
            let fields = ["expecting": "1", "act": "look-up", name: hostile]
            try check(await site.post("/practice/patients/HS-0001/problem", fields, cookie: cookie), name)
        }
        for name in ["reason", "question", "whyNotRadiograph", "dateOfService", "code.1", "code.4", "find"] {
            let fields = RegisterSite.order.merging(["act": "look-up", name: hostile]) { $1 }
            let answer = await site.post("/practice/patients/HS-0001/order", fields, cookie: cookie)
            if name.hasPrefix("code.") {
                #expect(!answer.text.lowercased().contains("<script>"), "\(name)")
            } else {
                try check(answer, name)
            }
        }
        // What may be kept is shown as text, too.
        let kept = RegisterSite.person.merging(["note": hostile]) { $1 }
        let place = RegisterSite.place(await site.post("/practice/patients/new", kept, cookie: cookie))
        try check(await site.site.get(place, cookie: cookie), "note")
        let order = RegisterSite.order.merging(["reason": hostile]) { $1 }
        _ = await site.post("/practice/patients/HS-0001/order", order, cookie: cookie)
        try check(await site.site.get("/practice/cases/ORD-2026-000001/order", cookie: cookie), "reason")
    }
}
