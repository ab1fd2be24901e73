import X12

enum PointerMissing: ClaimRule {
    static let id = "pointer.missing-diagnosis"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        let held = Set(context.diagnosisCodes.map(\.position))
        for line in context.lines {
            for component in 1...4 where !line.service[11, component].isEmpty {
                guard let pointer = Int(line.service[11, component]), held.contains(pointer) else {
                    report.add(line.service, 11, component: component, words: ["wanted": "\(held.count)"])
                    continue
                }
            }
        }
    }
}

enum PointerRepeated: ClaimRule {
    static let id = "pointer.repeated"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for line in context.lines {
            var seen: Set<String> = []
            for component in 1...4 where !line.service[11, component].isEmpty {
                if !seen.insert(line.service[11, component]).inserted {
                    report.add(line.service, 11, component: component)
                }
            }
        }
    }
}

enum PointerAbsent: ClaimRule {
    static let id = "pointer.absent"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard context.diagnoses != nil else { return }
        for line in context.lines where !line.service.has(11) { report.add(line.service, 11) }
    }
}
