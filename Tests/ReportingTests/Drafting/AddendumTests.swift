import Essentials
import Testing
import Trust

@testable import Reporting

@Suite("Addenda")
struct AddendumTests {
    private struct Signed {
        let report: JSONValue
        let addenda: [JSONValue]
    }

    private func signed(_ count: Int = 3) throws -> Signed {
        let key = try #require(ReportSample.key)
        let report = try ReportSample().assembled().signed(with: key).json
        var addenda: [JSONValue] = []
        for number in 1...count {
            addenda.append(
                try Addendum(
                    number: number, text: "Line \(number)\nof the addendum.", reason: "The prior films came.",
                    author: .init(id: "okafor", name: "Maria Okafor, DDS", npi: "1234567893", license: "NY 000001"),
                    time: Timestamp(seconds: 1_773_250_000 + Int64(number)), report: Addendum.digest(of: report),
                    previous: addenda.last.map { Addendum.digest(of: $0) }, key: key
                ).json)
        }
        return Signed(report: report, addenda: addenda)
    }

    @Test("A chain holds as it was signed, and comes back from its JSON")
    func holds() throws {
        let signed = try signed()
        #expect(AddendumChain.faults(report: signed.report, addenda: signed.addenda) == [])
        for json in signed.addenda {
            #expect(try Addendum(json: try JSONValue(parsing: json.canonical)).json == json)
        }
    }

    @Test("Any byte that is flipped is found, in the report and in each addendum")
    func flipped() throws {
        let signed = try signed()
        for (at, json) in ([signed.report] + signed.addenda).enumerated() {
            let bytes = Array(json.canonical.utf8)
            for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 150)) {
                var altered = bytes
                altered[place] ^= 0x01
                guard let other = try? JSONValue(parsing: altered), other.canonical != json.canonical else { continue }
                var all = [signed.report] + signed.addenda
                all[at] = other
                #expect(
                    !AddendumChain.faults(report: all[0], addenda: Array(all.dropFirst())).isEmpty,
                    "document \(at), byte \(place)")
            }
        }
    }

    @Test("One taken out, put in between or put in another order is found")
    func order() throws {
        let signed = try signed()
        #expect(!AddendumChain.faults(report: signed.report, addenda: Array(signed.addenda.dropFirst())).isEmpty)
        #expect(!AddendumChain.faults(report: signed.report, addenda: [signed.addenda[0], signed.addenda[2]]).isEmpty)
        #expect(!AddendumChain.faults(report: signed.report, addenda: Array(signed.addenda.reversed())).isEmpty)
    }

    @Test("An empty text or reason is refused; HTML and PDF show each addendum under its own signature")
    func shown() throws {
        let key = try #require(ReportSample.key)
        let sample = try ReportSample()
        let report = try sample.assembled().signed(with: key)
        let addendum = try Addendum(json: try signed(1).addenda[0])
        let html = try ReportHTML.render(report, addenda: [addendum], frames: sample.frames)
        #expect(html.contains("Addendum 1") && html.contains("of the addendum.") && html.contains(Addendum.meaning))
        #expect(try ReportPDF.render(report, addenda: [addendum], frames: sample.frames).count > 1000)
        for (text, reason) in [("", "why"), ("what", " ")] {
            #expect(throws: ValueError.self) {
                try Addendum(
                    number: 1, text: text, reason: reason, author: .init(sample.material.reader),
                    time: Timestamp(seconds: 1), report: Digest(of: "x"), previous: nil, key: key)
            }
        }
    }
}
