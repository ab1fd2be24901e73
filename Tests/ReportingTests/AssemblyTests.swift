import Essentials
import Patients
import Testing
import Trust
import Ultrasound
import YAMLSource

@testable import Reporting

@Suite struct AssemblyTests {
    @Test func measurementsCarryTheirOrigin() throws {
        let report = try ReportSample().assembled()
        let stone = try #require(report.measurement("m1"))
        #expect(stone.quantity == Quantity(decimal: "3.0", unit: "mm"))
        #expect(stone.sopInstanceUID == report.images[0].sopInstanceUID && stone.frame == 1)
        #expect(stone.result.calibration?.smallest == 0.1)
        #expect(report.lesions[0].measurements == ["m1"])
        #expect(report.regions[0].fields.contains { $0.value == .measured(id: "m1", spoken: "3.0\u{A0}mm") })
        let edge = try #require(report.measurement("m3"))
        #expect(edge.result.refusal != nil && edge.quantity == nil)
        #expect(edge.spoken == "29.5\u{A0}pixels")
        #expect(report.isSimulated && report.notices.count == 2)
    }

    @Test func imagesAreNamedByRegionAndSide() throws {
        let template = try ReportTemplate.shipped()
        let report = try ReportSample().assembled { material in
            material.images[0].image.anatomicRegion = template.region("submandibular")?.sites.first
            material.images[0].image.laterality = "R"
        }
        #expect(report.images.map(\.site) == ["Right submandibular gland", ""])
        let said = report.json["images"]?.array?.compactMap { $0["site"]?.string }
        #expect(said == ["Right submandibular gland"], "the signature covers what the images were labelled as")
        #expect(ReportText.render(report).contains("stone.dcm: Right submandibular gland, "))
        let bare = try ReportSample().assembled()
        #expect(bare.images.map(\.site) == ["", ""] && bare.json["images"]?.array?.first?["site"] == nil)
        #expect(ReportText.render(bare).contains("stone.dcm: right, "))
    }

    @Test func aChangeSaysNoMoreThanItsErrorAllows() throws {
        let report = try ReportSample().assembled()
        let stone = try #require(report.measurement("m1")?.change)
        #expect(stone.word == .increased)
        #expect(stone.difference?.decimal == "1.0")
        #expect(stone.error?.origin == .repeats(3))
        // Three placements in one spot differ by nothing, yet the floor is one pixel.
        #expect(stone.error?.quantity.decimal == "0.10")
        let duct = try #require(report.measurement("m2")?.change)
        #expect(duct.word == .errorUnknown && duct.words.contains("error is unknown"))
    }

    @Test(arguments: [("11.5", MeasurementChange.Word.noChange), ("10.0", .increased), ("13.0", .decreased)])
    func themasseterHasAPublishedError(prior: String, word: MeasurementChange.Word) throws {
        let sample = try ReportSample()
        let report = try sample.assembled { material in
            let quantity = Quantity(decimal: prior, unit: "mm")
            let date = try? CalendarDate("2026-01-27")
            guard let quantity, let date else { return }
            var masseter = material.reading.measurements[1]
            masseter.kind = .thickness
            masseter.region = "masseter-temporalis"
            masseter.points = [ImagePoint(x: 100, y: 100), ImagePoint(x: 100, y: 218)]
            masseter.prior = PriorMeasurement(
                quantity: quantity, date: date, conditions: MeasurementConditions(state: "relaxed"))
            masseter.conditions.state = "relaxed"
            material.reading.measurements[1] = masseter
        }
        let measured = try #require(report.measurement("m2"))
        #expect(measured.quantity?.decimal == "11.8")
        #expect(measured.change?.word == word)
        #expect(measured.change?.error?.origin == .published(["kiliaridis"]))
        #expect(report.sources.contains { $0.citation.key == "kiliaridis" })
    }

    @Test func otherConditionsAreNotCompared() throws {
        let report = try ReportSample().assembled {
            $0.reading.measurements[0].conditions.state = "relaxed"
            $0.reading.measurements[0].prior?.conditions.state = "max clench"
        }
        #expect(report.measurement("m1")?.change?.word == .notComparable)
        #expect(report.measurement("m1")?.change?.words.contains("state differs") == true)
    }

    @Test func aMissingImageIsNamedWithItsLine() throws {
        let sample = try ReportSample(ReportSample.reading.replacing("stone.dcm", with: "nowhere.dcm"))
        let error = #expect(throws: ReportError.self) { try sample.assembled() }
        #expect(error?.place?.line == 29)
        #expect(error?.description.contains("reading.yaml:29") == true)
        let frames = try ReportSample(
            ReportSample.reading.replacing("points: [[100", with: "frame: 9\n    points: [[100"))
        #expect(throws: ReportError.self) { try frames.assembled() }
    }

    // MARK: Gate and signature

    @Test(arguments: ["indication", "procedure", "images", "findings"])
    func eachOfTheFourRecordsBlocksTheSignature(item: String) throws {
        let key = try #require(ReportSample.key)
        let report = try ReportSample().assembled {
            switch item {
            case "indication": $0.order.reason = " "
            case "procedure": $0.reading.area = ""
            case "images":
                $0.images = []
                $0.reading.measurements = []
                $0.reading.findings.removeLast()
            default:
                $0.reading.findings = []
                $0.reading.lesions = []
                $0.reading.impression = ""
            }
        }
        #expect(report.gaps.filter(\.blocksSigning).map(\.item) == [item])
        #expect(throws: ReportError.self) { try report.signed(with: key) }
    }

    @Test func aNormalSentenceNeedsAnImageOfThatSide() throws {
        let report = try ReportSample().assembled { $0.images.removeLast() }
        #expect(report.gaps.contains { $0.item == "normal" && $0.blocksSigning })
    }

    @Test func anotherPatientsImageBlocks() throws {
        let report = try ReportSample().assembled { $0.patient.id = "HS-0002" }
        #expect(report.gaps.contains { $0.item == "patient" && $0.blocksSigning })
    }

    @Test func aSignatureBindsReportAndImages() throws {
        let key = try #require(ReportSample.key)
        let draft = try ReportSample().assembled()
        #expect(!draft.verifies && draft.status == .preliminary)
        let signed = try draft.signed(with: key)
        #expect(signed.verifies && signed.status == .final)
        #expect(signed.signature?.signer.license == "NY 000001")
        #expect(try signed == draft.signed(with: key))
        #expect(ReportSignature.verifies(try JSONValue(parsing: signed.json.canonical)))
        var changes = [signed, signed, signed, signed, signed]
        changes[0].images[0].digest = Digest(of: "another file")
        changes[1].sections[0].paragraphs[0] += "."
        changes[2].signature?.time = try Timestamp("2026-03-10T16:41:00-05:00")
        changes[3].measurements.removeLast()
        changes[4].signature?.signer.license = "NY 000002"
        for changed in changes { #expect(!changed.verifies) }
    }

    @Test func noTimeNoSignature() throws {
        let key = try #require(ReportSample.key)
        let report = try ReportSample().assembled { $0.reading.signing = nil }
        #expect(throws: ReportError.self) { try report.signed(with: key) }
    }

    @Test(arguments: [(1.005, 2, "1.00"), (-0.05, 1, "-0.1"), (12.0, 0, "12"), (0.04, 1, "0.0"), (7.25, 1, "7.3")])
    func decimalsAreFixed(value: Double, places: Int, text: String) {
        #expect(FixedDecimal.text(value, places: places) == text)
    }
}
