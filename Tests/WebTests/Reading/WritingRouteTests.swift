import Essentials
import Foundation
import HTTPTypes
import Practice
import Reporting
import Testing

@testable import Web

@Suite("A report in the workspace")
struct WritingRouteTests {
    private static let base = OpenReading.base

    @Test(
        "Four normal glands: one key each for the sentences, the prior, the normals, the impression; then it may be signed"
    )
    func normal() async throws {
        let reading = try OpenReading()
        let (site, cookie, token) = try await reading.open.signedIn()
        let page = await site.get(Self.base, cookie: cookie)
        #expect(page.status == .ok && page.text.contains("Signing waits for"))
        #expect(page.text.contains("All labelled regions normal"))
        #expect(page.text.contains("Elsewhere:"), "ranges stand beside the fields with their population")
        for act in ["insert", "no-prior", "all-normal", "impression"] {
            let (answer, told) = try await site.ask(
                "\(Self.base)/act", cookie: cookie, token: token, ["act": act, "since": "0"])
            #expect(answer.status == .ok, "\(act): \(told)")
        }
        let (_, told) = try await site.ask(
            "\(Self.base)/field", cookie: cookie, token: token,
            ["path": "exam", "value": "salivary-glands", "base": "0"])
        #expect(told["ready"]?.bool == true, "\(told["missing"] ?? .null)")
        let draft = try reading.draft.draft
        #expect(draft.fields["finding.parotid.left.normal"]?.value == "yes")
        #expect(draft.fields["impression"]?.value.contains("unremarkable") == true)
        let signed = await site.send(
            .post, "\(Self.base)/sign", cookie: cookie,
            form: "form-token=\(token)&version=\(try reading.draft.version)&password="
                + PercentCoding.encode(reading.open.demo.demo.password))
        #expect(signed.status == .seeOther, "\(signed.text)")
        let shown = await site.get(Self.base, cookie: cookie)
        #expect(shown.text.contains("Signed by") && shown.text.contains("As it was signed"))
        #expect(!shown.text.contains("Signing waits"))
        let added = await site.send(
            .post, "\(Self.base)/addendum", cookie: cookie,
            form: "form-token=\(token)&seen=1&text=The%20prior%20came.&reason=Late%20films&password="
                + PercentCoding.encode(reading.open.demo.demo.password))
        #expect(added.status == .seeOther)
        let after = await site.get(Self.base, cookie: cookie)
        #expect(after.text.contains("Addendum 1") && after.text.contains("The prior came."))
        let pdf = await site.get("\(Self.base)/signed/2/report.pdf", cookie: cookie)
        #expect(pdf.status == .ok && pdf.body.starts(with: Array("%PDF".utf8)))
    }

    @Test("Nothing is called normal without an image that is labelled with region and side")
    func unlabelled() async throws {
        let reading = try OpenReading(labels: 1)
        let (site, cookie, token) = try await reading.open.signedIn()
        let (answer, told) = try await site.ask(
            "\(Self.base)/act", cookie: cookie, token: token, ["act": "normal:submandibular.left", "since": "0"])
        #expect(answer.status == .unprocessableContent)
        #expect(told["refused"]?.string?.contains("No image is labelled") == true)
        _ = try await site.ask("\(Self.base)/act", cookie: cookie, token: token, ["act": "all-normal", "since": "0"])
        let normals = try reading.draft.draft.fields.keys.filter { $0.hasSuffix(".normal") }
        #expect(normals == ["finding.parotid.right.normal"])
        #expect(await site.get(Self.base, cookie: cookie).text.contains("the normal sentence is not offered"))
    }

