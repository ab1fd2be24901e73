import CodeReference
import Essentials
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("From every public page to every other")
struct HubCrawlTests {
    /// Of pages that are many and alike only some are asked for; of the others it is asked that a route answers.
    private static func isAlike(_ address: String) -> Bool {
        if address.contains("?on=") { return !address.contains("D0351") }
        if address.hasSuffix("/ask") || address.contains("/suggest") { return !address.contains("/codes/D0351") }
        return address.hasPrefix("/compare/") && !["/compare/D0370/D0386", "/compare/D0370/D0391"].contains(address)
    }

    @Test("No link is dead, no place on a page is missing, every page is marked up well and in the site map")
    func crawl() async throws {
        let hub = try #require(SampleHub.shared)
        let test = try TestSite(options: WebOptions(offer: .hub, publicAddress: "https://hub.example"))
        var waiting = ["/"]
        var seen: Set<String> = ["/"]
        var alike: Set<String> = []
        var pages: [String: String] = [:]
        var places: [(from: String, to: String, id: String)] = []
        while let target = waiting.popLast() {
            let answer = await test.get(target)
            #expect(answer.status == .ok || answer.status == .seeOther, "\(target) is dead: \(answer.status)")
            guard answer.fields[.contentType]?.hasPrefix("text/html") == true else { continue }
            pages[target] = answer.text
            try EscapeTests.checkMarkup(answer.text)
            for link in Self.links(answer.text) {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                let address = parts[0].isEmpty ? target : HubPageTests.unescaped(String(parts[0]))
                if parts.count == 2 { places.append((target, address, String(parts[1]))) }
                if Self.isAlike(address) {
                    alike.insert(address)
                } else if seen.insert(address).inserted {
                    waiting.append(address)
                }
            }
        }
        for address in alike {
            let inquiry = try Inquiry(method: .get, target: address)
            let found = test.site.routes.find(.get, inquiry.segments).found
            #expect(found != nil, "no route answers \(address)")
            for code in found?.caught.values.filter(CodeSystem.cdt.hasShape) ?? [] {
                #expect(hub.reference.book.entry(code) != nil, "\(address) names a code without a page")
            }
        }
        for place in places {
            guard let page = pages[place.to] else { continue }
            #expect(page.contains("id=\"\(place.id)\""), "\(place.from) leads to #\(place.id) of \(place.to)")
        }
        let view = test.site.view(hub.current, hub)
        let listed = Set(SiteMap.addresses(view))
        for address in listed {
            #expect(pages[address] != nil || address.hasPrefix("/compare/"), "\(address) is not linked")
        }
        for (address, text) in pages where !text.contains("content=\"noindex\"") {
            let canonical = text.firstMatch(of: #/<link rel="canonical" href="https:\/\/hub\.example([^"]*)"/#)?.output
                .1
            #expect(canonical.map { listed.contains(String($0)) } == true, "\(address) is not in the site map")
        }
        #expect(pages.count > 90)
    }

    static func links(_ page: String) -> [String] {
        page.matches(of: #/<(?:a|link) [^>]*href="([^"]*)"/#).map { String($0.output.1) }.filter {
            !$0.hasPrefix("http")
        }
    }

    @Test("The site map, the feed and robots are well formed, and name this site")
    func forPrograms() async throws {
        let changes = [
            HubChange(
                id: "7", on: try CalendarDate("2026-11-21"), subject: "D0370", what: "covers: <b>now</b> & says more",
                why: "A source came", by: "E. Ditor")
        ]
        let shared = try #require(SampleHub.shared)
        let hub = try SampleHub(shared.reference, changes: changes)
        let test = try TestSite(hub: hub, options: WebOptions(offer: .hub, publicAddress: "https://hub.example/"))
        let map = await test.get("/sitemap.xml")
        #expect(map.fields[.contentType] == "application/xml; charset=utf-8")
        #expect(map.text.contains("<loc>https://hub.example/codes/D0370</loc>"))
        let feed = await test.get("/changes.atom")
        #expect(feed.fields[.contentType] == "application/atom+xml; charset=utf-8")
        #expect(feed.text.contains("covers: &lt;b&gt;now&lt;/b&gt; &amp; says more"))
        #expect(await test.get("/robots.txt").text.contains("Sitemap: https://hub.example/sitemap.xml"))
        let script = """
            import sys, xml.etree.ElementTree as tree
            for path in sys.argv[1:]:
                root = tree.parse(path).getroot()
                ids = [e.text for e in root.iter("{http://www.w3.org/2005/Atom}id")]
                assert len(ids) == len(set(ids)), ids
                print(root.tag, len(list(root)))
            """
        let folder = try TemporaryFolder()
        let told = try Peer.python(
            script,
            [
                try folder.write(map.body, to: "map.xml").path, try folder.write(feed.body, to: "feed.xml").path,
            ])
        #expect(told.contains("}urlset ") && told.contains("}feed "))
    }

    @Test("What a page says of itself to search engines is JSON that names the page")
    func structured() async throws {
        let test = try TestSite(options: WebOptions(offer: .hub, publicAddress: "https://hub.example"))
        for (target, kind) in [("/", "WebSite"), ("/codes/D0370", "WebPage")] {
            let page = await test.get(target).text
            let data = try #require(
                page.firstMatch(of: #/<script type="application\/ld\+json">(.*?)<\/script>/#)?.output.1)
            let json = try JSONValue(parsing: String(data))
            #expect(json["@type"]?.string == kind && json["url"]?.string == "https://hub.example\(target)")
        }
        let page = await test.get("/codes/D0370").text
        #expect(page.contains("<meta property=\"og:url\" content=\"https://hub.example/codes/D0370\">"))
    }

    @Test("Every place that the table of the first page names is there")
    func seedTable() async throws {
        let table = try String(contentsOf: Peer.root.appendingPathComponent("Docs/seed.md"), encoding: .utf8)
        let test = try TestSite()
        let links = Set(table.matches(of: #/`(\/[^`]*)`/#).map { String($0.output.1) })
        #expect(links.count > 20)
        for link in links.sorted() {
            let parts = link.split(separator: "#", maxSplits: 1)
            let inquiry = try Inquiry(method: .get, target: String(parts[0]))
            let route = try #require(test.site.routes.find(.get, inquiry.segments).found?.route, "\(link)")
            guard HubRoutes.all.contains(where: { $0.path == route.path }) else { continue }
            let answer = await test.get(String(parts[0]))
            #expect(answer.status == .ok, "\(link)")
            if parts.count == 2 { #expect(answer.text.contains("id=\"\(parts[1])\""), "\(link)") }
        }
    }

    @Test("The walkthrough shows its screens, each with words for who can't see it")
    func screens() async throws {
        let test = try TestSite()
        let page = await test.get("/topics/walkthrough").text
        for screen in Walkthrough.screens {
            #expect(page.contains("alt=\"\(HubPageTests.escaped(screen.alt))\""), "\(screen.section)")
            let picture = await test.get(test.site.assets.address(screen.file))
            #expect(picture.status == .ok && picture.body.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            #expect(picture.body.count < 150_000, "\(screen.file)")
            // IHDR: width and height, four bytes each.
            #expect(Array(picture.body[16..<24]) == [0, 0, 5, 0, 0, 0, 3, 32], "1280 x 800")
        }
    }
}
