import Essentials
import HTTPTypes
import Practice
import Records
import Testing
import Ultrasound

@testable import Web

@Suite("Forms of the practice that are foreign, or sent twice", .serialized)
struct SentFormTests {
    @Test("Without its token, with another visit's, or from elsewhere, no form does anything")
    func sealed() async throws {
        let whole = try await WholePractice()
        let foreign = await whole.site.door().token
        let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
        var tried: Set<String> = []
        for page in try WholePages.all(whole) {
            let seat = await whole.seat(page.role)
            for form in ServedForm.posts(await whole.get(page.address, seat).text) {
                guard tried.insert("\(FormSamples.kind(form.action))").inserted else { continue }
                let before = try StoreMark(whole)
                #expect(form.control("form-token")?.value == seat.token, "\(form.action)")
                let fields = whole.filled(form, form.buttons.first)
                for token in ["", "0", foreign, String(seat.token.reversed()), seat.token + "0"] {
                    let answer =
                        form.isMultipart
                        ? await whole.site.upload(
                            [("a.dcm", [1])], to: form.action, cookie: seat.cookie, token: token, asJSON: false)
                        : await whole.post(form.action, fields.merging(["form-token": token]) { $1 }, seat)
                    #expect(answer.status == .forbidden, "\(form.action)")
                }
                if !form.isMultipart {
                    let elsewhere = await whole.post(
                        form.action, fields, seat, [site: "cross-site"])
                    #expect(elsewhere.status == .forbidden, "\(form.action) from elsewhere")
                    let plain = await whole.post(form.action, fields, seat, [.contentType: "text/plain"])
                    #expect(plain.status == .badRequest, "\(form.action) as text")
                }
                #expect(try StoreMark(whole) == before, "\(form.action) wrote")
            }
        }
        #expect(tried.count > 45, "\(tried.count) forms")
        let holes = try RouteHoles(whole)
        for route in PracticeRouteTests.routes where route.method == .post && route.admission != .anyoneUnsealed {
            let address = try holes.address(route)
            guard !address.hasPrefix(PracticeFHIR.base), route.admission != .anyone else { continue }
            for role in Role.allCases where try PracticeRouteTests.mayEnter(route, role, whole.store.authorisation) {
                let before = try StoreMark(whole)
                let answer = await whole.post(address, ["form-token": ""], await whole.seat(role))
                #expect(answer.status == .forbidden, "\(address)")
                #expect(try StoreMark(whole) == before)
                break
            }
        }
    }

    /// Forms whose second sending is told so in words instead of leading to the same place, and the words.
    private static let told = [
        "/practice/cases/{case}/claim/{party}/send": "was sent on",
        "/practice/cases/{case}/claim/{party}/edit": "changed since you saw it",
        "/practice/cases/{case}/claim/{party}/acknowledge": "changed since you saw it",
        "/practice/cases/{case}/claim/{party}/answer": "changed since you saw it",
        "/practice/cases/{case}/claim/{party}/deadline": "changed since you saw it",
        "/practice/cases/{case}/claim/{party}/write-off": "changed since you saw it",
        "/practice/cases/{case}/claim/{party}/replace": "changed since you saw it",
    ]

    /// Forms that do what they say as often as they are sent.
    private static let again: Set<String> = [
        "/practice/oversight/verify", "/practice/oversight/accounts/{user}/password",
        "/practice/cases/{case}/measurements/undo", "/practice/cases/{case}/claim/bill",
    ]

    @Test("The same form twice does one thing, and leads to the same place")
    func twice() async throws {
        let whole = try await WholePractice()
        var (tried, wrote): (Set<String>, Set<String>) = ([], [])
        for page in try WholePages.all(whole) {
            var seat = await whole.seat(page.role)
            for form in ServedForm.posts(await whole.get(page.address, seat).text)
            where form.isOfPage && !form.isMultipart {
                let kind = FormSamples.kind(form.action)
                for button in form.buttons.isEmpty ? [nil] : form.buttons.map({ Optional($0) }) {
                    let name = button.map { "\(kind) \($0.name)=\($0.value.prefix { $0 != ":" })" } ?? kind
                    guard tried.insert(name).inserted else { continue }
                    seat = await whole.seat(page.role)
                    let text = await whole.get(page.address, seat).text
                    guard let fresh = ServedForm.posts(text).first(where: { $0.action == form.action }) else {
                        continue
                    }
                    let fields = whole.filled(fresh, button)
                    let before = try StoreMark(whole)
                    let first = await whole.post(form.action, fields, seat)
                    let once = try StoreMark(whole)
                    let second = await whole.post(form.action, fields, seat)
                    #expect(first.status.code < 500 && second.status.code < 500, "\(name)")
                    guard once != before else { continue }
                    wrote.insert(kind)
                    guard !Self.again.contains(kind) else { continue }
                    #expect(try StoreMark(whole) == once, "\(name) wrote twice")
                    if let words = Self.told[kind] {
                        #expect(second.status == .conflict && second.text.contains(words), "\(name)")
                    } else {
                        #expect(
                            second.status == first.status && second.fields[.location] == first.fields[.location],
                            "\(name): \(first.status) \(first.fields[.location] ?? ""), then \(second.status)")
                    }
                }
            }
        }
        #expect(wrote.count > 30, "\(wrote.sorted())")
        #expect(try whole.store.verify(for: whole.demo.session(.administrator)).isIntact)
    }

    @Test("What modules of pages send twice is done once")
    func modules() async throws {
        let whole = try await WholePractice()
        let seat = await whole.seat(.dentist)
        let base = "/practice/cases/\(WholePractice.ordered)"
        let study = try whole.demo.workspace.study(WholePractice.ordered, for: try whole.demo.session(.dentist))
        let image = try #require(study.images.first { $0.image.frameCount == 1 })
        let bounds = try #require(image.image.regions.first?.bounds)
        let (x, y) = (bounds.minX + 30, bounds.minY + 40)
        for (place, fields) in [
            (
                "measurements",
                [
                    "object": image.object, "frame": "1", "kind": "length", "label": "Wall", "lesion": "new",
                    "points": "\(x),\(y) \(x + 40),\(y)",
                ]
            ),
            ("measurements/m1", ["label": "Cyst of the gland"]), ("measurements/m1/lift", [:]),
            ("labels", ["object": image.object, "label": "parotid right", "plane": "transverse"]),
            ("report/field", ["path": "technique", "value": "B mode.", "base": "0"]),
        ] {
            let first = await whole.post("\(base)/\(place)", fields, seat, TestSite.json)
            let once = try StoreMark(whole)
            let second = await whole.post("\(base)/\(place)", fields, seat, TestSite.json)
            #expect(first.status == .ok && second.status == .ok, "\(place): \(first.status), \(second.status)")
            #expect(try StoreMark(whole) == once, "\(place)")
            if place == "measurements" { #expect(first.text == second.text) }
        }
    }
}