    @Test("A calliper that the report has no place for stands in the form with its reason, its cure and its image")
    func callipers() async throws {
        let reading = try OpenReading(labels: 1)
        let (site, cookie, token) = try await reading.open.signedIn()
        let waiting = ShownStudy(try reading.open.study).images.first(where: \.lacksLabel)
        let image = try #require(waiting)
        let (_, laid) = try await site.ask(
            "\(StudyRouteTests.base)/measurements", cookie: cookie, token: token,
            ["object": image.object, "frame": "1", "kind": "length", "label": "<b>Edge", "points": "0.5,0.5 300,200"])
        let id = try #require(laid["id"]?.string)
        let address = "\(StudyRouteTests.base)?image=\(image.number)&amp;frame=1#m-\(id)"
        let page = await site.get(Self.base, cookie: cookie).text
        #expect(page.contains("No millimetres:") && page.contains("Label the image, or lift the calliper."))
        #expect(page.contains("<a class=\"btn\" href=\"\(address)\"") && !page.contains("data-measure=\"\(id)\""))
        #expect(page.contains("title=\"“&lt;b&gt;Edge”: Not in the report"))
        try EscapeTests.checkMarkup(page)
        let told = try JSONValue(
            parsing: await site.get("\(Self.base)/live?since=-1&field=area", cookie: cookie).body)
        let item = told["missing"]?.array?.first { $0["path"] == nil }
        #expect(item?["address"]?.string == address.replacing("&amp;", with: "&"))
        let viewer = await site.get(
            address.replacing("&amp;", with: "&").split(separator: "#")[0].description, cookie: cookie)
        #expect(viewer.text.contains("id=\"m-\(id)\""))
    }

    @Test("The examination is the order's until somebody chooses, and the form says so")
    func examination() async throws {
        let reading = try OpenReading()
        let (site, cookie, token) = try await reading.open.signedIn()
        let before = await site.get(Self.base, cookie: cookie).text
        #expect(before.contains("<option value=\"salivary-glands\" selected>"))
        #expect(before.contains("Taken from the regions of the order."))
        _ = try await site.ask(
            "\(Self.base)/field", cookie: cookie, token: token, ["path": "exam", "value": "head-and-neck", "base": "0"])
        let after = await site.get(Self.base, cookie: cookie).text
        #expect(after.contains("<option value=\"head-and-neck\" selected>"))
        #expect(!after.contains("Taken from the regions of the order."))
    }

    @Test("A plain form saves, keeps both texts of a field that two wrote in, and takes the chosen one")
    func plain() async throws {
        let reading = try OpenReading()
        let (site, cookie, token) = try await reading.open.signedIn()
        let start = "form-token=\(token)&base=0"
        let saved = await site.send(
            .post, Self.base, cookie: cookie, form: start + "&v.area=Both%20glands&v.technique=B%20mode&act=save")
        #expect(saved.status == .seeOther)
        let seen = try reading.draft.version
        try reading.open.workspace.saveField(
            "area", "Theirs <b>", base: seen, of: OpenStudy.caseID, by: reading.other)
        let clash = await site.send(
            .post, Self.base, cookie: cookie,
            form: "form-token=\(token)&base=\(seen)&v.area=Mine&v.technique=Probe&act=save")
        #expect(clash.status == .conflict && clash.text.contains("Two texts for one field"))
        #expect(clash.text.contains("Theirs &lt;b&gt;") && clash.text.contains(">Mine</textarea>"))
        #expect(try reading.draft.draft.fields["technique"]?.value == "Probe", "the other field is saved")
        let kept = await site.send(
            .post, Self.base, cookie: cookie,
            form: "form-token=\(token)&base=\(seen)&v.area=Mine&act=mine%3Aarea")
        #expect(kept.status == .seeOther)
        #expect(try reading.draft.draft.fields["area"]?.value == "Mine")
    }

