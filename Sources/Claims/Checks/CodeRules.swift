import X12

enum ProcedureShape: ClaimRule {
    static let id = "code.procedure-shape"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for line in context.lines where !hasShape(line.code) { report.add(line.service, 1, component: 2) }
    }

    /// D and four digits.
    static func hasShape(_ code: String) -> Bool {
        let bytes = Array(code.utf8)
        return bytes.count == 5 && bytes[0] == UInt8(ascii: "D")
            && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    }
}

enum ProcedureUnknown: ClaimRule {
    static let id = "code.procedure-unknown"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for line in context.lines where ProcedureShape.hasShape(line.code) {
            let day = line.date ?? context.codeDate
            if context.codeSets.status(of: line.code, in: "CDT", on: day) == .unknown {
                report.add(line.service, 1, component: 2)
            }
        }
    }
}

enum DiagnosisShape: ClaimRule {
    static let id = "code.diagnosis-shape"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let hi = context.diagnoses else { return }
        for (position, kind, code) in context.diagnosisCodes where kind.hasPrefix("AB") {
            if !DiagnosisCode.hasShape(DiagnosisCode.bare(code)) { report.add(hi, position, component: 2) }
        }
    }
}

enum DiagnosisDot: ClaimRule {
    static let id = "code.diagnosis-dot"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let hi = context.diagnoses else { return }
        for (position, _, code) in context.diagnosisCodes where code.contains(".") {
            report.add(hi, position, component: 2)
        }
    }
}

enum DiagnosisOldSet: ClaimRule {
    static let id = "code.diagnosis-old-set"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let hi = context.diagnoses else { return }
        for (position, kind, _) in context.diagnosisCodes where kind == "BK" || kind == "BF" {
            report.add(hi, position, component: 1)
        }
    }
}

/// Reports the diagnoses of which the code set says a certain thing.
private func report(_ status: CodeStatus, _ context: ClaimContext, _ report: inout ClaimReport) {
    guard let hi = context.diagnoses else { return }
    for (position, code) in context.currentDiagnoses
    where context.codeSets.status(of: code, in: "ICD-10-CM", on: context.codeDate) == status {
        report.add(hi, position, component: 2)
    }
}

enum DiagnosisHeader: ClaimRule {
    static let id = "code.diagnosis-header"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        Claims.report(.notBillable, context, &report)
    }
}

enum DiagnosisUnknown: ClaimRule {
    static let id = "code.diagnosis-unknown"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        Claims.report(.unknown, context, &report)
    }
}

enum DiagnosisExcludes: ClaimRule {
    static let id = "code.diagnosis-excludes"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let hi = context.diagnoses else { return }
        let codes = context.currentDiagnoses
        for (index, later) in codes.enumerated() {
            let excluded = codes[..<index].contains {
                context.codeSets.excludes($0.code, later.code, in: "ICD-10-CM", on: context.codeDate)
            }
            if excluded { report.add(hi, later.position, component: 2) }
        }
    }
}

enum DiagnosisRepeated: ClaimRule {
    static let id = "code.diagnosis-repeated"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let hi = context.diagnoses else { return }
        var seen: Set<String> = []
        for (position, _, code) in context.diagnosisCodes
        where !seen.insert(DiagnosisCode.bare(code)).inserted {
            report.add(hi, position, component: 2)
        }
    }
}
