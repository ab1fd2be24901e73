import CodeReference
import Essentials
import HTTPTypes
import Practice
import TestSupport
import Testing

@testable import Web

@Suite("Licensed releases at the desk")
struct DeskReleaseTests {
    static let first = """
        Code,Category,Nomenclature,Descriptor
        D0370,Diagnostic,Widget alpha,The alpha of widgets
        D0386,Diagnostic,Widget beta,The beta of widgets
        D0391,Diagnostic,Widget gamma,None
        """
    static let second = """
        Code,Category,Nomenclature,Descriptor
        D0370,Diagnostic,Widget alpha renewed,The alpha of widgets
        D0386,Diagnostic,Widget beta,The beta of widgets
        D0399,Diagnostic,Widget delta,"One more,
        over two lines"
        """

    static func upload(
        _ site: DeskSite, _ seat: DeskSite.Seat, _ file: [UInt8], year: String = "2027",
        effective: String = "2027-01-01", scope: String = "everything", name: String = "codes.csv"
    ) async -> Answer {
        let fields = [
            ("form-token", seat.token), ("year", year), ("effective", effective), ("scope", scope), ("ignoring", ""),
        ]
        let body = MultipartTests.body(
            fields.map { ("name=\"\($0.0)\"", Array($0.1.utf8)) } + [("name=\"file\"; filename=\"\(name)\"", file)])
        return await site.send(
            .post, "/desk/releases", cookie: seat.cookie,
            [.contentType: "multipart/form-data; boundary=x-1"], body: body)
    }

    @Test("Read, compared, applied, read again, compared side by side, withdrawn")
    func whole() async throws {
        let site = try DeskSite()
        let seat = await site.signIn("admin")
        let read = await Self.upload(site, seat, Array(Self.first.utf8), year: "2026", effective: "2026-01-01")
        #expect(read.status == .seeOther)
        let address = try #require(read.fields[.location])
        let page = await site.get(address, cookie: seat.cookie)
        #expect(page.status == .ok && page.text.contains("CDT 2026") && page.text.contains("Nothing has changed yet"))
        #expect(site.hub.current.reference.imported.isEmpty)
        let seen = try #require(page.hidden("seen", to: "\(address)/apply"))
        let unticked = await site.act("\(address)/apply", ["seen": seen], seat)
        #expect(unticked.status == .unprocessableContent && unticked.text.contains("Tick the box"))
        let applied = await site.act("\(address)/apply", ["seen": seen, "confirmed": "yes"], seat)
        #expect(applied.status == .seeOther)
        let twice = await site.act("\(address)/apply", ["seen": seen, "confirmed": "yes"], seat)
        #expect(twice.status == .seeOther, "a second click leads to the same place")
        let next = try #require(await Self.upload(site, seat, Array(Self.second.utf8)).fields[.location])
        let compared = await site.get(next, cookie: seat.cookie).text
        #expect(compared.contains("1 added, 1 changed, 1 deleted, 1 the same"))
        #expect(compared.contains("Widget delta") && compared.contains("renewed</ins>"))
        #expect(compared.contains("D0391") && compared.contains("compared with CDT 2026"))
        #expect(compared.contains("D0370"), "and what it touches here")
        let stale = await site.act("\(next)/apply", ["seen": "another", "confirmed": "yes"], seat)
        #expect(stale.status == .conflict && stale.text.contains("made anew"))
        let list = await site.get("/desk/releases", cookie: seat.cookie).text
        #expect(list.contains("Compared, not yet applied") && list.contains("codes.csv"))
        let gone = await site.act("\(next)/discard", [:], seat)
        #expect(gone.status == .seeOther)
        #expect(await site.get(next, cookie: seat.cookie).status == .notFound)
        #expect(await site.act("\(next)/discard", [:], seat).status == .seeOther)
        let withdrawn = await site.act("/desk/applied/2026-01-01/withdraw", ["reason": "The wrong year."], seat)
        #expect(withdrawn.status == .seeOther)
        #expect(await site.get("/desk/releases", cookie: seat.cookie).text.contains("No licensed release is applied"))
    }

