import Essentials
import HTTPTypes
import Practice
import Reporting
import Testing
import Ultrasound

@testable import Web

@Suite("Images in the workspace")
struct StudyRouteTests {
    static let base = "/practice/cases/\(OpenStudy.caseID)"

    @Test("A label leads to the next image that waits, comes off again, and is kept for a plain form")
    func labels() async throws {
        let open = try OpenStudy()
        try open.receiveThree()
        let (site, cookie, token) = try await open.signedIn()
        let study = ShownStudy(try open.study)
        let waiting = study.images.filter(\.lacksLabel)
        #expect(waiting.count == 2)
        let first = try #require(waiting.first)
        let second = try #require(waiting.last)
        let (answer, told) = try await site.ask(
            "\(Self.base)/labels", cookie: cookie, token: token,
            ["object": first.object, "label": "parotid right", "plane": "transverse"])
        #expect(answer.status == .ok && told["image"]?.int == second.number)
        #expect(told["region"]?.string == "parotid" && told["side"]?.string == "right")
        let labelled = try #require(ShownStudy(try open.study).image(first.object))
        #expect(labelled.label == .init(region: "parotid", side: .right, plane: "transverse") && !labelled.lacksLabel)

        let plain = await site.send(
            .post, "\(Self.base)/labels", cookie: cookie,
            form: "form-token=\(token)&object=\(second.object)&label=parotid%20left&plane=")
        #expect(plain.status == .seeOther && plain.fields[.location]?.hasPrefix("\(Self.base)?image=") == true)
        #expect(ShownStudy(try open.study).unlabelled(after: first.object) == nil)
        _ = try await site.ask(
            "\(Self.base)/labels", cookie: cookie, token: token, ["object": second.object, "label": "none"])
        #expect(ShownStudy(try open.study).image(second.object)?.label == nil)

        let (refused, problem) = try await site.ask(
            "\(Self.base)/labels", cookie: cookie, token: token, ["object": first.object, "label": "elbow right"])
        #expect(refused.status == .unprocessableContent && problem["detail"]?.string?.contains("template") == true)
        #expect(refused.fields[.contentType] == "application/problem+json")
    }

    @Test("A calliper is measured by the server, moved out of the region to a refusal, renamed, lifted, undone")
    func measuring() async throws {
        let open = try OpenStudy()
        try open.receiveThree()
        let (site, cookie, token) = try await open.signedIn()
        let study = ShownStudy(try open.study)
        let image = try #require(study.images.first { $0.quality.calibration == nil && $0.image.frameCount == 1 })
        let bounds = try #require(image.image.regions.first?.bounds)
        let (x, y) = (Double(bounds.minX) + 20, Double(bounds.minY) + 20)
        let (_, laid) = try await site.ask(
            "\(Self.base)/measurements", cookie: cookie, token: token,
            [
                "object": image.object, "frame": "1", "kind": "long-axis", "label": "Cyst", "lesion": "new",
                "points": "\(x),\(y) \(x + 100),\(y)",
            ])
        let id = try #require(laid["id"]?.string)
        #expect(laid["spoken"]?.string == "10.0\u{A0}mm" && laid["value"]?.string == "10.0")
        #expect(laid["lesion"]?.string == "lesion-1" && laid["isRefused"]?.bool == false)
        let (_, next) = try await site.ask(
            "\(Self.base)/measurements", cookie: cookie, token: token,
            [
                "object": image.object, "frame": "1", "kind": "length", "label": "Other", "lesion": "new",
                "points": "\(x),\(y) \(x),\(y + 30)",
            ])
        #expect(next["lesion"]?.string == "lesion-2")

        let (_, moved) = try await site.ask(
            "\(Self.base)/measurements/\(id)", cookie: cookie, token: token, ["points": "\(x),\(y) 0.5,0.5"])
        #expect(moved["isRefused"]?.bool == true && moved["value"] == nil)
        #expect(moved["spoken"]?.string?.hasSuffix("pixels") == true)
        #expect(moved["how"]?.string?.hasPrefix("No millimetres: one end lies outside") == true)
        let (_, named) = try await site.ask(
            "\(Self.base)/measurements/\(id)", cookie: cookie, token: token, ["label": "Cyst of the gland"])
        #expect(named["label"]?.string == "Cyst of the gland" && named["lesion"]?.string == "lesion-1")
        let page = await site.get("\(Self.base)?image=\(image.number)", cookie: cookie)
        #expect(page.text.contains("Cyst of the gland") && page.text.contains("class=\"stop\""))
        try EscapeTests.checkMarkup(page.text)

        let lifted = await site.send(
            .post, "\(Self.base)/measurements/\(id)/lift", cookie: cookie, form: "form-token=\(token)")
        #expect(lifted.status == .seeOther && lifted.fields[.location] == "\(Self.base)?image=\(image.number)")
        #expect(try open.study.measurements.count == 1)
        let (_, undone) = try await site.ask("\(Self.base)/measurements/undo", cookie: cookie, token: token, [:])
        #expect(undone["id"]?.string == id && undone["image"]?.int == image.number)
        #expect(try open.study.measurements.count == 2)
    }

