import Essentials
import HTTPTypes
import Practice
import Records
import Testing

@testable import Web

/// Script typed into what the pages themselves offer: a field that is added is tried without anybody saying so.
@Suite("Whatever is typed into a form of the practice, it stays text", .serialized)
struct PracticeEscapeTests {
    /// POST routes that no form of a page leads to, and why.
    static let withoutForm: [String: String] = [
        "/practice/sign-in": "the door's, see EscapeTests", "/practice/set-up": "the first start's, below",
        "/practice/cases/{case}/report/field": "the module of the report sends single fields, below",
        "/practice/cases/{case}/report/act": "the module of the report sends single acts, below",
        "/practice/cases/{case}/measurements": "the viewer's module lays callipers, below",
        "/practice/cases/{case}/claim/{party}/accept": "only of a denied claim, see ClaimPagesTests",
        "/practice/cases/{case}/claim/{party}/replace": "only of an answered claim, see ClaimPagesTests",
        "/practice/cases/{case}/claim/{party}/void": "only of an answered claim, see ClaimPagesTests",
        "/practice/cases/{case}/claim/{party}/drop": "only of a correction, see ClaimPagesTests",
        "/practice/cases/{case}/decision/withdraw": "only of an override, see DecidePageTests",
        "/practice/tray/restore": "only of what was discarded, below",
        "/practice/decide/note/facts": "only of a note that was read, see DecideEscape",
        "/practice/emergency/{grant}/end": "only of a page that is open by it, see EmergencyRouteTests",
        "/practice/cases/{case}/order/cancel": "only of an order without images, see RegisterPageTests",
    ]

    /// Fields whose form refuses what was typed without showing it again: codes that are none, and acts that the claim's
    /// state does not allow.
    static let neverShown =
        ["accept reason", "void number", "void reason"].map { "/practice/cases/{case}/claim/{party}/\($0)" }
        + ["/practice/cases/{case}/order", "/practice/patients/{person}/order"].flatMap { place in
            (1...4).map { "\(place) code.\($0)" }
        }

    @Test("Every field of every form, and then every page that may show it")
    func everyField() async throws {
        let whole = try await WholePractice()
        var run = HostileRun(whole)
        let pages = try WholePages.all(whole)
        for page in pages { try await run.type(into: page) }
        for page in pages { await run.look(at: page) }
        // A report's own page, as it is kept for good, is HTML of its own.
        for name in ["report.html"] {
            let place = "/practice/cases/\(WholePractice.signed)/report/signed"
            for number in 1...2 { await run.look(at: .init(role: .dentist, address: "\(place)/\(number)/\(name)")) }
        }
        #expect(run.fields.count > 150, "\(run.fields.count) fields were found")
        let never = run.fields.filter { !run.shown.contains($0.value) }.keys.sorted()
        #expect(never == Self.neverShown, "Typed and never seen again, escaped or not")
        for line in whole.site.log.lines where line.contains("<u") { Issue.record("The log holds what was typed.") }
        #expect(try whole.store.verify(for: whole.demo.session(.administrator)).isIntact)
    }

    @Test("Every route that takes a form is reached by a form of a page, or is named here")
    func routes() async throws {
        let whole = try await WholePractice()
        var actions: Set<String> = []
        for page in try WholePages.all(whole) {
            let answer = await whole.get(page.address, await whole.seat(page.role))
            actions.formUnion(ServedForm.posts(answer.text).map(\.action))
        }
        let index = RouteIndex(RouteTable.all)
        let reached = Set(
            try actions.compactMap {
                index.find(.post, try Inquiry(method: .post, target: $0).segments).found?.route.path
            })
        for route in PracticeRouteTests.routes where route.method == .post && !route.path.contains("/fhir/") {
            #expect(
                reached.contains(route.path) != (Self.withoutForm[route.path] != nil),
                "\(route.path): no form of a page leads there, or it is named as one without")
        }
    }
}
