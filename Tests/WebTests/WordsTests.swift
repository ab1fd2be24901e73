import Essentials
import Hypertext
import Testing

@testable import Web

@Suite("Numbers and words")
struct WordsTests {
    @Test("Numbers of a drawing keep two decimals and never an exponent")
    func shortNumbers() {
        #expect(short(12) == "12" && short(12.5) == "12.5" && short(0.125) == "0.13" && short(-3) == "-3")
        #expect(short(.nan) == "0" && short(.infinity) == "0" && short(1e300) == "0" && short(0.00001) == "0")
    }

    @Test("Sizes, amounts and counts as people say them")
    func amounts() throws {
        #expect(spokenSize(1) == "1 byte" && spokenSize(999) == "999 bytes")
        #expect(spokenSize(34_499) == "34 kB" && spokenSize(1_249_000) == "1.2 MB")
        #expect(Words.grouped(0) == "0" && Words.grouped(1204) == "1,204" && Words.grouped(-1_234_567) == "−1,234,567")
        let amounts = [try Money("185"), try Money("-3.25")]
        #expect(amounts.map(Words.dollars) == ["$185.00", "−$3.25"])
        #expect(Words.count(1, "case", "cases") == "1 case" && Words.count(0, "case", "cases") == "0 cases")
    }

    @Test("Regions, sides and missing items in words")
    func regions() {
        #expect(
            Words.region(area: ["submandibular-gland", "salivary-duct"], side: "right")
                == "right submandibular gland and salivary duct")
        #expect(Words.region(area: ["masseter"], side: "bilateral") == "masseter, both sides")
        #expect(Words.field("service.captureDate") == "service, capture date")
        #expect(Words.missing("written_interpretation") == "Written reading")
        #expect(Words.missing("written_interpretation.signed") == "Written reading: signed")
        #expect(Words.missing("something_new") == "Something new")
    }

    @Test("A moment carries its zone")
    func moments() throws {
        let time = try Timestamp("2026-03-10T16:58:04-05:00")
        #expect(Words.moment(time) == "10 March 2026, 16:58" && Words.zone(time) == "−05:00")
        let utc = try Timestamp("2026-03-10T16:58:04Z")
        #expect(Words.zone(utc) == "UTC")
    }

    @Test("Percent-encoding goes there and back, and refuses what is broken", arguments: 1...40)
    func percent(seed: Int) throws {
        var random = SeededBytes(seed: UInt64(seed))
        let text = random.text(length: 30)
        #expect(PercentCoding.decode(PercentCoding.encode(text), plusIsSpace: false) == text)
        let form = "a=\(PercentCoding.encode(text))&b&a=2"
        let fields = try PercentCoding.form(form)
        #expect(fields["a"] == text && fields["b"] == "")
        #expect(
            PercentCoding.decode("%4", plusIsSpace: false) == nil
                && PercentCoding.decode("%C3", plusIsSpace: false) == nil)
    }

    @Test("An ellipse of four points is drawn along its first axis")
    func ellipse() {
        let mark = CalliperMark(
            label: "9.5 mm²", shape: .ellipse,
            points: [.init(x: 0, y: 0), .init(x: 40, y: 0), .init(x: 20, y: -10), .init(x: 20, y: 10)])
        #expect(mark.html(imageWidth: 448).text.contains("d=\"M0 0A20 10 0 0 1 40 0A20 10 0 0 1 0 0Z\""))
        let broken = CalliperMark(label: "", shape: .ellipse, points: [.init(x: .nan, y: 0)])
        #expect(!broken.html(imageWidth: 448).text.contains("nan"))
        #expect(CalliperMark(label: "", shape: .line, points: []).html(imageWidth: 448).isEmpty)
    }
}
