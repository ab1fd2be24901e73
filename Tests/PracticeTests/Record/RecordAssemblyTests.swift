import Essentials
import Patients
import Reporting
import TestSupport
import Testing
import Ultrasound

@testable import Practice

@Suite("A record is put together")
struct RecordAssemblyTests {
    static let person = Patient(
        id: "HS-9", name: PersonName(family: "Quill", given: "Ada"), birthDate: .first, sex: .unknown,
        address: PostalAddress(lines: ["1 Elm Street"], city: "Troy", state: "NY", zip: "12180"))

    /// Cases of one person with lesions that come again, some measured with priors, some refused.
    static func cases(_ generator: inout SeededGenerator) throws -> [RecordCase] {
        try (0..<Int.random(in: 0...6, using: &generator)).map { number in
            let day = try CalendarDate("2026-01-01").adding(days: Int.random(in: 0...40, using: &generator))
            let order = RecordedOrder(
                number: "O-\(number)", date: Bool.random(using: &generator) ? day : nil, reason: "", question: "",
                orderedBy: "Dr Q",
                diagnoses: ["K11.5", "R59.0", "R22.1"].filter { _ in Bool.random(using: &generator) }
                    .map { Diagnosis(code: $0) })
            let lesions = try (0..<Int.random(in: 0...2, using: &generator)).map { index in
                RecordedLesion(
                    trackingUID: "1.2.\(Int.random(in: 1...2, using: &generator))", kind: "Node", title: "Neck",
                    site: "",
                    date: day,
                    measures: try [MeasurementKind.longAxis, .shortAxis, .depth].map {
                        try measure("\(number)-\(index)-\($0)", $0, day, &generator)
                    })
            }
            return RecordCase(
                id: "c-\(number)", order: order,
                study: Bool.random(using: &generator)
                    ? RecordedStudy(date: day, area: ["neck"], side: "right", imageCount: 1, isRead: true) : nil,
                report: Bool.random(using: &generator)
                    ? RecordedReport(date: day, signedBy: "Dr Q", reader: "Dr Q", impression: "Fine.") : nil,
                lesions: lesions,
                claims: (0..<Int.random(in: 0...2, using: &generator)).map {
                    RecordedClaim(
                        party: "p\($0)", partyName: "P", date: day, code: nil, charge: nil, stand: .notBilled("No."))
                })
        }
    }

    private static func measure(
        _ id: String, _ kind: MeasurementKind, _ day: CalendarDate, _ generator: inout SeededGenerator
    ) throws -> RecordedMeasure {
        func quantity() -> Quantity? {
            Quantity(
                decimal: "\(Int.random(in: 1...9, using: &generator)).\(Int.random(in: 0...9, using: &generator))",
                unit: ["mm", "mm", "mm", "cm"].randomElement(using: &generator) ?? "mm")
        }
        func conditions() -> MeasurementConditions {
            MeasurementConditions(plane: ["", "transverse", "oblique"].randomElement(using: &generator) ?? "")
        }
        let isRefused = Int.random(in: 0...4, using: &generator) == 0
        let prior = try quantity().map {
            PriorMeasurement(
                quantity: $0, date: try day.adding(days: -Int.random(in: 1...20, using: &generator)),
                conditions: conditions())
        }
        return RecordedMeasure(
            id: id, label: "Axis", kind: kind, quantity: isRefused ? nil : quantity(), spoken: "some",
            refusal: isRefused ? "No millimetres: no region." : nil, conditions: conditions(),
            prior: Bool.random(using: &generator) ? prior : nil)
    }

    @Test("Newest first, nothing lost, nothing twice, whatever the order of the cases", arguments: 0..<60)
    func order(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        let cases = try Self.cases(&generator)
        let record = RecordAssembly.record(of: Self.person, problems: [], cases: cases, leavesOutClaims: false)
        let days = record.entries.map { $0.date?.dayNumber ?? .min }
        #expect(days == days.sorted(by: >))
        #expect(Set(record.entries.map(\.id)).count == record.entries.count)
        let parts = cases.reduce(0) {
            $0 + 1 + ($1.study == nil ? 0 : 1) + ($1.report == nil ? 0 : 1) + $1.lesions.count + $1.claims.count
        }
        let problems = Set(cases.flatMap { $0.order.diagnoses.map(\.code) }).count
        #expect(record.entries.count == parts + problems)
        let again = RecordAssembly.record(
            of: Self.person, problems: [], cases: cases.shuffled(using: &generator), leavesOutClaims: false)
        #expect(again == record)
        let closed = RecordAssembly.record(of: Self.person, problems: [], cases: cases, leavesOutClaims: true)
        #expect(closed.entries.count == record.entries.count - cases.reduce(0) { $0 + $1.claims.count })
    }

