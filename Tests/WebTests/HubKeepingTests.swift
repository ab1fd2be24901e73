import Essentials
import HTTPTypes
import Synchronization
import Testing

@testable import Web

/// A hub that counts how often it is asked for everything it knows, and whose day and revision may move on.
final class MovingHub: HubDesk {
    private struct State {
        var hub: SampleHub
        var asked = 0
    }
    private let state: Mutex<State>

    init(_ hub: SampleHub) { state = Mutex(State(hub: hub)) }

    var current: HubState {
        state.withLock {
            $0.asked += 1
            return $0.hub.current
        }
    }
    var revision: Int { state.withLock { $0.hub.revision } }
    var today: CalendarDate { state.withLock { $0.hub.today } }
    var asked: Int { state.withLock { $0.asked } }

    func move(to hub: SampleHub) { state.withLock { $0.hub = hub } }
}

@Suite("Public pages are kept")
struct HubKeepingTests {
    private func page(_ bytes: Int, _ name: String = "x") -> PageCache.Page {
        PageCache.Page(
            answer: Answer(mediaType: "text/html", body: Array(repeating: 0x61, count: bytes)), pattern: name,
            tag: "\"\(name)\"")
    }

    @Test("A page is made once; a new revision or a new day makes it anew")
    func once() async throws {
        let shared = try #require(SampleHub.shared)
        let hub = MovingHub(shared)
        let test = try TestSite(hub: hub)
        let first = await test.get("/codes/D0370")
        #expect(hub.asked == 1)
        let second = await test.get("/codes/D0370")
        #expect(hub.asked == 1 && second.body == first.body && second.fields == first.fields)
        #expect(first.fields[.cacheControl] == "public, max-age=60")
        #expect(first.fields[.contentSecurityPolicy]?.isEmpty == false)
        hub.move(to: try SampleHub(shared.reference, revision: 2))
        _ = await test.get("/codes/D0370")
        #expect(hub.asked == 2)
        hub.move(to: try SampleHub(shared.reference, revision: 2, today: "2027-01-01"))
        #expect(await test.get("/codes/D0370").text.contains("on 1 January 2027"))
        #expect(hub.asked == 3)
        let line = #"tragus_http_requests_total{route="/codes/{code}",method="GET",status="200"} 4"#
        #expect(test.site.measures.text(gauges: []).contains(line), "kept pages are counted")
    }

    @Test("A browser that has the page is told so, at the first asking and at later ones")
    func tags() async throws {
        let test = try TestSite()
        let tag = try #require(await test.get("/codes/D0386").fields[.eTag])
        for value in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
            let again = await test.get("/codes/D0386", [.ifNoneMatch: value])
            #expect(again.status == .notModified && again.body.isEmpty && again.fields[.eTag] == tag)
        }
        #expect(await test.get("/codes/D0386", [.ifNoneMatch: "\"other\""]).status == .ok)
        let cold = await (try TestSite()).get("/codes/D0386", [.ifNoneMatch: tag])
        #expect(cold.status == .notModified && cold.body.isEmpty)
        let head = await test.send(.head, "/codes/D0386")
        #expect(head.body.isEmpty && head.fields[.contentLength] != "0" && head.fields[.eTag] == tag)
        #expect(await test.get("/codes/D0370").fields[.eTag] != tag)
    }

    @Test("Who is signed in to the practice gets a page of their own, which nobody keeps")
    func signedIn() async throws {
        let test = try TestSite()
        _ = await test.get("/codes")
        let cookie = await test.signIn("dentist")
        let own = await test.get("/codes", cookie: cookie)
        #expect(own.text.contains("Maria Okafor") && own.fields[.cacheControl] == "no-store")
        #expect(!(await test.get("/codes").text.contains("Maria Okafor")))
    }

    @Test("Errors and codes that are not carried are not kept")
    func errors() async throws {
        let test = try TestSite()
        let before = test.site.pages.load.count
        for target in ["/codes/D9998", "/codes/D0370?on=x", "/nothing", "/practice/sign-in"] {
            #expect(await test.get(target).fields[.cacheControl]?.contains("no-store") == true, "\(target)")
        }
        #expect(test.site.pages.load.count == before)
    }

    @Test("Bounded in number and in bytes; what is read stays when a flood of odd addresses comes")
    func bounds() throws {
        let day = try CalendarDate("2026-11-23")
        let cache = PageCache(count: 10, bytes: 100_000)
        cache.keep(page(10, "home"), at: "/", revision: 1, day: day)
        for number in 0..<1000 {
            #expect(cache.page("/", revision: 1, day: day) != nil, "after \(number)")
            cache.keep(page(10), at: "/odd/\(number)", revision: 1, day: day)
            #expect(cache.load.count <= 10)
        }
        for number in 0..<100 {
            cache.keep(page(9000), at: "/large/\(number)", revision: 1, day: day)
            #expect(cache.load.bytes <= 100_000)
        }
        cache.keep(page(90_000), at: "/too-large", revision: 1, day: day)
        #expect(cache.page("/too-large", revision: 1, day: day) == nil)
        cache.keep(page(1), at: "/" + String(repeating: "a", count: 400), revision: 1, day: day)
        #expect(cache.page("/" + String(repeating: "a", count: 400), revision: 1, day: day) == nil)
    }

    @Test("A page of an older revision is neither kept nor shown")
    func older() throws {
        let day = try CalendarDate("2026-11-23")
        let cache = PageCache()
        cache.keep(page(10), at: "/", revision: 2, day: day)
        cache.keep(page(10), at: "/old", revision: 1, day: day)
        #expect(cache.page("/old", revision: 1, day: day) == nil)
        #expect(cache.page("/", revision: 1, day: day) == nil && cache.page("/", revision: 3, day: day) == nil)
        #expect(cache.page("/", revision: 2, day: try CalendarDate("2026-11-24")) == nil)
        #expect(cache.page("/", revision: 2, day: day) != nil)
        #expect(cache.load.count == 1)
    }

    @Test("The index of routes finds what asking every route would find")
    func index() throws {
        let routes = RouteTable.all
        let index = RouteIndex(routes)
        for route in routes {
            let segments = route.path.split(separator: "/").map { $0.first == "{" ? "x" : String($0) }
            let wanted = routes.first { $0.method == route.method && $0.match(segments) != nil }
            #expect(index.find(route.method, segments).found?.route.path == wanted?.path, "\(route.path)")
        }
        #expect(index.find(.get, ["nothing", "at", "all", "here"]).found == nil)
        #expect(index.find(.post, ["health"]).allowed == [.get])
    }
}
