import Coding
import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("The coder's pages")
struct DecidePageTests {
    static let complete = [
        "dateOfService=2026-03-10", "plan:dental=1", "s1.activity:imaging=1", "s1.modality:ultrasound=1",
        "s1.area:parotid-gland=1", "s1.capture.by:practice=1", "s1.capture.images:kept=1",
        "s1.interpretation.by:practice=1", "s1.interpretation.form:written=1", "s1.interpretation.signed:yes=1",
        "s1.interpretation.findings:yes=1", "s1.interpretation.impression:yes=1",
    ]

    private func send(_ fields: [String], to target: String = DecidePage.address) async throws -> Answer {
        let test = try TestSite()
        let cookie = await test.signIn("biller")
        let token = try #require(await test.get(target, cookie: cookie).token)
        return await test.send(
            .post, target, cookie: cookie, form: (["form-token=\(token)"] + fields).joined(separator: "&"))
    }

    @Test("Facts of a whole service give its code, the way to it, what is missing and a message")
    func decides() async throws {
        let answer = try await send(Self.complete)
        #expect(answer.status == .ok && answer.text.contains("<span>D0370</span>"))
        #expect(answer.text.contains("Follow it, question by question"))
        #expect(answer.text.contains("The record supports D0370."))
        #expect(answer.text.contains("Whom to ask") && answer.text.contains("Add why a radiograph would not do."))
        #expect(
            answer.text.contains("id=\"t-s1.modality:ultrasound\" name=\"s1.modality:ultrasound\" value=\"1\" checked"))
        try EscapeTests.checkMarkup(answer.text)
    }

    @Test("Without the reading it is the capture alone; with both ticked nothing is guessed")
    func lessGivesLess() async throws {
        let unread = try await send(
            Self.complete.filter { !$0.contains("interpretation") } + ["s1.interpretation.form:none=1"])
        #expect(unread.text.contains("<span>D0386</span>") && !unread.text.contains("<span>D0370</span>"))
        let both = try await send(Self.complete + ["s1.modality:mri=1"])
        #expect(both.text.contains("<span>Cannot tell</span>") && both.text.contains("contradicted"))
        try EscapeTests.checkMarkup(both.text)
    }

    @Test("What can't be read is said at its field, and what was typed stays")
    func refuses() async throws {
        let answer = try await send(Self.complete.dropFirst() + ["dateOfService=soon"])
        #expect(answer.text.contains("Not decided yet.") && answer.text.contains("value=\"soon\""))
        #expect(!answer.text.contains("<span>D0370</span>"))
        try EscapeTests.checkMarkup(answer.text)
    }

    @Test("Another study is added and keeps what is ticked")
    func another() async throws {
        let answer = try await send(Self.complete + ["act=add", "services=1"])
        #expect(answer.text.contains("Study 2") && answer.text.contains("name=\"services\" value=\"2\""))
        #expect(answer.text.contains("name=\"s1.modality:ultrasound\" value=\"1\" checked"))
        try EscapeTests.checkMarkup(answer.text)
    }

    @Test("Script in every field of the form stays text", arguments: ["dateOfService", "diagnoses", "s1.capture.date"])
    func hostile(_ field: String) async throws {
        let answer = try await send(["\(field)=\(PercentCoding.encode(EscapeTests.hostile))"])
        #expect(answer.text.contains("&lt;script&gt;") && !answer.text.contains("<script>"))
        try EscapeTests.checkMarkup(answer.text)
    }

    @Test("An override that is refused shows its reason at the field, with what was typed")
    func override() async throws {
        let test = try TestSite()
        let cookie = await test.signIn("dentist")
        let page = "/practice/cases/stone/decision"
        let token = try #require(await test.get(page, cookie: cookie).token)
        let digest = String(repeating: "ab", count: 32)
        let fields = "form-token=\(token)&party=b&code=D0386&decision=\(digest)&reason="
        let refused = await test.send(.post, "\(page)/override", cookie: cookie, form: fields + "short")
        #expect(refused.status == .unprocessableContent && refused.text.contains("at least 20 characters"))
        #expect(refused.text.contains("value=\"D0386\"") && refused.text.contains(">short</textarea>"))
        try EscapeTests.checkMarkup(refused.text)
        let taken = await test.send(
            .post, "\(page)/override", cookie: cookie, form: fields + "long+enough+to+be+a+reason+at+all")
        #expect(taken.status == .seeOther && taken.fields[.location] == page)
    }
}

