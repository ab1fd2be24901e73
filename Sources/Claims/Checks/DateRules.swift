import Essentials
import X12

enum ServiceDateAbsent: ClaimRule {
    static let id = "date.service-absent"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard !context.isPredetermination, context.claim.segment("DTP", [1: "472"]) == nil else { return }
        for line in context.lines where line.loop.segment("DTP", [1: "472"]) == nil { report.add(line.service) }
    }
}

/// The segments that say when a claim's services were rendered.
private func serviceDates(_ context: ClaimContext) -> [(segment: Segment, day: CalendarDate)] {
    ([context.claim] + context.lines.map(\.loop)).compactMap { loop in
        guard let segment = loop.segment("DTP", [1: "472"]), let day = ClaimContext.day(loop) else { return nil }
        return (segment, day)
    }
}

enum ServiceDateFuture: ClaimRule {
    static let id = "date.service-future"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let made = try? CalendarDate(context.parts.entry.group[4]) else { return }
        for (segment, day) in serviceDates(context) where day > made { report.add(segment, 3) }
    }
}

enum ServiceBeforeBirth: ClaimRule {
    static let id = "date.before-birth"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let birth = context.birthDate else { return }
        for (segment, day) in serviceDates(context) where day < birth { report.add(segment, 3) }
    }
}

enum AccidentAfterService: ClaimRule {
    static let id = "date.accident-after-service"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let segment = context.claim.segment("DTP", [1: "439"]), let accident = try? CalendarDate(segment[3]),
            let first = serviceDates(context).map(\.day).min(), accident > first
        else { return }
        report.add(segment, 3)
    }
}
