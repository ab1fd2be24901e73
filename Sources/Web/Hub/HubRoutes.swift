import CodeReference
import Essentials
import HTTPTypes
import Hypertext

/// The addresses of the public hub.
enum HubRoutes {
    static let all: [Route] = [
        page("/", home), page("/codes", codes), page("/codes/{code}", code), page("/compare/{one}/{other}", compare),
        Route(.get, "/compare", on: .hub, for: .anyone, compareChoice),
        page("/releases", releases), page("/releases/{year}", release), page("/topics", topics),

        Route(.get, "/topics/about", on: .hub, for: .anyone) { _, _ in .seeOther("/about") },
        page("/topics/{slug}", topic), page("/sources", sources), page("/conflicts", conflicts),
        page("/changes", changes), page("/about", about), page("/search", search),
        text("/changes.atom", "application/atom+xml; charset=utf-8") { view, _ in
            Feed.text(NewsMapping.events(view), base: view.base, today: view.today)
        },
        text("/sitemap.xml", "application/xml; charset=utf-8") { view, _ in SiteMap.text(view) },
        text("/robots.txt", "text/plain; charset=utf-8") { view, _ in SiteMap.robots(base: view.base) },
        text("/search.json", "application/json") { view, inquiry in
            SearchMapping.json(try asked(inquiry), view).compact
        },
    ]

    /// A page that is made of what the hub knows, and kept.
    private static func page(
        _ path: String, _ make: @escaping @Sendable (HubView, Inquiry) throws -> PublicPage
    ) -> Route {
        Route(.get, path, on: .hub, for: .anyone) { site, inquiry in
            let hub = try site.publicHub()
            let state = hub.current
            let view = site.view(state, hub)
            return site.show(try make(view, inquiry), inquiry, revision: state.revision, day: view.today)
        }
    }

    /// A text for programs, kept as pages are.
    private static func text(
        _ path: String, _ mediaType: String, _ make: @escaping @Sendable (HubView, Inquiry) throws -> String
    ) -> Route {
        Route(.get, path, on: .hub, for: .anyone) { site, inquiry in
            let hub = try site.publicHub()
            let state = hub.current
            let view = site.view(state, hub)
            let answer = Answer(mediaType: mediaType, body: Array(try make(view, inquiry).utf8))
            return site.publish(answer, inquiry, revision: state.revision, day: view.today)
        }
    }

    // MARK: Pages

    @Sendable private static func home(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        PublicPage(
            title: "Dental imaging codes, with their sources",
            summary:
                "Which code a record supports, on which date, and who says so: codes of face and jaw imaging in our "
                + "own words, each statement with its source.",
            main: HomeMapping.page(view).html, address: "/", data: StructuredData.site(view), hasSearch: false)
    }

    @Sendable private static func codes(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        let page = CodeListMapping.page(on: try day(inquiry), view)
        return PublicPage(
            title: "Codes of face and jaw imaging", summary: page.head.title + ".", place: .codes, main: page.html,
            address: "/codes")
    }

    @Sendable private static func code(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        let code = inquiry.caught["code"] ?? ""
        let date = try day(inquiry)
        guard let entry = view.book.entry(code) else { return try noCode(code, view) }
        return PublicPage(
            title: "\(code): \(view.lead(of: entry))",
            summary: view.reference.article(code)?.summary ?? Words.stop(entry.note), place: .codes,
            main: CodeMapping(entry, on: date, view).page.html, address: "/codes/\(code)",
            data: StructuredData.code(entry, view))
    }

    /// What has the shape of a code but is not carried: said, and not called unknown to the world.
    private static func noCode(_ code: String, _ view: HubView) throws -> PublicPage {
        guard CodeSystem.cdt.hasShape(code) else { throw Refusal.notFound }
        let near = view.book.codes().filter { $0.code.prefix(3) == code.prefix(3) }.prefix(12)
        let page = NoCodePage(
            code: code,
            text: view.book.hasDentalPack
                ? "It has the shape of a dental code and may well exist. This hub's pack carries imaging of the face and "
                    + "jaws and what is weighed against it, and \(code) is not among them."
                : "No data pack of codes is loaded, so nothing can be said of any code.",
            near: near.map { CodeListMapping.row($0, on: view.today, keeps: false, view) })
        return PublicPage(
            title: "\(code) is not carried here", summary: "", place: .codes, main: page.html,
            address: "/codes/\(code)",
            status: .notFound, isUnlisted: true)
    }

