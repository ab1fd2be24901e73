import Essentials
import Foundation
import HTTPTypes
import Practice
import Records
import Testing

@testable import DICOM
@testable import Web

/// Script that comes in files, in names of files, from modules of the pages and in addresses.
@Suite("Whatever comes into the practice without a form, it stays text", .serialized)
struct HostileFilesTests {
    private static let order = "/practice/cases/\(WholePractice.ordered)"

    private static func look(_ whole: WholePractice, _ seat: WholePractice.Seat, _ pages: [String]) async -> Set<Int> {
        var shown: Set<Int> = []
        for page in pages { shown.formUnion(Payload.look(await whole.get(page, seat), page)) }
        return shown
    }

    /// An image every text of which is script, but the names that say whose it is where they are to stay.
    private static func image(_ whole: WholePractice, _ name: String, number: Int, keepsIdentity: Bool) throws
        -> [UInt8]
    {
        let plain = try OpenStudy.image(
            name, number: number, family: WholePractice.family, patientID: whole.person)
        let file = try Part10File(parsing: plain)
        var set = file.dataSet
        let identity: Set<DICOM.Tag> = [.patientName, .patientID]
        let extra: [(DICOM.Tag, VR)] = [
            (.studyDescription, .lo), (.seriesDescription, .lo), (.accessionNumber, .sh), (.institutionName, .lo),
            (.operatorsName, .pn), (.stationName, .sh), (.manufacturer, .lo), (.protocolName, .lo),
            (.imageComments, .lt), (.patientComments, .lt), (.referringPhysicianName, .pn), (.studyID, .sh),
        ]
        let own = set.elements.filter { [.lo, .sh, .lt, .st, .pn, .ut, .uc].contains($0.vr) }.map { ($0.tag, $0.vr) }
        for (tag, vr) in own + extra where !(keepsIdentity && identity.contains(tag)) {
            try set.setUnchecked(tag, vr, [Payload(number: 900 + number).short])
        }
        return try Part10File(dataSet: set, transferSyntax: file.transferSyntax).bytes()
    }

    @Test("Images: in the tray, in a case, and what could not be read, with the names of the files")
    func images() async throws {
        let whole = try await WholePractice()
        let seat = await whole.seat(.dentist)
        let strange = try Self.image(whole, "masseter", number: 7, keepsIdentity: false)
        let own = try Self.image(whole, "parotid-cyst", number: 8, keepsIdentity: true)
        let name = "<script>alert(1)</script>'><u id=q1>"
        let sent = await whole.site.upload(
            [(name, strange), (name, Array("<u id=q2><script>alert(1)</script>".utf8)), (name, own)],
            to: "\(Self.order)/images", cookie: seat.cookie, token: seat.token, asJSON: false)
        #expect(sent.status == .ok && Payload.look(sent, "upload").contains(1), "the file's name is shown")
        let tray = await whole.get("/practice/tray", seat)
        #expect(Payload.look(tray, "tray").contains(907), "the images' name is shown")
        let study = try #require(
            try whole.demo.workspace.tray(for: try whole.demo.session(.dentist)).waiting.first {
                $0.objects.contains { $0.patientID.contains("q907") }
            })
        for (act, fields) in [
            ("match", ["case": Payload(number: 3).long]), ("match", ["case": WholePractice.ordered]),
            ("discard", ["reason": "x"]), ("discard", ["reason": Payload(number: 4).long]), ("restore", [:]),
            ("match", ["case": WholePractice.ordered, "confirmed": "yes"]),
        ] {
            let fields = fields.merging(["study": study.study]) { $1 }
            let answer = await whole.post("/practice/tray/\(act)", fields, seat)
            _ = Payload.look(answer, "\(act) \(fields.keys)")
            #expect(answer.status.code < 500)
            let shown = Payload.look(await whole.get("/practice/tray", seat), "tray after \(act)")
            if fields["reason"]?.contains("q4") == true { #expect(shown.contains(4), "the reason is shown") }
        }
        var pages = ["/practice", "/practice/tray", "/practice/patients/\(whole.person)/record"]
        let images = try whole.demo.workspace.study(WholePractice.ordered, for: try whole.demo.session(.dentist)).images
        #expect(images.count == 4, "all belong to the case now")
        for room in ["", "?image=2", "?image=3", "?image=4", "/viewer", "/report", "/decision", "/claim", "/evidence"] {
            pages.append("\(Self.order)\(room)")
        }
        _ = await Self.look(whole, seat, pages)
    }