    @Test("Nothing imported is public before an administrator says that the licence allows it")
    func licence() async throws {
        let site = try DeskSite()
        let seat = await site.signIn("admin")
        let address = try #require(
            await Self.upload(site, seat, Array(Self.first.utf8), year: "2026", effective: "2026-01-01")
                .fields[.location])
        let seen = try #require(await site.get(address, cookie: seat.cookie).hidden("seen", to: "\(address)/apply"))
        _ = await site.act("\(address)/apply", ["seen": seen, "confirmed": "yes"], seat)
        #expect(site.reference.imported.isEmpty)
        let empty = await site.act("/desk/licence", ["words": ""], seat)
        #expect(empty.status == .unprocessableContent && empty.text.contains("id=\"why-allows\""))
        let stated = await site.act(
            "/desk/licence", ["allows": "yes", "words": "Licence 17 of the owner allows it."], seat)
        #expect(stated.status == .seeOther && site.reference.imported.count == 1)
        #expect(
            await site.get("/desk/releases", cookie: seat.cookie).text.contains("Licence 17 of the owner allows it."))
        _ = await site.act("/desk/licence", ["allows": "no", "words": "It ended."], seat)
        #expect(site.reference.imported.isEmpty)
        let editor = await site.signIn("editor")
        #expect(await site.act("/desk/licence", ["allows": "yes", "words": "So."], editor).status == .forbidden)
    }

    @Test("A file that is binary, half cut, ambiguous or too large is refused with its place")
    func faultyFiles() async throws {
        let site = try DeskSite()
        let seat = await site.signIn("admin")
        let whole = Array(Self.second.utf8)
        let cases: [([UInt8], String)] = [
            (Array("PK\u{3}\u{4}".utf8) + [0, 0, 0], "a ZIP archive or an Excel workbook"),
            (Array(whole.dropLast(6)), "a quoted text that never ends"),
            (Array("Code,Nomenclature\nD0370,Widget\nD37,Widget".utf8), "line 3, row 3, column 1 &#39;Code&#39;"),
            (Array("Code,Nomenclature,Price\nD0370,Widget,1".utf8), "a heading that is not known"),
            (Array("Code,Nomenclature\nD0370,Widget\nD0370,Widget".utf8), "again, after line 2"),
            ([], "Choose the file."),
        ]
        for (file, words) in cases {
            let answer = await Self.upload(site, seat, file)
            #expect(answer.status == .unprocessableContent, "\(words)")
            #expect(answer.text.contains(words), "\(words)")
            #expect(answer.text.contains("value=\"2027\"") && answer.text.contains("value=\"2027-01-01\""))
        }
        let dates = await Self.upload(site, seat, whole, year: "2027", effective: "2026-01-01")
        #expect(dates.status == .unprocessableContent && dates.text.contains("why-"))
        #expect(await Self.upload(site, seat, whole, scope: "").text.contains("id=\"why-scope\""))
        let cut = await site.send(
            .post, "/desk/releases", cookie: seat.cookie, [.contentType: "multipart/form-data; boundary=x-1"],
            body: Array("--x-1\r\nContent-Disposition: form-data; name=\"year\"\r\n\r\n20".utf8))
        #expect(cut.status == .badRequest && cut.text.contains("cut off"))
        let large = await site.send(
            .post, "/desk/releases", cookie: seat.cookie, [.contentType: "multipart/form-data; boundary=x-1"],
            body: [UInt8](repeating: 0x41, count: DeskRoutes.largestUpload + 1))
        #expect(large.status == .contentTooLarge)
        let foreign = await Self.upload(site, DeskSite.Seat(cookie: seat.cookie, token: "x"), whole)
        #expect(foreign.status == .forbidden)
        #expect(await site.get("/desk/releases", cookie: seat.cookie).text.contains("No licensed release is applied"))
        #expect(await site.get("/desk/releases/nothing", cookie: seat.cookie).status == .notFound)
    }
}
