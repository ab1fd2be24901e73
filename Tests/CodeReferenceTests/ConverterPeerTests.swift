import CodeReference
import Essentials
import Foundation
import TestSupport
import Testing

/// The converted tables beside what others read from the same publication.
@Suite struct ConverterPeerTests {
    private static let packages = WholeTable.folder.appendingPathComponent("packages").path

    /// A sample of codes beside the answers of the package's own functions.
    @Test func agreesWithThePackagesOwnAnswers() throws {
        let table = try WholeTable.latest()
        var generator = SeededGenerator(seed: 17)
        var codes = ["K11", "K11.2", "K11.5", "K11.7", "M35.0", "M35.0C", "R22", "S02.0XXB", "H34.8112", "U07.1"]
        codes += (0..<400).map { _ in table.code(at: .random(in: 0..<table.count, using: &generator)) }
        let script = """
            import json, sys
            sys.path.insert(0, sys.argv[1] + "/simple_icd_10_cm-1.5.0-py3-none-any.whl")
            import simple_icd_10_cm as cm
            out = []
            for code in sys.argv[2:]:
                inclusion = cm.get_includes(code) + cm.get_inclusion_term(code)
                out.append({"code": code, "title": cm.get_description(code), "leaf": cm.is_leaf(code),
                    "parent": cm.get_parent(code), "excludes1": cm.get_excludes1(code),
                    "excludes2": cm.get_excludes2(code), "includes": inclusion,
                    "useAdditional": cm.get_use_additional_code(code), "codeFirst": cm.get_code_first(code)})
            print(json.dumps(out))
            """
        let answers = try #require(
            try JSONValue(parsing: try Peer.python(script, [Self.packages] + codes)).array)
        #expect(answers.count == codes.count)
        func plain(_ texts: [String]?) -> Set<String> {
            Set((texts ?? []).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
        }
        for answer in answers {
            let code = answer["code"]?.string ?? ""
            let entry = try #require(table[code], "\(code)")
            let place = try #require(table.place(of: code))
            // The package writes the other names of a seventh character behind a stroke; here they are inclusion terms.
            let title = answer["title"]?.string?.split(separator: "/").first.map(String.init) ?? ""
            #expect(
                plain([entry.title]) == plain([title]) || plain([entry.title]) == plain([answer["title"]?.string ?? ""])
            )
            #expect(entry.isBillable == answer["leaf"]?.bool, "\(code)")
            if let above = table.ancestors(of: place).first {
                #expect(table.code(at: above) == answer["parent"]?.string, "\(code)")
            }
            #expect(plain(entry.excludes1.map(\.text)) == plain(answer["excludes1"]?.strings), "\(code)")
            #expect(plain(entry.excludes2.map(\.text)) == plain(answer["excludes2"]?.strings), "\(code)")
            if code.count < 8 {
                #expect(plain(entry.includes) == plain(answer["includes"]?.strings), "\(code)")
                let use = answer["useAdditional"]?.string?.split(separator: "\n").map(String.init)
                #expect(plain(entry.useAdditionalCode) == plain(use), "\(code)")
                let first = answer["codeFirst"]?.string?.split(separator: "\n").map(String.init)
                #expect(plain(entry.codeFirst) == plain(first), "\(code)")
            }
        }
    }

    /// Every code, flag and title of January 2021 beside the official file in the order of codes, marks of letters apart.
    @Test func agreesWithTheOfficialOrderFile() throws {
        let script = """
            import sys, unicodedata, zipfile
            def plain(text):
                marks = unicodedata.normalize("NFD", text.lower())
                return " ".join("".join(c for c in marks if not unicodedata.combining(c)).split())
            wheel = zipfile.ZipFile(sys.argv[1] + "/simple_icd_10_cm-1.1.2-py3-none-any.whl")
            order = wheel.read("simple_icd_10_cm/data/icd10cm-order-Jan-2021.txt").decode("utf-8")
            official = {l[6:14].strip(): ("BH"[l[14] == "0"], plain(l[77:])) for l in order.splitlines() if l.strip()}
            ours, codes = {}, False
            for line in open(sys.argv[2], encoding="utf-8"):
                fields = line.rstrip("\\n").split("\\t")
                if fields[0].startswith("#"): codes = fields[0] == "#codes"
                elif codes: ours[fields[0].replace(".", "")] = (fields[1], plain(fields[2]))
            wrong = [code for code in official.keys() | ours.keys() if official.get(code) != ours.get(code)]
            print(len(official), len(wrong), sorted(wrong)[:5])
            """
        let file = WholeTable.folder.appendingPathComponent("icd10cm-2021-01.tsv").path
        #expect(try Peer.python(script, [Self.packages, file]) == "95358 0 []\n")
    }

    /// Of the notes that name codes, almost all became rules; the few others speak in words only.
    @Test func notesBecameRules() throws {
        let table = try WholeTable.latest()
        var named = 0
        var computed = 0
        for place in 0..<table.count {
            let entry = table[place]
            for note in entry.excludes1 + entry.excludes2 where note.text.contains(#/[A-Z][0-9][0-9A-Z](\.|\b)/#) {
                named += 1
                computed += note.targets.isEmpty ? 0 : 1
            }
        }
        #expect(named > 7000 && named - computed <= 10, "\(named) \(computed)")
    }
}
