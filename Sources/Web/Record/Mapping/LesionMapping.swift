import Essentials
import Practice
import Reporting
import Ultrasound

/// Makes the block of a lesion: plot, data and reasons.
struct LesionMapping {
    let course: LesionCourse
    let number: Int

    static func anchor(_ number: Int) -> String { "lesion-\(number)" }

    var block: LesionBlock {
        LesionBlock(
            id: LesionMapping.anchor(number),
            title: [course.kind, Words.within(course.title), course.site].filter { !$0.isEmpty }.joined(
                separator: ", "),
            findings: course.changes, plot: plot, legend: legend, table: table,
            refused: course.refused.map {
                "\($0.date.spoken), \($0.measure.name): \($0.measure.spoken). \($0.measure.refusal ?? "")"
            })
    }

    // MARK: The plot

    /// In one unit: that of the newest value.
    private var unit: String { course.axes.first?.unit ?? "" }

    private func isDrawn(_ point: CoursePoint) -> Bool { point.quantity.unit == unit }

    private var plot: LesionPlot? {
        let series = course.axes.compactMap { axis -> LesionPlot.Series? in
            let drawn = axis.points.enumerated().filter { isDrawn($0.element) }
            guard !drawn.isEmpty else { return nil }
            return LesionPlot.Series(
                name: LesionMapping.name(axis.kind), isSquare: axis.kind == .shortAxis,
                points: drawn.map { _, point in
                    LesionPlot.Point(
                        day: point.date.dayNumber, value: point.quantity.value, margin: point.margin?.half,
                        isHollow: point.origin.isPrior, label: point.quantity.spoken, date: point.date.spoken,
                        joined: point.joined.flatMap { earlier in drawn.firstIndex { $0.offset == earlier } })
                })
        }
        guard !series.isEmpty else { return nil }
        return LesionPlot(finding: finding, unit: Quantity.spoken(unit: unit), series: series)
    }

    static func name(_ kind: MeasurementKind) -> String { kind == .shortAxis ? "short axis" : "long axis" }

    /// What the plot shows, for whoever does not see it.
    private var finding: String {
        let values = course.axes.map { axis in
            let points = axis.points.filter(isDrawn).map { point in
                "\(point.quantity.spoken) on \(point.date.spoken)\(point.origin.isPrior ? ", from the prior report" : "")"
            }
            return "\(Words.sentence(LesionMapping.name(axis.kind))): \(points.joined(separator: "; "))."
        }
        return (["\(course.kind), \(Words.within(course.title))."] + values + course.changes).joined(separator: " ")
    }

    private var legend: [String] {
        let points = course.axes.flatMap(\.points).filter(isDrawn)
        var lines: [String] = []
        if course.axes.count > 1 { lines.append("Circle: long axis. Square: short axis.") }
        lines.append(
            points.contains(where: \.origin.isPrior)
                ? "Filled: measured here. Hollow: quoted from the prior report, whose error is not known."
                : "Filled: measured here.")
        if points.contains(where: { $0.margin != nil }) {
            lines.append("Bars: what stands under ‘rests on’ in the table.")
        }
        if points.contains(where: { !$0.apart.isEmpty }) {
            lines.append("No line joins values that may not be compared; the table says why.")
        }
        return lines
    }

    // MARK: The data

    private var table: StackTable {
        StackTable(
            columns: [
                .init(title: "Day", isHead: true), .init(title: "Axis"), .init(title: "Value", isNumber: true),
                .init(title: "From"), .init(title: "Rests on"),
            ],
            rows: rows.map { axis, point in
                [
                    .init(point.date.spoken), .init(LesionMapping.name(axis.kind)), .init(point.quantity.spoken),
                    .init(LesionMapping.link(point).html), .init(remark(point)),
                ]
            })
    }

    /// The newest first.
    private var rows: [(AxisCourse, CoursePoint)] {
        course.axes.flatMap { axis in axis.points.map { (axis, $0) } }.enumerated().sorted {
            ($1.element.1.date, $0.offset) < ($0.element.1.date, $1.offset)
        }.map(\.element)
    }

    static func link(_ point: CoursePoint) -> EvidenceLink {
        switch point.origin {
        case .measured(let id, let measure):
            guard let image = point.image else {
                return EvidenceLink(kind: .field, text: "Report", address: CasePlace.report.address(of: id))
            }
            return EvidenceLink(
                kind: .measurement, text: "Image \(image)",
                address: "\(CasePlace.images.address(of: id))?image=\(image)#m-\(PercentCoding.encode(measure))")
        case .prior(let id):
            return EvidenceLink(
                kind: .field, text: "Quoted in the report", address: CasePlace.report.address(of: id, part: "findings"))
        }
    }

    private func remark(_ point: CoursePoint) -> String {
        var parts: [String] = []
        if let margin = point.margin {
            parts.append("± \(margin.words)")
        } else {
            parts.append(point.origin.isPrior ? "the prior report; error not known" : "error not known")
        }
        let stated = point.conditions.stated.map { "\($0.name) \($0.value)" }
        parts += stated
        if !isDrawn(point) {
            parts.append("not drawn: another unit")
        } else if !point.apart.isEmpty {
            parts.append("not joined: \(point.apart)")
        }
        return Words.sentence(parts.joined(separator: "; ")) + "."
    }
}
