import Essentials
import Reporting
import Ultrasound

/// Follows lesions from study to study by their tracking UID.
///
/// No value is lost and none stands twice: a prior value that a report quotes is left out where the practice measured
/// the very same value on that day, or where another report quotes it too. A line joins only what has the same unit and
/// no condition that differs.
enum LesionFollowing {
    static let axes: [MeasurementKind] = [.longAxis, .shortAxis]

    /// - Parameter lesions: each with its case, in any order.
    static func courses(_ lesions: [(caseID: String, lesion: RecordedLesion)]) -> [LesionCourse] {
        let sorted = lesions.sorted { ($0.lesion.date, $0.caseID) < ($1.lesion.date, $1.caseID) }
        var order: [String] = []
        var groups: [String: [(caseID: String, lesion: RecordedLesion)]] = [:]
        for item in sorted {
            let uid = item.lesion.trackingUID
            if groups[uid] == nil { order.append(uid) }
            groups[uid, default: []].append(item)
        }
        return order.compactMap { groups[$0].flatMap(course) }
    }

    private static func course(_ group: [(caseID: String, lesion: RecordedLesion)]) -> LesionCourse? {
        guard let latest = group.last?.lesion else { return nil }
        let measures = group.flatMap { item in
            item.lesion.measures.filter { axes.contains($0.kind) }.map { (item.caseID, item.lesion.date, $0) }
        }
        guard !measures.isEmpty else { return nil }
        return LesionCourse(
            trackingUID: latest.trackingUID, kind: latest.kind, title: latest.title, site: latest.site,
            axes: axes.compactMap { axis($0, measures) },
            refused: measures.filter { $0.2.quantity == nil }.map {
                LesionCourse.Refused(caseID: $0.0, date: $0.1, measure: $0.2)
            },
            changes: latest.measures.filter { axes.contains($0.kind) && !$0.change.isEmpty }.map {
                "\($0.label): \($0.change)"
            })
    }

    private static func axis(
        _ kind: MeasurementKind, _ measures: [(String, CalendarDate, RecordedMeasure)]
    ) -> AxisCourse? {
        let own = measures.filter { $0.2.kind == kind }
        var points = own.compactMap { caseID, date, measure in
            measure.quantity.map {
                CoursePoint(
                    date: date, quantity: $0, origin: .measured(caseID: caseID, measure: measure.id),
                    conditions: measure.conditions, margin: measure.margin, image: measure.image)
            }
        }
        for (caseID, _, measure) in own {
            guard let prior = measure.prior else { continue }
            let isKnown = points.contains {
                $0.date == prior.date && $0.quantity.unit == prior.quantity.unit
                    && $0.quantity.value == prior.quantity.value
            }
            guard !isKnown else { continue }
            points.append(
                CoursePoint(
                    date: prior.date, quantity: prior.quantity, origin: .prior(caseID: caseID),
                    conditions: prior.conditions, margin: nil))
        }
        let sorted = points.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
        guard let unit = sorted.last?.quantity.unit else { return nil }
        return AxisCourse(kind: kind, unit: unit, points: joined(sorted))
    }

    /// Each point with the nearest one before it that it may be compared with.
    static func joined(_ points: [CoursePoint]) -> [CoursePoint] {
        var joined = points
        for index in points.indices.dropFirst() {
            joined[index].apart = difference(points[index], points[index - 1]) ?? ""
            joined[index].joined = points.indices[..<index].last { difference(points[index], points[$0]) == nil }
        }
        return joined
    }

    /// Why two values are not compared; nil where they may be.
    private static func difference(_ point: CoursePoint, _ earlier: CoursePoint) -> String? {
        if point.quantity.unit != earlier.quantity.unit { return "another unit than the value before" }
        let names = point.conditions.differences(from: earlier.conditions)
        guard !names.isEmpty else { return nil }
        return
            "the \(names.joined(separator: " and the ")) \(names.count == 1 ? "differs" : "differ") from the value before"
    }
}