    @Test(
        "What is no measurement is refused with its cure", arguments: ["", "1,2", "1,2 x,3", "1,2 3,nan", "1,2 3,4,5"])
    func malformed(points: String) async throws {
        let open = try OpenStudy()
        try open.receiveThree()
        let (site, cookie, token) = try await open.signedIn()
        let object = try #require(try open.study.images.first).object
        let (answer, told) = try await site.ask(
            "\(Self.base)/measurements", cookie: cookie, token: token,
            ["object": object, "frame": "1", "kind": "length", "points": points])
        #expect([.badRequest, .unprocessableContent].contains(answer.status), "\(points)")
        #expect(told["detail"]?.string?.isEmpty == false)
        #expect(try open.study.measurements.isEmpty)
    }

    @Test("Frames come small and whole and may be kept; another case's object is not found")
    func frames() async throws {
        let open = try OpenStudy()
        try open.receiveThree()
        let (site, cookie, _) = try await open.signedIn()
        let image = try #require(ShownStudy(try open.study).images.first { $0.image.frameCount == 8 })
        let frames = "\(Self.base)/objects/\(image.object)/frames"
        let (whole, small) = (
            await site.get("\(frames)/8", cookie: cookie), await site.get("\(frames)/8?thumb", cookie: cookie)
        )
        #expect(whole.fields[.contentType] == "image/png" && small.fields[.contentType] == "image/png")
        #expect(whole.fields[.cacheControl]?.hasPrefix("private, max-age=") == true)
        // IHDR: the width stands in bytes 16 to 19 (PNG, section 11.2.1).
        let width = small.body[16..<20].reduce(0) { $0 << 8 | Int($1) }
        #expect(width == ThumbnailPicture.widest && small.body.count < whole.body.count)
        #expect(await site.get("\(frames)/9", cookie: cookie).status == .notFound)
        let other = "/practice/cases/submandibular-stone/objects/\(image.object)/frames/1"
        #expect(await site.get(other, cookie: cookie).status == .notFound)
        let part = await site.get("\(Self.base)/viewer?image=\(image.number)&frame=3", cookie: cookie)
        #expect(part.text.contains("data-frame=\"3\"") && part.text.contains("20 frames a second as stored"))
        #expect(!part.text.contains("<html"))
    }