@Suite("A pasted note")
struct NotePageTests {
    static let note = """
        3/10/26 c/o swelling R submandibular gland at meals. US of R submandibular gland done chairside by me, images saved.
        Plan: CBCT next visit. No pano taken.
        US REPORT: Findings: 3 mm stone. Impression: sialolith, dx K11.5. E-signed M. Okafor DDS.
        """

    private func read(_ note: String, confirming: [String] = [], to target: String = NotePage.address) async throws
        -> Answer
    {
        let test = try TestSite()
        let cookie = await test.signIn("biller")
        let token = try #require(await test.get(NotePage.address, cookie: cookie).token)
        let fields = ["form-token=\(token)", "note=\(PercentCoding.encode(note))"] + confirming
        return await test.send(.post, target, cookie: cookie, form: fields.joined(separator: "&"))
    }

    /// The proposal whose row says a fact.
    private func proposal(_ label: String, _ page: Answer) throws -> String {
        for row in page.text.split(separator: "<li class=\"proposal\"").dropFirst() where row.contains("\(label): ") {
            return String(try #require(row.firstMatch(of: #/name="ok\.(p[0-9]+)"/#)).output.1)
        }
        Issue.record("no row for \(label)")
        return ""
    }

    @Test("Its words are marked, nothing is ticked, and what is planned or denied is passed over with its reason")
    func reads() async throws {
        let page = try await read(Self.note)
        #expect(page.status == .ok && !page.text.contains("checked"))
        #expect(page.text.contains("<strong>ultrasound</strong>") && page.text.contains("<mark class=\"m-fact\""))
        #expect(page.text.contains("It is planned") && !page.text.contains("<strong>cone beam CT</strong>"))
        try EscapeTests.checkMarkup(page.text)
    }

    @Test("Only what is ticked counts, as it was mended, and each fact leads to its words")
    func confirms() async throws {
        let page = try await read(Self.note)
        let modality = try proposal("With what", page)
        let saved = try proposal("Are they kept?", page)
        let none = try await read(Self.note, to: NotePage.confirmation)
        #expect(!none.text.contains("s1.modality:ultrasound\" value=\"1\" checked"))
        let some = try await read(
            Self.note, confirming: ["ok.\(modality)=1", "as.\(modality)=mri", "ok.\(saved)=1"],
            to: NotePage.confirmation)
        #expect(some.text.contains("name=\"s1.modality:mri\" value=\"1\" checked"))
        #expect(some.text.contains("name=\"s1.capture.images:kept\" value=\"1\" checked"))
        #expect(!some.text.contains("name=\"s1.side:right\" value=\"1\" checked"))
        #expect(some.text.contains("class=\"m-held\""))
        try EscapeTests.checkMarkup(some.text)
    }

    @Test("Nothing, too much, and script are answered clearly")
    func hostile() async throws {
        #expect(try await read("  ").text.contains("Nothing was pasted."))
        let long = try await read(String(repeating: "US done. ", count: 2300))
        #expect(long.text.contains("paste one entry of at most 20000"))
        let script = try await read("US done today by me. \(EscapeTests.hostile)")
        #expect(script.text.contains("&lt;script&gt;") && !script.text.contains("<script>"))
        try EscapeTests.checkMarkup(script.text)
    }
}

@Suite("Past claims")
struct PastClaimsPageTests {
    @Test("The demo's claims come out as they were made; an override is told apart from a change of rules")
    func demo() async throws {
        let demo = try DemoSite()
        let session = try demo.workspace.store.signIn(user: "okafor", password: demo.demo.password, origin: "192.0.2.1")
        let viewer = Viewer(secret: session.token, account: "okafor", name: "", role: "")
        let page = try await demo.desk.pastClaims(for: viewer)
        #expect(page.rows.count == 4 && page.rows.allSatisfy { $0.claimed == $0.today && $0.why.isEmpty })
        let billed = try demo.workspace.billed("submandibular-stone", to: .seeDecision, for: session.session)
        let answer = try #require(billed.decision.decisions.first)
        try await demo.desk.override(
            OverrideDraft(
                caseID: "submandibular-stone", party: answer.party, service: answer.service, chosen: "D0386",
                reason: "The reading was withdrawn by its author.",
                decisionDigest: DecisionOverride.digest(of: billed.decision), expecting: nil), by: viewer)
        let first = try #require(try await demo.desk.pastClaims(for: viewer).rows.first)
        #expect(first.claimed == "D0386" && first.today == "D0370" && first.tag == Tag(.plain, "overridden then"))
        #expect(first.why.contains { $0.contains("D0386 does not fit") })
    }
}
