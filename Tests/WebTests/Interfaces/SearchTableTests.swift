import CodeReference
import Essentials
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite struct SearchTableTests {
    private func ask(_ target: String, _ site: TestSite) async throws -> JSONValue {
        let answer = await site.get("/api/" + target)
        #expect(answer.status == .ok, "\(target): \(answer.text)")
        #expect(answer.fields[.accessControlAllowOrigin] == "*")
        return try JSONValue(parsing: answer.body)
    }

    @Test(arguments: CodeSystem.served) func theReplyHasTheShapeOfTheContract(_ system: CodeSystem) async throws {
        let site = try TestSite()
        let json = try await ask("\(system.table)/v3/search?terms=&on=2026-05-01", site)
        let parts = try #require(json.array)
        let total = try #require(parts[0].int)
        let codes = try #require(parts[1].strings)
        let shown = try #require(parts[3].array).map { $0.strings }
        #expect(parts.count == 4 && parts[2] == .null && codes.count == min(7, total))
        #expect(shown.count == codes.count && shown.allSatisfy { $0?.count == 2 })
        #expect(zip(shown, codes).allSatisfy { $0?.first == $1 })
        let many = try await ask("\(system.table)/v3/search?terms=&maxList=&on=2026-05-01", site)
        #expect(many[1]?.array?.count == min(500, total))
        var joined: [String] = []
        for offset in stride(from: 0, to: total + 3, by: 3) {
            let page = try await ask("\(system.table)/v3/search?terms=&count=3&offset=\(offset)&on=2026-05-01", site)
            joined += page[1]?.strings ?? []
        }
        #expect(joined.count == total && joined == many[1]?.strings)
    }

    @Test func wordsAreJoinedByAnd() async throws {
        let site = try TestSite()
        #expect(try await ask("cdt/v3/search?terms=D0370", site)[1]?.strings?.first == "D0370")
        #expect(try await ask("pos/v3/search?terms=hosp+inp", site)[1]?.strings == ["21", "51"])
        #expect(try await ask("pos/v3/search?terms=hosp+zzz", site)[0]?.int == 0)
        #expect(try await ask("carc/v3/search?terms=252", site)[1]?.strings == ["252"])
        #expect(try await ask("icd10cm/v3/search?terms=parotitis&on=2026-05-01", site)[1]?.strings == ["K11.2"])
        #expect(try await ask("icd10cm/v3/search?terms=k11.20&on=2025-05-01", site)[1]?.strings == ["K11.20"])
    }

    @Test func fieldsAndConditionsAreTaken() async throws {
        let site = try TestSite()
        let extra = try await ask(
            "icd10cm/v3/search?terms=k11&ef=billable,synonyms:also&df=code&sf=code&on=2026-05-01", site)
        #expect(extra[2]?["billable"]?.array == [.bool(false), .bool(false), .bool(true), .bool(true)])
        #expect(extra[2]?["also"]?.array?[1] == "Parotitis" && extra[2]?["also"]?.array?[0] == .null)
        #expect(extra[3]?.array?[0].strings == ["K11"])
        let leaves = try await ask("icd10cm/v3/search?terms=&q=billable:true+AND+code:K11*&on=2026-05-01", site)
        #expect(leaves[1]?.strings == ["K11.21", "K11.22"])
        #expect(try await ask("icd10cm/v3/search?terms=swelling&sf=code&on=2026-05-01", site)[0]?.int == 0)
        #expect(try await ask("icd10cm/v3/search?terms=k11&sf=name&on=2026-05-01", site)[0]?.int == 0)
        #expect(try await ask("cdt/v3/search?terms=0370&sf=code", site)[1]?.strings == ["D0370"])
        let gone = try await ask("cdt/v3/search?terms=D0704&q=active:false&ef=active,replaced-by&on=2026-03-10", site)
        #expect(gone[1]?.strings == ["D0704"] && gone[2]?["active"]?.array == [.bool(false)])
        #expect(gone[3]?.array?[0].strings?[1].contains("not in force") == true)
        #expect(try await ask("cdt/v3/search?terms=D0704&q=active:true&on=2026-03-10", site)[0]?.int == 0)
        #expect(try await ask("cdt/v3/search?terms=D0704&q=active:true&on=2022-03-10", site)[0]?.int == 1)
    }

    @Test(arguments: [
        "nothing/v3/search?terms=a", "cdt/v3/search?terms=a&count=x", "cdt/v3/search?terms=a&df=nonsense",
        "cdt/v3/search?terms=a&q=family:x", "cdt/v3/search?terms=a&q=active:true+OR+active:false",
        "cdt/v3/search?terms=a&on=yesterday", "cdt/v3/search?terms=a&offset=-1", "cdt/v3/search?words=a",
        "cdt/v3/search?terms=a&sf=family", "cdt/v3/search?terms=a&ef=code:x,name:x",
    ])
    func whatIsAskedWronglyIsRefused(_ target: String) async throws {
        let answer = await (try TestSite()).get("/api/" + target)
        #expect(answer.status == .badRequest || answer.status == .notFound)
        #expect(answer.fields[.contentType] == "application/problem+json")
        #expect(try JSONValue(parsing: answer.body)["detail"]?.string?.isEmpty == false)
    }
}
