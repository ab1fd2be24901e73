import Essentials
import Foundation
import HTTPTypes
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("The way of a claim on pages")
struct ClaimPagesTests {
    static let denied = [
        "outcome": "denied", "on": "2026-05-28", "paid": "0", "group-1": "CO", "reason-1": "252", "amount-1": "185.00",
        "remarks-1": "n463",
    ]

    @Test("The demo’s claims wait to be sent; a filter stands in the address, and names no person")
    func list() async throws {
        let site = try await ClaimSite()
        let page = await site.page("/practice/claims")
        #expect(page.status == .ok && page.text.contains("To send") && page.text.contains("To mend"))
        try EscapeTests.checkMarkup(page.text)
        #expect(page.text.matches(of: #/<tr class="look">/#).count == 1, "one row is the next")
        #expect(page.text.contains("4 claims wait") || page.text.contains("5 claims wait"))
        let filtered = await site.page("/practice/claims?state=send&payer=DEMO1")
        #expect(filtered.text.contains("Rivera") && !filtered.text.contains("To mend</"))
        let none = await site.page("/practice/claims?state=denied&payer=\(PercentCoding.encode(EscapeTests.hostile))")
        #expect(
            none.status == .ok && none.text.contains("Nothing fits this filter.") && !none.text.contains("<script>a"))
    }

    @Test("Sent once: a second form says when and by whom; the outbox file is what is downloaded")
    func sending() async throws {
        let site = try await ClaimSite()
        let page = await site.page()
        #expect(page.text.contains("Ready to send") && page.text.contains("It can’t be taken back."))
        #expect(page.text.contains("Send the claim…") && page.text.contains("marked as a test"))
        #expect(await site.post("send", [:], on: page).status == .seeOther)
        let twice = await site.post("send", [:], on: page)
        #expect(twice.status == .conflict && twice.text.contains("was sent on") && twice.text.contains("000000001"))
        let after = await site.page()
        #expect(after.text.contains("<h1>The claim is sent: no answer yet</h1>"))
        #expect(after.text.contains("As it was sent") && !after.text.contains("Edit the claim…"))
        let file = await site.page("\(ClaimSite.place)/sent/000000001.837")
        #expect(file.fields[.contentDisposition]?.contains("000000001.837") == true)
        let path = site.demo.folder.url.path + "/outbox/harbor-street/HARBORST-DEMOCLEAR/000000001.837"
        #expect(try DemoSite.bytes(path) == file.body)
        #expect(await site.page("\(ClaimSite.place)/sent/000000002.837").status == .notFound)
        #expect(await site.page().text.contains("<b>Downloaded</b>"))
    }

    @Test("Denied, replaced, denied again, voided")
    func corrections() async throws {
        let site = try await ClaimSite()
        _ = await site.done("send")
        _ = await site.done("acknowledge", ["form": "277CA", "accepted": "yes", "number": "B-1"])
        let denied = await site.done("answer", Self.denied)
        #expect(denied.text.contains("<h1>Denied: nothing was paid</h1>") && denied.text.contains("Claim denied"))
        #expect(denied.text.contains("CO-252") && denied.text.contains("An attachment is wanted"))
        #expect(denied.text.contains("Send the signed report and key images"))
        try EscapeTests.checkMarkup(denied.text)
        let replaced = await site.done("replace", ["number": "B-1", "reason": "The payer wants the images."])
        #expect(replaced.text.contains("The replacement is ready to send") && replaced.text.contains("REF*F8*B-1"))
        try EscapeTests.checkMarkup(replaced.text)
        let uid = try #require(replaced.text.firstMatch(of: #/name="image-1" value="([0-9.]+)"/#)?.output.1)
        _ = await site.done(
            "edit",
            ["pointer-1": "1", "fee": "185.00", "report": "1", "image-1": String(uid), "note": "Images beside."])
        #expect(await site.done("send").text.contains("The replacement is sent"))
        _ = await site.done("answer", ["outcome": "paid", "on": "2026-05-28", "paid": "185.00"])
        let void = await site.done("void", ["number": "B-1", "reason": "Paid for another patient."])
        #expect(void.text.contains("The void is ready to send") && void.text.contains("repeats the lines"))
        #expect(await site.done("drop").text.contains("<h1>Paid: $185.00</h1>"))
        let printed = await site.page("\(ClaimSite.place)/print")
        #expect(printed.status == .ok && printed.text.contains("Replacement of B-1"))
        try EscapeTests.checkMarkup(printed.text)
    }

    @Test("What is wrong stands beside its field, and what was typed stays, escaped")
    func faults() async throws {
        let site = try await ClaimSite()
        let hostile = EscapeTests.hostile
        func refused(_ act: String, _ fields: [String: String], _ words: String) async throws {
            let answer = await site.post(act, fields, on: await site.page())
            #expect(answer.status == .unprocessableContent, "\(act)")
            #expect(answer.text.contains(words), "\(act): \(words)")
            #expect(!answer.text.contains("<script>alert") && !answer.text.contains("<img src=x"))
            try EscapeTests.checkMarkup(answer.text)
        }
        try await refused("edit", ["pointer-1": "1", "fee": hostile, "note": hostile], "This is no amount.")
        try await refused("edit", ["pointer-1": "1", "fee": "1", "note": hostile], "can’t stand in a claim")
        try await refused("edit", ["pointer-1": hostile, "fee": "1"], "No diagnosis is chosen.")
        try await refused(
            "edit", ["pointer-1": "1", "fee": "1", "authorization": hostile], "The authorisation is too long.")
        try await refused("write-off", ["reason": "<b>no"], "The reason is too short.")
        try await refused("deadline", ["kind": "filing", "day": "2027-03-10", "source": ""], "Where the day is said")
        try await refused("deadline", ["kind": "filing", "day": hostile, "source": hostile], "This is no day.")
        _ = await site.done("deadline", ["kind": "filing", "day": "2027-03-10", "source": hostile])
        let limit = await site.page()
        #expect(limit.text.contains("days left") && limit.text.contains("&lt;script&gt;alert"))
        try EscapeTests.checkMarkup(limit.text)
        _ = await site.done("send")
        var answer = Self.denied
        answer["note"] = hostile
        answer["remarks-1"] = hostile
        try await refused("answer", answer, "One of these is no remark code.")
        answer["remarks-1"] = "N463"
        answer["reason-1"] = hostile
        try await refused("answer", answer, "This is no reason code.")
        try await refused("acknowledge", ["form": "999", "accepted": "yes", "number": "a b"], "can’t stand in a claim")
        answer["reason-1"] = "252"
        let denied = await site.done("answer", answer)
        #expect(denied.text.contains("&lt;script&gt;alert"), "a note is shown, escaped")
        try EscapeTests.checkMarkup(denied.text)
        try await refused(
            "replace", ["number": "", "reason": "The payer wants the images."], "number of the claim is not known")
        try await refused("accept", ["reason": hostile.prefix(3).description], "The reason is too short.")
    }

    @Test("A form that is stale does nothing, and says so with what was typed")
    func stale() async throws {
        let site = try await ClaimSite()
        let old = await site.page()
        _ = await site.done("edit", ["pointer-1": "1", "fee": "190.00"])
        let late = await site.post("edit", ["pointer-1": "1", "fee": "12.34"], on: old)
        #expect(late.status == .conflict && late.text.contains("changed since you saw it"))
        #expect(late.text.contains("value=\"12.34\"") && late.text.contains("$190.00"), "both are shown")
        #expect(await site.post("send", [:], on: old).status == .conflict)
        #expect(await site.page().text.contains("$190.00"))
        let foreign = await site.site.send(.post, "\(ClaimSite.place)/send", cookie: site.cookie, form: "version=1")
        #expect(foreign.status == .forbidden)
    }

    @Test("A case without a reading says what is missing and can be billed again")
    func incomplete() async throws {
        let site = try await ClaimSite()
        let page = await site.page("/practice/cases/no-reading/claim")
        #expect(page.text.contains("<h1>Nothing is billed</h1>") && page.text.contains("Bill again"))
        let again = await site.site.send(
            .post, "/practice/cases/no-reading/claim/bill", cookie: site.cookie,
            form: "form-token=\(page.token ?? "")&party=harbor-street")
        #expect(again.status == .seeOther)
        let assistant = await ClaimSite.signIn("assistant", site.site, site.demo)
        #expect(await site.site.get(ClaimSite.place, cookie: assistant).status == .forbidden)
    }
}

extension DemoSite {
    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }
}
