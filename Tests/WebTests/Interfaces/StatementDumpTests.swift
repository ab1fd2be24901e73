import CodeReference
import Essentials
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite struct StatementDumpTests {
    @Test func theDumpHoldsEveryStatementWithItsSources() async throws {
        let site = try TestSite()
        let answer = await site.get("/statements.json")
        let dump = try JSONValue(parsing: answer.body)
        let reference = try Reference.shipped()
        let statements = try #require(dump["statements"]?.array)
        #expect(Set(statements.compactMap { $0["id"]?.string }) == Set(reference.statements.map(\.id)))
        #expect(statements.count == reference.statements.count && statements.count > 100)
        for statement in statements {
            let keys = try #require(statement["sources"]?.strings)
            #expect(!keys.isEmpty && keys.allSatisfy { dump["sources"]?[$0]?["title"]?.string?.isEmpty == false })
            #expect(Statement.Status(rawValue: statement["status"]?.string ?? "") != nil)
        }
        let tag = try #require(answer.fields[.eTag])
        #expect(answer.fields[.cacheControl] == "public, max-age=60")
        #expect(await site.get("/statements.json", [.ifNoneMatch: tag]).status == .notModified)
    }

    @Test func aSpreadsheetReadsTheLinesAndRunsNothing() async throws {
        let answer = await (try TestSite()).get("/statements.csv")
        #expect(answer.fields[.contentType]?.hasPrefix("text/csv") == true)
        let folder = try TemporaryFolder()
        let file = try folder.write(answer.body, to: "statements.csv")
        let script = """
            import csv, sys
            rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")))
            assert all(len(row) == 10 and None not in row and row["source_keys"] for row in rows)
            assert not any(value[:1] in ("=", "+", "-", "@", "\\t") for row in rows for value in row.values())
            print(len(rows), len({row["id"] for row in rows}))
            """
        let count = try Reference.shipped().statements.count
        #expect(try Peer.python(script, [file.path]) == "\(count) \(count)\n")
    }

    @Test(arguments: [
        ("plain", "plain"), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\tx", "'\tx"),
        ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("=a,\"b\"", "\"'=a,\"\"b\"\"\""), ("", ""), ("\r=1", "\"'\r=1\""),
    ])
    func fieldsAreSafe(_ text: String, _ written: String) {
        #expect(CSVLine.field(text) == written)
    }
}