    @Test("An image is taken out with a reason, by who may match, and waits in the tray with what was said")
    func takingOut() async throws {
        let open = try OpenStudy()
        try open.receiveThree()
        let (site, cookie, token) = try await open.signedIn()
        let image = try #require(ShownStudy(try open.study).images.first)
        let page = await site.get("\(Self.base)?image=\(image.number)", cookie: cookie)
        let address = "\(Self.base)/objects/\(image.object)/take-out"
        #expect(page.text.contains("action=\"\(address)\"") && page.text.contains("Take out of this case…"))
        try EscapeTests.checkMarkup(page.text)
        let none = await site.send(.post, address, cookie: cookie, form: "form-token=\(token)&reason=x")
        #expect(none.status == .unprocessableContent && none.text.contains("3 to 500"))
        #expect(try open.study.images.count == 3)
        let done = await site.send(
            .post, address, cookie: cookie, form: "form-token=\(token)&reason=Of%20another%20%3Cpatient%3E")
        #expect(done.status == .seeOther && done.fields[.location] == Self.base)
        #expect(try open.study.images.count == 2)
        let tray = await site.get("/practice/tray", cookie: cookie).text
        #expect(tray.contains("Of another &lt;patient&gt;"))
        let again = await site.send(.post, address, cookie: cookie, form: "form-token=\(token)&reason=Once%20more")
        #expect(again.status == .unprocessableContent)
        let (desk, biller, billersToken) = try await open.signedIn("biller")
        let seen = await desk.get(Self.base, cookie: biller)
        #expect(seen.status == .ok && !seen.text.contains("take-out"))
        let refused = await desk.send(.post, address, cookie: biller, form: "form-token=\(billersToken)&reason=Mine")
        #expect(refused.status == .forbidden)
        let folder = await site.get("/practice/cases/submandibular-stone", cookie: cookie)
        #expect(!folder.text.contains("take-out"), "a signed study is closed")
    }

    @Test("Script in names of measurements, labels and files stays text")
    func escapes() async throws {
        let open = try OpenStudy()
        try open.receiveThree()
        let (site, cookie, token) = try await open.signedIn()
        let image = try #require(ShownStudy(try open.study).images.first)
        let hostile = EscapeTests.hostile
        _ = try await site.ask(
            "\(Self.base)/measurements", cookie: cookie, token: token,
            ["object": image.object, "frame": "1", "kind": "length", "label": hostile, "points": "9,9 20,20"])
        _ = try await site.ask(
            "\(Self.base)/labels", cookie: cookie, token: token,
            ["object": image.object, "label": "parotid right", "plane": String(hostile.prefix(50))])
        for target in ["\(Self.base)?image=\(image.number)", "\(Self.base)/viewer?image=\(image.number)"] {
            let page = await site.get(target, cookie: cookie)
            #expect(page.status == .ok && page.text.contains("&lt;script&gt;"))
            #expect(!page.text.contains("<script>alert") && !page.text.contains("<img src=x"))
        }
        let sent = await site.upload(
            [("<script>alert(1)</script>.dcm", [1, 2, 3])], to: "\(Self.base)/images", cookie: cookie, token: token,
            asJSON: false)
        #expect(sent.text.contains("&lt;script&gt;alert(1)") && !sent.text.contains("<script>alert"))
        let tray = await site.get("/practice/tray", cookie: cookie)
        try EscapeTests.checkMarkup(tray.text)
    }

    @Test("A case from a folder shows its images and takes no change")
    func folder() async throws {
        let open = try OpenStudy()
        let (site, cookie, token) = try await open.signedIn()
        let base = "/practice/cases/submandibular-stone"
        let page = await site.get(base, cookie: cookie)
        #expect(page.text.contains("id=\"viewer\"") && page.text.contains("data-tool=\"zoom\""))
        #expect(!page.text.contains("data-tool=\"length\"") && !page.text.contains("class=\"labelling\""))
        #expect(!page.text.contains("class=\"upload\""))
        let object = try #require(try open.workspace.study("submandibular-stone", for: open.dentist).images.first)
            .object
        let (answer, _) = try await site.ask(
            "\(base)/labels", cookie: cookie, token: token, ["object": object, "label": "parotid right"])
        #expect(answer.status == .unprocessableContent)
    }
}