    @Test("A file of people: its headings, its cells, its name, as CSV and as FHIR")
    func people() async throws {
        let whole = try await WholePractice()
        let seat = await whole.seat(.biller)
        func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
        let heads = [
            "identifier", "family", "given", "birthDate", "sex", "line1", "city", "state", "zip", "payer",
            "memberID", "problems",
        ]
        var lines = [(heads + [quoted(Payload(number: 50).long)]).joined(separator: ",")]
        let row = [
            "9", "Hale", "Ida", "1984-07-02", "F", "1 Elm Court", "Albany", "NY", "12208-0003", "DEMO1", "M9", "",
        ]
        for column in row.indices {
            var cells = row
            cells[0] = "\(column + 20)"
            cells[column] = quoted(Payload(number: 51 + column).short)
            lines.append((cells + [""]).joined(separator: ","))
        }
        let bundle = """
            {"resourceType":"Bundle","type":"collection","entry":[
            {"resource":{"resourceType":"Patient","id":"a","identifier":[{"value":"X1"}],
            "name":[{"family":"P","given":["P"]}],"birthDate":"P","gender":"P","address":[{"line":["P"],"city":"P",
            "state":"P","postalCode":"P"}],"telecom":[{"system":"phone","value":"P"}]}},
            {"resource":{"resourceType":"P","id":"b"}},
            {"resource":{"resourceType":"Condition","subject":{"reference":"Patient/a"},"code":{"coding":[{"system":
            "http://hl7.org/fhir/sid/icd-10-cm","code":"P","display":"P"}]}}}]}
            """.replacing("\"P\"", with: "\"\(Payload(number: 80).short.replacing("\"", with: "\\\""))\"")
        for (name, text) in [
            ("a.csv", lines.joined(separator: "\n")), ("<u id=q49>.json", bundle), ("<u id=q49>", "x"),
        ] {
            let answer = await Self.send(whole, seat, name: name, system: Payload(number: 48).short, text)
            #expect(answer.status.code < 500)
            _ = Payload.look(answer, name)
            guard answer.status == .seeOther, let page = answer.fields[.location] else { continue }
            let shown = Payload.look(await whole.get(page, seat), page)
            #expect(!shown.isEmpty, "\(name): the preview shows what is in the file")
            for choice in ["x", Payload(number: 47).long] {
                let applied = await whole.post(
                    "\(page)/apply", ["good": "yes", "choice.2": choice, "choice.3": "same:\(choice)"], seat)
                _ = Payload.look(applied, "\(page)/apply")
                #expect(applied.status.code < 500, "\(name)")
            }
            _ = await Self.look(whole, seat, [page, "\(page)/report", "/practice/import", "/practice/patients"])
        }
        for person in try whole.store.recentPeople(for: try whole.demo.session(.biller)) {
            _ = await Self.look(
                whole, seat, ["/practice/patients/\(person.id)", "/practice/patients/\(person.id)/record"])
        }
    }

    private static func send(
        _ whole: WholePractice, _ seat: WholePractice.Seat, name: String, system: String, _ text: String
    ) async -> Answer {
        func part(_ head: String, _ text: String) -> String {
            "--b\r\nContent-Disposition: form-data; \(head)\r\n\r\n\(text)\r\n"
        }
        let body = Array(
            (part("name=\"form-token\"", seat.token) + part("name=\"system\"", system)
                + part("name=\"file\"; filename=\"\(name)\"", text) + "--b--\r\n").utf8)
        let fields: HTTPFields = [
            .cookie: "\(Visits.cookie)=\(seat.cookie)", .contentType: "multipart/form-data; boundary=b",
        ]
        return await whole.site.site.answer(
            method: .post, target: "/practice/import", fields: fields, origin: "192.0.2.1"
        ) { _ in body }
    }

    @Test("What modules send and put into the page: fields of a report, callipers, labels")
    func modules() async throws {
        let whole = try await WholePractice()
        let seat = await whole.seat(.dentist)
        let report = "\(Self.order)/report"
        let form = try #require(
            ServedForm.posts(await whole.get(report, seat).text).first { $0.control("base") != nil })
        let paths = form.controls.filter { $0.name.hasPrefix("v.") }.map { String($0.name.dropFirst(2)) }
        #expect(paths.count > 20)
        var number = 100
        for path in paths {
            number += 1
            let told = try await Self.ask(
                whole, seat, "\(report)/field", ["path": path, "value": Payload(number: number).long, "base": "0"])
            for member in ["gate", "meter"] {
                if let markup = told[member]?.string { _ = Payload.look(markup, "\(member) after \(path)") }
            }
        }
        for act in ["insert", "impression", "add-site", "add-lesion", Payload(number: 90).long, "clear:x<u id=q91>"] {
            let told = try await Self.ask(
                whole, seat, "\(report)/act",
                ["act": act, "since": "0", "site": Payload(number: 92).long, "follow": Payload(number: 93).long])
            for member in ["gate", "meter"] {
                if let markup = told[member]?.string { _ = Payload.look(markup, "\(member) after \(act)") }
            }
        }
        let study = try whole.demo.workspace.study(WholePractice.ordered, for: try whole.demo.session(.dentist))
        let image = try #require(study.images.first)
        for (name, value) in [
            ("label", Payload(number: 94).short), ("lesion", Payload(number: 95).short), ("kind", "<u id=q96>"),
            ("points", "<u id=q97>"), ("object", "<u id=q98>"), ("frame", "<u id=q99>"),
        ] {
            let fields = ["object": image.object, "frame": "1", "kind": "length", "points": "100,100 140,100"]
            _ = try await Self.ask(whole, seat, "\(Self.order)/measurements", fields.merging([name: value]) { $1 })
            _ = try await Self.ask(
                whole, seat, "\(Self.order)/labels",
                ["object": image.object, "label": "parotid left", "plane": "transverse"].merging([name: value]) { $1 })
        }
        _ = try await Self.ask(
            whole, seat, "\(Self.order)/labels",
            ["object": image.object, "label": "parotid left", "plane": Payload(number: 89).short])
        let shown = await Self.look(
            whole, seat, [Self.order, "\(Self.order)/viewer", report, "\(Self.order)/decision", "/practice"])
        #expect(shown.contains(94), "the calliper's name is shown")
        #expect(shown.count > 10, "the report's form shows what was typed")
    }

    private static func ask(
        _ whole: WholePractice, _ seat: WholePractice.Seat, _ target: String, _ fields: [String: String]
    ) async throws -> JSONValue {
        let answer = await whole.post(target, fields, seat, TestSite.json)
        #expect(answer.status.code < 500, "\(target) \(fields.keys.sorted())")
        #expect(answer.fields[.contentType]?.contains("json") == true, "\(target)")
        #expect(answer.fields[.contentSecurityPolicy] == SecurityFields.policy)
        return try JSONValue(parsing: answer.body)
    }

    @Test("Script in every hole and every parameter of every address")
    func addresses() async throws {
        let whole = try await WholePractice()
        let holes = try RouteHoles(whole)
        let hostile = PercentCoding.encode(Payload(number: 1).short)
        let names = [
            "to", "ended", "stand", "reader", "from", "image", "frame", "state", "payer", "act", "user", "subject",
            "offset", "since", "field", "show", "thumb", "q", "_id", "patient", "date",
        ]
        for role in [Role.dentist, .administrator] {
            let seat = await whole.seat(role)
            for route in PracticeRouteTests.routes where route.method == .post {
                let filled = try holes.address(route).split(separator: "/").map(String.init)
                for (index, part) in route.pattern.enumerated() where part.first == "{" {
                    for other in [hostile, String(repeating: "a", count: 250), String(repeating: "a", count: 3000)] {
                        var parts = filled
                        parts[index] = other
                        let answer = await whole.post("/" + parts.joined(separator: "/"), [:], seat)
                        _ = Payload.look(answer, route.path)
                        #expect((300..<500).contains(answer.status.code), "\(route.path): \(answer.status)")
                    }
                }
            }
            for route in PracticeRouteTests.routes where route.method == .get {
                let plain = try holes.address(route)
                let filled = plain.split(separator: "/").map(String.init)
                for (index, part) in route.pattern.enumerated() where part.first == "{" {
                    for other in [hostile, String(repeating: "a", count: 250), String(repeating: "a", count: 3000)] {
                        var parts = filled
                        parts[index] = other
                        let target = "/" + parts.joined(separator: "/")
                        let answer = await whole.get(target, seat)
                        _ = Payload.look(answer, target.prefix(200).description)
                        #expect((400..<500).contains(answer.status.code), "\(route.path): \(answer.status)")
                    }
                }
                let target = "\(plain)?" + names.map { "\($0)=\(hostile)" }.joined(separator: "&")
                let answer = await whole.get(target, seat)
                _ = Payload.look(answer, target)
                #expect(answer.status.code < 500, "\(target)")
            }
        }
        for line in whole.site.log.lines where line.contains("q1") { Issue.record("The log holds an address.") }
    }

    @Test("The first steps of a practice: every field, before there is an account")
    func firstSteps() async throws {
        let empty = try EmptySite()
        let site = try TestSite(desk: empty.desk)
        let first = await site.get("/practice/set-up")
        let cookie = try #require(first.cookie)
        var page = first
        var shown: Set<Int> = []
        let filling: [[String: String]] = [
            ["secret": empty.secret],
            [
                "name": "Elm Dental", "npi": "2000000010", "taxID": "123456789", "taxonomy": "122300000X",
                "telephone": "518 555 0190", "line1": "1 Elm", "city": "Albany", "state": "NY", "zip": "12208-0003",
            ],
        ]
        var number = 0
        for step in 0..<3 {
            let form = try #require(ServedForm.posts(page.text).first { $0.action == "/practice/set-up" })
            let typed = form.controls.filter(\.isTyped).map(\.name)
            for name in typed + form.controls.filter({ $0.kind == .hidden }).map(\.name) where name != "form-token" {
                number += 1
                for text in [Payload(number: number).long, Payload(number: number).short] {
                    let known = filling.indices.contains(step) ? filling[step] : [:]
                    let fields = form.fields.merging(known) { $1 }.merging([name: text]) { $1 }
                    let answer = await site.send(
                        .post, "/practice/set-up", cookie: cookie, form: RegisterSite.encode(fields))
                    shown.formUnion(Payload.look(answer, "step \(step), \(name)"))
                    #expect(answer.status.code < 500, "step \(step), \(name)")
                }
            }
            guard filling.indices.contains(step) else { break }
            let sent = await site.send(
                .post, "/practice/set-up", cookie: cookie,
                form: RegisterSite.encode(form.fields.merging(filling[step]) { $1 }))
            page = sent.status == .seeOther ? await site.get("/practice/set-up", cookie: cookie) : sent
        }
        #expect(page.text.contains("name=\"user\""), "the third step was reached")
        #expect(shown.count > 8, "\(shown)")
    }
}