    @Test("The live answer tells what others wrote, who is where, and what is missing")
    func live() async throws {
        let reading = try OpenReading()
        let (site, cookie, token) = try await reading.open.signedIn()
        try reading.open.workspace.saveField(
            "impression", "Seen.", base: 0, of: OpenStudy.caseID, by: reading.other)
        _ = try reading.open.workspace.seen(in: OpenStudy.caseID, field: "impression", for: reading.other)
        let answer = await site.get("\(Self.base)/live?since=0&field=area", cookie: cookie)
        let told = try JSONValue(parsing: answer.body)
        #expect(told["fields"]?[0]?["value"]?.string == "Seen.")
        #expect(told["people"]?.strings?.first?.contains("is in impression") == true)
        #expect(told["missing"]?.array?.contains { $0["path"]?.string == "comparison" } == true)
        let (conflict, clash) = try await site.ask(
            "\(Self.base)/field", cookie: cookie, token: token, ["path": "impression", "value": "Mine", "base": "0"])
        #expect(conflict.status == .conflict && clash["conflict"]?["theirs"]?.string == "Seen.")
    }

    @Test("Script in every field comes out escaped, in the form and in the signed report")
    func escaped() async throws {
        let reading = try OpenReading()
        let (site, cookie, token) = try await reading.open.signedIn()
        let script = "<script>alert('x')</script>\"&"
        var fields = ["exam": "salivary-glands", "comparison": "none"]
        for path in [
            "clinical", "area", "technique", "quality", "limits", "impression", "effectOnTreatment",
            "recommendations", "finding.parotid.right.text", "finding.parotid.left.text",
            "finding.parotid.right.intraparotid-nodes", "lesion.L1.site", "lesion.L1.text", "critical.to",
            "critical.by", "critical.how",
        ] { fields[path] = script }
        for (path, value) in ["kind": "cyst", "region": "parotid", "side": "right", "tracking": "<script>t"] {
            fields["lesion.L1.\(path)"] = value
        }
        fields["critical.at"] = "2026-03-10T16:40:00Z"
        fields["critical.readBack"] = "yes"
        for (path, value) in fields {
            try reading.open.workspace.saveField(path, value, base: 0, of: OpenStudy.caseID, by: reading.open.dentist)
        }
        try reading.open.workspace.saveField(
            "finding.parotid.right.length", script, base: 0, of: OpenStudy.caseID, by: reading.open.dentist)
        let form = await site.get(Self.base, cookie: cookie)
        #expect(form.status == .ok && !form.text.contains("<script>alert") && !form.text.contains("<script>t"))
        #expect(form.text.contains("&lt;script&gt;alert"))
        let clash = await site.send(
            .post, Self.base, cookie: cookie, form: "form-token=\(token)&base=0&site=%3Cscript%3E&act=add-site")
        #expect(!clash.text.contains("<script>alert"))
        try reading.open.workspace.saveField(
            "finding.parotid.right.length", "", base: 999, of: OpenStudy.caseID, by: reading.open.dentist)
        try reading.open.workspace.sign(
            OpenStudy.caseID, password: reading.open.demo.demo.password, expecting: try reading.draft.version,
            by: reading.open.dentist)
        try reading.open.workspace.addAddendum(
            script, reason: script, to: OpenStudy.caseID, password: reading.open.demo.demo.password,
            by: reading.open.dentist)
        let signed = await site.get(Self.base, cookie: cookie)
        #expect(signed.status == .ok && !signed.text.contains("<script>alert") && !signed.text.contains("<script>t"))
        let file = await site.get("\(Self.base)/signed/2/report.html", cookie: cookie)
        #expect(file.status == .ok && !file.text.contains("<script>alert"))
    }

    @Test("A wrong password keeps the draft and says so; what is refused is refused without a trace in the address")
    func refused() async throws {
        let reading = try OpenReading()
        let (site, cookie, token) = try await reading.open.signedIn()
        let answer = await site.send(
            .post, "\(Self.base)/sign", cookie: cookie, form: "form-token=\(token)&version=0&password=wrong")
        #expect(answer.status == .unprocessableContent && answer.text.contains("not your password"))
        for (path, value) in [("knee", "x"), ("finding.parotid.up.text", "x")] {
            let (refused, _) = try await site.ask(
                "\(Self.base)/field", cookie: cookie, token: token, ["path": path, "value": value, "base": "0"])
            #expect(refused.status == .unprocessableContent)
        }
        #expect(!site.log.lines.contains { $0.contains("Rivera") })
    }
}