    @Sendable private static func compare(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        guard let one = view.book.entry(inquiry.caught["one"] ?? ""),
            let other = view.book.entry(inquiry.caught["other"] ?? ""), one.code != other.code
        else { throw Refusal.notFound }
        let page = CompareMapping.page(one, other, view)
        return PublicPage(
            title: "\(one.code) and \(other.code) compared",
            summary: page.fact?.plain ?? "\(one.code) and \(other.code) side by side.", place: .codes, main: page.html,
            address: SiteMap.compare(one.code, other.code))
    }

    /// The choice of two codes, or the way to their comparison where both are chosen.
    @Sendable private static func compareChoice(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let hub = try site.publicHub()
        let state = hub.current
        let view = site.view(state, hub)
        var fault = ""
        if let one = inquiry.query["a"], let other = inquiry.query["b"] {
            if one != other, view.book.entry(one) != nil, view.book.entry(other) != nil {
                return .seeOther("/compare/\(one)/\(other)")
            }
            fault = one == other ? "Choose two different codes." : "One of the codes is not carried here."
        }
        let page = PublicPage(
            title: "Compare two codes", summary: "Two codes side by side, and the one fact that separates them.",
            place: .codes, main: CompareMapping.choice(view, fault: fault).html, address: "/compare",
            status: fault.isEmpty ? .ok : .unprocessableContent)
        return site.show(page, inquiry, revision: state.revision, day: view.today)
    }

    @Sendable private static func releases(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        PublicPage(
            title: "Editions of CDT, year by year",
            summary: "When each yearly edition is in force, and how many codes it added, revised and deleted.",
            place: .releases, main: ReleaseMapping.list(view).html, address: "/releases")
    }

    @Sendable private static func release(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        guard let text = inquiry.caught["year"], text.utf8.count == 4, let year = Int(text),
            let page = ReleaseMapping.page(year, view)
        else { throw Refusal.notFound }
        return PublicPage(
            title: "What CDT \(year) changed", summary: "CDT \(year): \(page.head.lead)", place: .releases,
            main: page.html, address: "/releases/\(year)")
    }

    @Sendable private static func topics(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        PublicPage(
            title: "Topics",
            summary: "Dental coding, billing and ultrasound explained, every sentence with its source.",
            place: .topics, main: TopicMapping.list(view).html, address: "/topics")
    }

    @Sendable private static func topic(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        let slug = inquiry.caught["slug"] ?? ""
        guard !CodeSystem.cdt.hasShape(slug), let topic = view.reference.article(slug) else { throw Refusal.notFound }
        return PublicPage(
            title: topic.title, summary: topic.summary, place: .topics, main: TopicMapping.page(topic, view).html,
            address: "/topics/\(slug)", data: StructuredData.article(topic, view))
    }

    @Sendable private static func sources(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        PublicPage(
            title: "Sources", summary: "Every document on which a statement stands, the best kind first.",
            place: .sources, main: ListMapping.sources(view).html, address: "/sources")
    }

    @Sendable private static func conflicts(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        PublicPage(
            title: "Where sources disagree",
            summary:
                "Questions on which public sources disagree, what is held and why; the losing side stays in sight.",
            place: .conflicts, main: ListMapping.conflicts(view).html, address: "/conflicts")
    }

    @Sendable private static func changes(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        PublicPage(
            title: "What changed", summary: "Editions, decided conflicts and accepted changes, newest first.",
            place: .changes, main: NewsMapping.page(view).html, address: "/changes")
    }

    @Sendable private static func about(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        return PublicPage(
            title: "About this hub", summary: "Independence, licence of the codes, who reviews, and interfaces.",
            main: AboutMapping.page(view).html, address: "/about")
    }

    @Sendable private static func search(_ view: HubView, _ inquiry: Inquiry) throws -> PublicPage {
        let text = try asked(inquiry)
        return PublicPage(
            title: text.isEmpty ? "Search" : "Search: \(text)", summary: "Search over codes and topics.",
            main: SearchMapping.page(text, view).html, address: "/search", hasSearch: false, isUnlisted: true)
    }

    // MARK: What is asked

    /// The day of `?on=`; nil where none is asked for.
    private static func day(_ inquiry: Inquiry) throws -> CalendarDate? {
        guard let text = inquiry.query["on"], !text.isEmpty else { return nil }
        guard let date = try? CalendarDate(text), text.utf8.count == 10 else {
            throw Refusal.malformed("A day is written year-month-day, such as 2026-03-10.")
        }
        return date
    }

    /// The words of `?q=`, without what can't be seen.
    private static func asked(_ inquiry: Inquiry) throws -> String {
        let text = inquiry.query["q"] ?? ""
        guard text.utf8.count <= 400 else { throw Refusal.malformed("A search has at most 400 bytes.") }
        return text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    }
}
