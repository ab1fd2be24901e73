import CodeReference
import Essentials

/// Holds each diagnosis against the list on the date of service, and against the others.
struct Diagnoses {
    let codes: CodeBook
    let rules: RuleBook

    func answers(_ facts: CodingFacts) -> [CodingDecision.DiagnosisAnswer] {
        facts.diagnoses.map { answer($0, among: facts.diagnoses, on: facts.dateOfService.value) }
            .sorted { ($0.code, $0.system) < ($1.code, $1.system) }
    }

    private func answer(
        _ diagnosis: CodingFacts.Diagnosis, among all: [CodingFacts.Diagnosis], on date: CalendarDate?
    ) -> CodingDecision.DiagnosisAnswer {
        func say(_ status: CodingDecision.DiagnosisAnswer.Status, _ principle: String, _ fact: String = "")
            -> CodingDecision.DiagnosisAnswer
        {
            let text = rules.sentence(
                principle, ["code": diagnosis.code, "date": date?.description ?? "", "fact": fact])
            return .init(system: diagnosis.system, code: diagnosis.code, status: status, fact: text)
        }
        guard diagnosis.system == CodeSystem.icd10cm.rawValue else { return say(.unknown, "diagnosis-system") }
        guard let date else { return say(.unknown, "diagnosis-date") }
        switch codes.lookUp(diagnosis.code, in: .icd10cm, on: date) {
        case .malformed: return say(.unknown, "diagnosis-shape")
        case .notCarried, .noPack: break
        case .notInForce(let entry):
            let spans = entry.inForce.map(\.span.words).joined(separator: ", ")
            return say(.notBillable, "diagnosis-not-in-force", codes.holdsWholeLists ? "\(spans) (\(release))" : spans)
        case .inForce(let entry, _):
            if !entry.isBillable { return say(.notBillable, whole("diagnosis-header"), release) }
        }
        let others = all.filter { $0.system == diagnosis.system && $0.code != diagnosis.code }.map(\.code).sorted()
        if let other = others.first(where: { codes.exclusion(between: diagnosis.code, and: $0) != nil }) {
            return say(.excluded, "diagnosis-excluded", other)
        }
        guard codes.entry(diagnosis.code, in: .icd10cm) != nil else {
            return say(.unknown, whole("diagnosis-unknown"), release)
        }
        let isCurrent = codes.diagnosesCheckedThrough.map { date <= $0 } ?? true
        return say(.valid, isCurrent ? "diagnosis-valid" : "diagnosis-later", release)
    }

    private var release: String { codes.diagnosisRelease?.name ?? CodeSystem.icd10cm.rawValue }

    /// The sentence that names the release, where whole releases were read and the rules have it.
    private func whole(_ principle: String) -> String {
        let named = "\(principle)-whole"
        return codes.holdsWholeLists && rules.principles[named] != nil ? named : principle
    }
}

extension RuleBook {
    /// A principle's sentence with its places filled: `{code}` by the value of `code`.
    func sentence(_ id: String, _ values: [String: String]) -> String {
        Self.filled(principles[id]?.says ?? id, values)
    }

    /// A sentence with its `{names}` filled in.
    static func filled(_ text: String, _ values: [String: String]) -> String {
        var filled: [UInt8] = []
        var name: [UInt8]?
        for byte in text.utf8 {
            switch (byte, name) {
            case (UInt8(ascii: "{"), _): name = []
            case (UInt8(ascii: "}"), let place?):
                filled += (values[String(decoding: place, as: UTF8.self)] ?? "").utf8
                name = nil
            case (_, nil): filled.append(byte)
            case (_, let place?): name = place + [byte]
            }
        }
        return String(decoding: filled, as: UTF8.self)
    }
}
