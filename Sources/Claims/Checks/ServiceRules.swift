import Essentials
import X12

enum PartsOfWhole: ClaimRule {
    static let id = "service.parts-of-whole"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        var seen = context.earlier.codes
        for line in context.lines where UltrasoundCodes.all.contains(line.code) {
            let party = context.party(line)
            let others = seen[party] ?? []
            let clashes =
                line.code == UltrasoundCodes.whole
                ? !others.isDisjoint(with: [UltrasoundCodes.capture, UltrasoundCodes.reading])
                : others.contains(UltrasoundCodes.whole)
            if clashes { report.add(line.service, 1, component: 2) }
            seen[party, default: []].insert(line.code)
        }
    }
}

enum ServiceWithoutDiagnosis: ClaimRule {
    static let id = "service.without-diagnosis"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard context.diagnosisCodes.isEmpty else { return }
        for line in context.lines where UltrasoundCodes.all.contains(line.code) { report.add(line.service) }
    }
}

enum ServiceRepeated: ClaimRule {
    static let id = "service.repeated"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        var seen: Set<[String]> = []
        for line in context.lines {
            let key = [
                line.code, line.date?.description ?? "", line.service[1, 7], line.service[4],
                line.loop.segments("TOO").map { $0[2] }.joined(separator: " "),
            ]
            if !seen.insert(key).inserted { report.add(line.service, 1, component: 2) }
        }
    }
}

enum ServiceWithoutAttachment: ClaimRule {
    static let id = "service.without-attachment"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard context.claim.segment("PWK") == nil else { return }
        if context.lines.contains(where: { UltrasoundCodes.all.contains($0.code) }) { report.add(context.clm) }
    }
}