    @Test(
        "Every value of an axis is a point, every refusal is listed, lines join what may be compared", arguments: 0..<60
    )
    func lesions(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(1000 + seed))
        let cases = try Self.cases(&generator)
        let record = RecordAssembly.record(of: Self.person, problems: [], cases: cases, leavesOutClaims: false)
        let measures = cases.flatMap(\.lesions).flatMap(\.measures).filter { LesionFollowing.axes.contains($0.kind) }
        let points = record.lesions.flatMap(\.axes).flatMap(\.points)
        let measured = points.compactMap { point -> String? in
            if case .measured(_, let id) = point.origin { id } else { nil }
        }
        #expect(measured.sorted() == measures.filter { $0.quantity != nil }.map(\.id).sorted())
        #expect(
            record.lesions.flatMap(\.refused).map(\.measure.id).sorted()
                == measures.filter { $0.quantity == nil }.map(\.id).sorted())
        for lesion in record.lesions {
            for axis in lesion.axes {
                let own = cases.flatMap(\.lesions).filter { $0.trackingUID == lesion.trackingUID }.flatMap(\.measures)
                    .filter { $0.kind == axis.kind }
                for prior in own.compactMap(\.prior) {
                    #expect(
                        axis.points.contains {
                            $0.date == prior.date && $0.quantity.value == prior.quantity.value
                                && $0.quantity.unit == prior.quantity.unit
                        }, "a prior value is a point, or is what was measured that day")
                }
                #expect(axis.points.map(\.date) == axis.points.map(\.date).sorted())
                for (index, point) in axis.points.enumerated() {
                    guard let earlier = point.joined else { continue }
                    #expect(earlier < index)
                    #expect(axis.points[earlier].quantity.unit == point.quantity.unit)
                    #expect(point.conditions.differences(from: axis.points[earlier].conditions).isEmpty)
                }
                for (point, before) in zip(axis.points.dropFirst(), axis.points) {
                    let isAlike =
                        point.quantity.unit == before.quantity.unit
                        && point.conditions.differences(from: before.conditions).isEmpty
                    #expect(point.apart.isEmpty == isAlike, "whatever is not joined says why")
                }
            }
        }
    }

    @Test("A prior value that the practice measured itself stands once, as measured")
    func prior() throws {
        let first = try CalendarDate("2026-03-10")
        let second = try CalendarDate("2026-04-21")
        let long = try #require(Quantity(decimal: "12.0", unit: "mm"))
        let now = try #require(Quantity(decimal: "10.4", unit: "mm"))
        func lesion(_ day: CalendarDate, _ quantity: Quantity, _ prior: PriorMeasurement?) -> RecordedLesion {
            RecordedLesion(
                trackingUID: "1.2.3", kind: "Node", title: "Neck", site: "", date: day,
                measures: [
                    RecordedMeasure(
                        id: "m-\(day)", label: "Long axis", kind: .longAxis, quantity: quantity, spoken: "",
                        prior: prior)
                ])
        }
        let courses = LesionFollowing.courses([
            ("b", lesion(second, now, PriorMeasurement(quantity: long, date: first))), ("a", lesion(first, long, nil)),
        ])
        let points = try #require(courses.first?.axes.first?.points)
        #expect(points.map(\.quantity) == [long, now])
        #expect(points.allSatisfy { !$0.origin.isPrior } && points.last?.joined == 0)
        let alone = LesionFollowing.courses([("b", lesion(second, now, PriorMeasurement(quantity: long, date: first)))])
        #expect(alone.first?.axes.first?.points.map(\.origin.isPrior) == [true, false])
    }

    @Test(
        "The first sentence of an impression",
        arguments: [
            ("The node is 10.4 mm. It keeps its hilum.", "The node is 10.4 mm."), ("One sentence", "One sentence"),
            ("A stone, e.g. of 3 mm, in the duct. No more.", "A stone, e.g. of 3 mm, in the duct."), ("", ""),
        ])
    func sentences(text: String, first: String) {
        #expect(RecordedReport.firstSentence(text) == first)
    }
}
