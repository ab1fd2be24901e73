import CodeReference
import Essentials
import HTTPTypes
import Testing

@testable import Web

@Suite("Whatever stands in the reference, it stays text")
struct HubEscapeTests {
    static let hostile = EscapeTests.hostile

    /// A small reference with script in every text of every kind.
    static func reference() throws -> Reference {
        let bad = JSONValue.string(hostile)
        func statement(_ id: String, _ status: String) -> JSONValue {
            ["id": .string(id), "property": bad, "value": bad, "source": "s", "status": .string(status)]
        }
        let pack: JSONValue = [
            "pack": ["name": bad], "families": ["ultrasound": bad],
            "sources": [
                "s": ["title": bad, "publisher": bad, "locator": .string("javascript:\(hostile)"), "standing": "read"],
                "own": ["title": bad, "locator": .string("https://x.example/\"><script>"), "standing": "unverified"],
            ],
            "codes": [
                [
                    "code": "D0370", "note": bad, "family": "ultrasound", "words": [bad],
                    "inForce": [["from": "2013-01-01", "source": "s", "standing": "read"]], "documentation": ["C"],
                    "neighbours": ["D0386"],
                    "statements": [statement("one", "accepted"), statement("two", "conflicting")],
                ],
                [
                    "code": "D0386", "note": bad, "family": "ultrasound", "inForce": [["source": "own"]],
                    "neighbours": ["D0370"],
                    "statements": [
                        [
                            "id": "differs", "property": "differs-from-D0370", "value": bad, "source": "own",
                            "status": "accepted",
                        ]
                    ],
                ],
            ],
        ]
        let conflicts: JSONValue = [
            "conflicts": [
                [
                    "id": "c", "topic": "D0370", "question": bad, "sides": ["D0370.one", "D0370.two"],
                    "state": "resolved", "holds": "D0370.one", "reason": bad, "decidedBy": bad,
                    "decidedOn": "2026-11-20",
                ]
            ]
        ]
        let releases: JSONValue = [
            "sources": ["s": ["title": bad, "standing": "read"]],
            "editions": [
                [
                    "year": 2026, "name": bad, "from": "2026-01-01", "until": "2026-12-31", "note": bad,
                    "statements": [statement("counts", "accepted")],
                ]
            ],
        ]
        func article(_ key: String) -> JSONValue {
            [
                "key": .string(key), "title": bad, "reviewed": "2026-11-23",
                "sections": [
                    [
                        "key": "purpose", "title": bad,
                        "blocks": [
                            ["paragraph": [["text": bad, "marks": ["D0370.one"]]]],
                            ["list": [["text": bad, "marks": ["editorial"]]]],
                            ["question": bad, "answer": [["text": bad, "marks": ["D0370.two"]]]],
                        ],
                    ]
                ],
            ]
        }
        let reference = try Reference(
            files: ["cdt-pack": pack, "conflicts": conflicts, "releases": releases],
            documents: ["article-D0370": article("D0370"), "topic-bad": article("bad")])
        return reference.applying([
            .entry(
                PublishedEntry(
                    id: hostile, code: "D0370", question: hostile, answer: hostile, by: hostile,
                    on: try CalendarDate("2026-11-21")))
        ])
    }

    static let pages = [
        "/", "/codes", "/codes/D0370", "/codes/D0386", "/compare/D0370/D0386", "/compare", "/releases",
        "/releases/2026", "/topics", "/topics/bad", "/sources", "/conflicts", "/changes",
    ]

    @Test("Script in every field of a reference", arguments: pages)
    func everyField(target: String) async throws {
        let hub = try SampleHub(
            try Self.reference(),
            changes: [
                HubChange(
                    id: "1", on: try CalendarDate("2026-11-22"), subject: Self.hostile, what: Self.hostile,
                    why: Self.hostile, by: Self.hostile)
            ])
        let answer = try await TestSite(hub: hub, options: WebOptions(offer: .hub)).get(target)
        #expect(answer.status == .ok)
        #expect(answer.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "the field is shown, escaped")
        #expect(!answer.text.contains("<script>") && !answer.text.contains("<img src=x"))
        #expect(!answer.text.contains("href=\"javascript"))
        try EscapeTests.checkMarkup(answer.text)
    }

    @Test("Words that were searched come back as text, in the page and in its title")
    func search() async throws {
        let test = try TestSite()
        let answer = await test.get("/search?q=\(PercentCoding.encode(Self.hostile))")
        #expect(answer.text.contains("value=\"&#39;&quot;&gt;&lt;script&gt;") && !answer.text.contains("<script>"))
        try EscapeTests.checkMarkup(answer.text)
        let json = await test.get("/search.json?q=\(PercentCoding.encode(Self.hostile))")
        #expect(try JSONValue(parsing: json.text)["query"]?.string == Self.hostile)
        #expect(json.fields[.contentType] == "application/json")
    }

    @Test("Data for search engines can't end its element")
    func structured() async throws {
        let page = try await TestSite(hub: try SampleHub(try Self.reference()), options: WebOptions(offer: .hub))
            .get("/codes/D0370").text
        let data = try #require(page.firstMatch(of: #/<script type="application\/ld\+json">(.*?)<\/script>/#)?.output.1)
        #expect(!data.contains("<") && !data.contains(">"))
        #expect(try JSONValue(parsing: String(data))["mainEntity"]?["name"]?.string == Self.hostile)
    }
}
