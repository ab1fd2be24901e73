import Essentials
import HTTPTypes
import Hypertext
import Practice
import Testing

@testable import Web

@Suite("Images from a browser, and the tray")
struct ReceivingRouteTests {
    private static let images = "\(StudyRouteTests.base)/images"

    @Test("Received, there already, to the tray, kept aside: each is told apart, and in one plain form")
    func outcomes() async throws {
        let open = try OpenStudy()
        let (site, cookie, token) = try await open.signedIn()
        let own = try OpenStudy.image("parotid-cyst")
        let strange = try OpenStudy.image("masseter", family: "Stranger", patientID: "X-9")
        func outcome(_ bytes: [UInt8]) async throws -> JSONValue? {
            let answer = await site.upload(
                [("1.dcm", bytes)], to: Self.images, cookie: cookie, token: token, asJSON: true)
            return try JSONValue(parsing: answer.body)["files"]?[0]
        }
        #expect(try await outcome(own)?["outcome"]?.string == "received")
        #expect(try await outcome(own)?["outcome"]?.string == "already")
        let tray = try await outcome(strange)
        #expect(tray?["outcome"]?.string == "tray" && tray?["why"]?.string?.contains("differs") == true)
        let aside = try await outcome(Array("no image".utf8))
        #expect(aside?["outcome"]?.string == "quarantined")
        #expect(aside?["why"]?.string?.hasPrefix("No ultrasound image in a DICOM file") == true)

        let plain = await site.upload(
            [("a.dcm", own), ("b.txt", [1, 2])], to: Self.images, cookie: cookie, token: token, asJSON: false)
        #expect(plain.text.contains("1 of 2 images received") && plain.text.contains("kept aside"))
        let none = await site.upload([], to: Self.images, cookie: cookie, token: token, asJSON: false)
        #expect(none.status == .unprocessableContent && none.text.contains("No file was chosen"))
        let foreign = await site.upload([("a", own)], to: Self.images, cookie: cookie, token: "0", asJSON: true)
        #expect(foreign.status == .forbidden)
    }

    @Test("The tray shows both names before it matches, and needs a person's word where they differ")
    func tray() async throws {
        let open = try OpenStudy()
        let (site, cookie, token) = try await open.signedIn()
        let bytes = try OpenStudy.image("masseter", family: "Riviera", isLabelled: false)
        _ = await site.upload(
            [("1.dcm", bytes)], to: "/practice/tray/images", cookie: cookie, token: token, asJSON: true)
        let page = await site.get("/practice/tray", cookie: cookie)
        #expect(page.status == .ok && page.text.contains("1 study belongs to nobody yet"))
        #expect(page.text.contains("Riviera, Ana") && page.text.contains("Rivera, Ana"))
        #expect(page.text.contains("I have looked at both"))
        try EscapeTests.checkMarkup(page.text)
        let study = try #require(try open.workspace.tray(for: open.dentist).waiting.first)
        let object = try #require(study.objects.first).id
        let picture = await site.get("/practice/tray/objects/\(object)/frames/1?thumb", cookie: cookie)
        #expect(picture.fields[.contentType] == "image/png")

        func act(_ name: String, _ fields: String) async -> Answer {
            await site.send(
                .post, "/practice/tray/\(name)", cookie: cookie,
                form: "form-token=\(token)&study=\(study.study)\(fields)")
        }
        let refused = await act("match", "&case=\(OpenStudy.caseID)")
        #expect(refused.status == .unprocessableContent && refused.text.contains("family name"))
        #expect(try open.study.images.isEmpty)
        #expect(refused.text.contains("Rivera, Ana · 2 July 1984 · HS-0001"))
        let missing = await act("match", "&case=nothing")
        #expect(missing.status == .unprocessableContent && missing.text.contains("There is no case nothing"))

        let short = await act("discard", "&reason=x")
        #expect(short.status == .unprocessableContent)
        #expect(await act("discard", "&reason=a%20test").status == .seeOther)
        let after = await site.get("/practice/tray", cookie: cookie)
        #expect(after.text.contains("Bring it back") && after.text.contains("a test"))
        #expect(await act("restore", "").status == .seeOther)
        let matched = await act("match", "&case=\(OpenStudy.caseID)&confirmed=yes")
        #expect(matched.status == .seeOther && matched.fields[.location] == StudyRouteTests.base)
        #expect(try open.study.images.count == 1)
    }

    @Test("A tray with more than is shown says how much more")
    func more() throws {
        var page = TrayPage(
            studies: [], further: 1950, discarded: [], quarantined: StackTable(columns: [], rows: []), upload: nil,
            fault: nil, token: "")
        #expect(page.html.text.contains("1,950 more come up when these have their case."))
        page.further = 0
        #expect(!page.html.text.contains("more come up"))
    }

    @Test("Where the patient's number differs, both numbers stand side by side, and beside a case that somebody typed")
    func numbers() async throws {
        let open = try OpenStudy()
        let (site, cookie, token) = try await open.signedIn()
        let bytes = try OpenStudy.image("masseter", patientID: "X-77")
        _ = await site.upload(
            [("1.dcm", bytes)], to: "/practice/tray/images", cookie: cookie, token: token, asJSON: true)
        let row =
            #/<th scope="row">number<\/th><td><span class="contra">X-77<\/span><\/td><td><span class="contra">HS-0001</#
        let page = await site.get("/practice/tray", cookie: cookie).text
        #expect(page.contains(row))
        #expect(page.contains("Rivera, Ana · 2 July 1984 · HS-0001"))
        let study = try #require(try open.workspace.tray(for: open.dentist).waiting.first?.study)
        let shown = try open.workspace.suggestion(
            study: study, caseID: OpenStudy.caseID, why: "Typed.", for: open.dentist)
        #expect(shown.number == "HS-0001" && shown.differences == ["identifier"] && shown.why == "Typed.")
    }
}
