import CodeReference
import Essentials
import Foundation
import TestSupport
import Testing

/// Python's `csv` and `cp1252` as oracles.
@Suite struct ReleaseFilePeerTests {
    @Test(arguments: ReleaseFileTests.writers.indices) func agreesWithPython(_ index: Int) throws {
        let writer = ReleaseFileTests.writers[index]
        var maker = CodeMaker(seed: 4_000 + UInt64(index))
        let folder = try TemporaryFolder()
        let bytes = writer.file(maker.codes(150), quoted: index % 2 == 0)
        let url = try folder.write(bytes, to: "codes.txt")
        let script = """
            import csv, json, sys
            with open(sys.argv[1], newline='', encoding=sys.argv[2]) as f:
                rows = list(csv.reader(f, delimiter=sys.argv[3], strict=True))
            print(json.dumps([[c.replace('\\r\\n', '\\n').strip(' \\t\\r\\n\\xa0') for c in r] for r in rows[1:]]))
            """
        let encoding = writer.encoding == .utf8 ? "utf-8-sig" : "cp1252"
        let output = try Peer.python(script, [url.path, encoding, writer.separator == .tab ? "\t" : ","])
        let rows = try #require(try JSONValue(parsing: output).array).compactMap(\.strings)
        #expect(rows.count == 150)
        #expect(try ReleaseFileTests.read(bytes).codes.map(CodeFileWriter.row) == rows)
    }

    @Test func readsEveryByteAsPythonDoes() throws {
        let output = try Peer.python(
            """
            import json
            def letter(b):
                try: return bytes([b]).decode('cp1252')
                except UnicodeDecodeError: return ''
            print(json.dumps([letter(b) for b in range(128, 256)]))
            """)
        let letters = try #require(try JSONValue(parsing: output).strings)
        for (index, letter) in letters.enumerated() {
            let bytes = Array("Code,Name\nD0001,W".utf8) + [UInt8(128 + index)] + Array("W\n".utf8)
            let read = try? ReleaseFileTests.read(bytes, .init(encoding: .windows1252)).codes.first?.name
            #expect(read == (letter.isEmpty ? nil : "W\(letter)W"), "\(128 + index)")
        }
    }
}
