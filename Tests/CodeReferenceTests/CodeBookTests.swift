import CodeReference
import Essentials
import Testing

@Suite struct CodeBookTests {
    private static let shipped = Result { try CodeBook.shipped() }
    private var book: Result<CodeBook, any Error> { Self.shipped }
    private func date(_ text: String) throws -> CalendarDate { try CalendarDate(text) }

    static let seed = [
        "D0370", "D0371", "D0380", "D0381", "D0382", "D0383", "D0384", "D0385", "D0386", "D0391", "D0393", "D0394",
        "D0395", "D0411",
    ]

    @Test(arguments: seed) func carriesTheSeedsCodes(_ code: String) throws {
        let book = try book.get()
        guard case .inForce(let entry, let validity) = book.lookUp(code, on: try date("2026-03-10")) else {
            Issue.record("\(code) is not in force")
            return
        }
        #expect(!entry.note.isEmpty && !entry.neighbours.isEmpty)
        #expect(!validity.sources.isEmpty && validity.sources.allSatisfy { book.source($0) != nil })
    }

    @Test(arguments: [
        ("D0370", "2012-12-31", false), ("D0370", "2013-01-01", true), ("D0393", "2013-12-31", false),
        ("D0393", "2014-01-01", true), ("D0704", "2020-12-31", false), ("D0704", "2021-01-01", true),
        ("D0704", "2022-12-31", true), ("D0704", "2023-01-01", false), ("D0801", "2022-12-31", false),
        ("D0801", "2023-01-01", true), ("D0396", "2023-12-31", false), ("D0396", "2024-01-01", true),
        ("D0360", "2012-12-31", true), ("D0360", "2013-01-01", false),
    ])
    func theDatePicks(_ code: String, _ day: String, _ isInForce: Bool) throws {
        let entry = try #require(try book.get().entry(code))
        switch try book.get().lookUp(code, on: try date(day)) {
        case .inForce(let found, _): #expect(isInForce && found == entry)
        case .notInForce(let found): #expect(!isInForce && found == entry)
        default: Issue.record("not found")
        }
    }

    @Test func tellsApartWhatIsNotKnown() throws {
        let (book, day) = (try book.get(), try date("2026-03-10"))
        #expect(book.lookUp("D9999", on: day) == .notCarried)
        #expect(book.lookUp("d0370", on: day) == .malformed)
        #expect(book.lookUp("D037", on: day) == .malformed)
        #expect(book.lookUp("K11.5X", in: .icd10cm, on: day) == .notCarried)
        #expect(book.lookUp("76536", in: .cpt, on: day) == .noPack)
        #expect(Release.cdt(on: day).name == "CDT 2026")
    }

    @Test func runsWithoutThePack() throws {
        let bare = try CodeBook.shipped(pack: false)
        let day = try date("2026-03-10")
        #expect(!bare.hasDentalPack)
        #expect(bare.lookUp("D0370", on: day) == .noPack)
        #expect(bare.lookUp("D03", on: day) == .malformed)
        #expect(bare.search("ultrasound").isEmpty)
        guard case .inForce = bare.lookUp("K11.5", in: .icd10cm, on: day) else {
            Issue.record("diagnoses are gone with the pack")
            return
        }
    }

    @Test func searchesByNumberAndWords() throws {
        let book = try book.get()
        func found(_ text: String) -> [String] { book.search(text).map(\.entry.code) }
        #expect(found("D0370").first == "D0370")
        #expect(found("0370").first == "D0370")
        #expect(found("037") == ["D0370", "D0371", "D0372", "D0373", "D0374"])
        #expect(found("salivary duct camera") == ["D0371"])
        #expect(found("Ultrasound images only") == ["D0386"])
        #expect(found("  ").isEmpty && found("zebra").isEmpty)
        #expect(book.search("stone", in: .icd10cm).map(\.entry.code) == ["K11.5"])
        let old = book.search("D0704", on: try date("2026-03-10"))
        #expect(old.first?.isInForce == false)
        #expect(book.search("cbct", limit: 3).count == 3)
    }

    @Test func knowsHeadersExclusionsAndSettings() throws {
        let book = try book.get()
        #expect(book.entry("K11", in: .icd10cm)?.isBillable == false)
        #expect(book.exclusion(between: "R22.1", and: "R59.0") != nil)
        #expect(book.exclusion(between: "R59.0", and: "R22.1") != nil)
        #expect(book.exclusion(between: "R22.0", and: "R92.8") != nil)
        #expect(book.exclusion(between: "K11.7", and: "R68.2") == nil)
        #expect(book.exclusion(between: "K11.21", and: "K11.22") != nil)
        #expect(book.entry("11", in: .placeOfService)?.note == "Office")
        #expect(book.writtenInstead["1223D0008X"] == "1223X0008X")
        #expect(book.crossCodes(of: "D0370").map(\.number) == ["76536"])
        #expect(book.crossCodes.allSatisfy { $0.standing == .unverified })
    }

    @Test func everyStatementHasASourceAndEveryCodeOursAlone() throws {
        let book = try book.get()
        #expect(book.codes().count > 50)
        for entry in book.codes() {
            #expect(!entry.note.isEmpty && entry.note.utf8.count < 120)
            for statement in entry.statements {
                #expect(!statement.sources.isEmpty && statement.sources.allSatisfy { book.source($0) != nil })
            }
        }
    }

    @Test func readsItsOwnJSON() throws {
        let json = try book.get().json
        let again = try CodeBook(json: JSONValue(parsing: json.canonical))
        #expect(again.json.canonical == json.canonical)
        #expect(again.codes() == (try book.get().codes()))
    }

    @Test func refusesAWrongPackWithItsLine() throws {
        let pack: JSONValue = [
            "sources": ["own": ["title": "Ours", "standing": "editorial"]], "families": ["x": "X"],
            "codes": [
                [
                    "$line": 7, "code": "D037", "note": "n", "family": "y", "neighbours": ["D0001"],
                    "inForce": [["$line": 8, "from": "2013-13-01", "source": "nobody"]],
                ]
            ],
        ]
        do {
            _ = try CodeBook(json: ["cdt-pack": pack])
            Issue.record("accepted")
        } catch let error as DataError {
            let text = error.description
            for part in ["cdt-pack.yaml:7:", "D and four digits", "cdt-pack.yaml:8:", "'nobody'", "no date", "'D0001'"]
            {
                #expect(text.contains(part), "\(part) in \(text)")
            }
        }
    }
}
