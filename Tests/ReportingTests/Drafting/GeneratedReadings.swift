import Essentials
import Foundation
import TestSupport
import Ultrasound
import YAMLSource

@testable import Reporting

/// Readings of every shape that the template allows, the same for the same seed.
struct GeneratedReadings {
    let template: ReportTemplate
    var generator: SeededGenerator

    init(seed: UInt64) throws {
        template = try ReportTemplate.shipped()
        generator = SeededGenerator(seed: seed)
    }

    private static let texts = [
        "plain", "two\nlines", "quotes \" and ' and \\", "<script>alert(1)</script>", "colon: here # no comment",
        "- dash", "ümlaut ß 漢字 🦷", "{a: b}", "true", "1.50", "null", "~", "@m1", "tab\there", "%percent",
        "&anchor *alias",
        "e\u{301}", "a very long text " + String(repeating: "word ", count: 400), "'single'", "| pipe", "> fold",
    ]

    mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &generator) == 0 }

    mutating func words() -> String {
        let word = Self.texts.randomElement(using: &generator) ?? "plain"
        return word.trimmingCharacters(in: .whitespaces)
    }

    mutating func line() -> String { words().replacingOccurrences(of: "\n", with: " ").prefixed(60) }

    mutating func place() -> (TemplateRegion, BodySide?) {
        let region = template.regions.randomElement(using: &generator) ?? template.regions[0]
        let side = region.sides == .none ? nil : BodySide.allCases.randomElement(using: &generator)
        return (region, side)
    }

    mutating func value(_ field: TemplateField, _ measurements: [ReadingMeasurement]) -> FieldValue {
        if let choice = field.allowed.randomElement(using: &generator) { return .choice(choice.value) }
        guard let unit = field.unit else { return .text(words()) }
        if let measured = measurements.first(where: { $0.kind.unit.rawValue == unit }), chance(2) {
            return .measurement(measured.id)
        }
        let bounds = field.bounds ?? 0...99
        let number = Double.random(in: bounds, using: &generator)
        let text = String(format: chance(2) ? "%.0f" : "%.2f", number.rounded(.down))
        return Quantity(decimal: text, unit: unit).map { .quantity($0) } ?? .text("")
    }

    mutating func entries(_ fields: [TemplateField], _ measurements: [ReadingMeasurement]) -> [FieldEntry] {
        var entries: [FieldEntry] = []
        for field in fields where chance(3) {
            entries.append(FieldEntry(field: field.id, value: value(field, measurements)))
        }
        return entries
    }

    mutating func points(_ kind: MeasurementKind) -> [ImagePoint] {
        (0..<kind.pointCount).map { _ in
            ImagePoint(
                x: Double.random(in: 0...500, using: &generator),
                y: chance(3) ? 12 : Double.random(in: 0...500, using: &generator))
        }
    }

    mutating func measurement(_ number: Int) throws -> ReadingMeasurement {
        let (region, side) = place()
        let kind = MeasurementKind.allCases.randomElement(using: &generator) ?? .length
        return ReadingMeasurement(
            id: "m\(number)", label: line(), kind: kind, region: region.id, side: side,
            image: chance(2) ? .name(line()) : .sopInstanceUID("1.2.840.\(number)"),
            frame: Int.random(in: 1...90, using: &generator), points: points(kind),
            repeats: chance(3) ? [points(kind), points(kind)] : [],
            conditions: chance(2)
                ? .init() : MeasurementConditions(state: chance(2) ? line() : "", plane: line(), device: line()),
            prior: chance(3)
                ? try Quantity(decimal: "7.50", unit: kind.unit.rawValue).map {
                    PriorMeasurement(
                        quantity: $0, date: try CalendarDate("2025-12-31"), conditions: .init(plane: "transverse"))
                } : nil)
    }

    mutating func reading() throws -> Reading {
        var measurements: [ReadingMeasurement] = []
        for number in 1...Int.random(in: 1...4, using: &generator) { measurements.append(try measurement(number)) }
        var lesions: [ReadingLesion] = []
        for number in 0..<Int.random(in: 0...2, using: &generator) {
            let (region, side) = place()
            let kind = template.lesionKinds.randomElement(using: &generator) ?? template.lesionKinds[0]
            lesions.append(
                ReadingLesion(
                    id: "L\(number + 1)", tracking: line(), trackingUID: chance(2) ? "1.2.3.\(number)" : nil,
                    kind: kind.id, region: region.id, side: side, site: chance(2) ? words() : "",
                    fields: entries(template.fields(of: kind), measurements), text: chance(2) ? words() : ""))
        }
        // A field of a lesion gives its measurement to that lesion.
        for at in measurements.indices {
            let id = measurements[at].id
            measurements[at].lesion =
                lesions.first { $0.fields.contains { $0.value == .measurement(id) } }?.id
        }
        var findings: [ReadingFinding] = []
        for region in template.regions where chance(3) {
            let sides: [BodySide?] = region.sides == .none ? [nil] : [.right, .left]
            for side in sides where chance(2) {
                let isNormal = !region.normal.isEmpty && chance(3)
                let fields = entries(region.fields, measurements)
                let text = chance(2) ? words() : ""
                guard isNormal || !fields.isEmpty || !text.isEmpty else { continue }
                findings.append(
                    ReadingFinding(region: region.id, side: side, isNormal: isNormal, fields: fields, text: text))
            }
        }
        let comparisons: [ReadingComparison?] = [
            nil, .noPrior,
            .compared([
                PriorStudy(date: try CalendarDate("2026-01-02"), studyInstanceUID: "1.2.3", note: words()),
                PriorStudy(date: try CalendarDate("2025-01-02")),
            ]),
        ]
        return Reading(
            readerID: "okafor", signing: chance(2) ? try Timestamp("2026-03-10T16:40:00-05:00") : nil,
            exam: (template.exams.randomElement(using: &generator) ?? template.exams[0]).id,
            clinical: chance(2) ? words() : "", area: words(), technique: chance(2) ? words() : "",
            comparison: comparisons.randomElement(using: &generator) ?? nil, quality: chance(2) ? words() : "",
            limits: chance(2) ? [line(), line()] : [], findings: findings, lesions: lesions,
            measurements: measurements, impression: words(), effectOnTreatment: chance(2) ? words() : "",
            recommendations: chance(2) ? words() : "",
            criticalCommunication: chance(3)
                ? CriticalCommunication(
                    toWhom: line(), time: try Timestamp("2026-03-10T16:40:00Z"), byWhom: line(), method: "telephone",
                    readBack: chance(2)) : nil)
    }
}

extension String {
    fileprivate func prefixed(_ count: Int) -> String {
        String(prefix(count)).trimmingCharacters(in: .whitespaces)
    }
}

extension Reading {
    /// The reading of a text in its YAML form.
    static func parsed(_ text: String, template: ReportTemplate) throws -> Reading? {
        let report = SourceReport()
        let node = try SourceNode(parsing: Array(text.utf8), file: "reading.yaml")
        let reading = Reading(reading: SourceCursor(node, report: report), template: template)
        try report.check()
        return reading
    }

    /// Without the lines of a file.
    var placeless: Reading {
        var copy = self
        for at in copy.findings.indices { copy.findings[at].place = nil }
        for at in copy.lesions.indices { copy.lesions[at].place = nil }
        for at in copy.measurements.indices { copy.measurements[at].place = nil }
        return copy
    }
}
