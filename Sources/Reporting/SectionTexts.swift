import Essentials
import Patients

/// The paragraphs of each section, from the order and the reading.
struct SectionTexts {
    let material: ReportMaterial

    func paragraphs(_ section: String) -> [String] {
        let (reading, order) = (material.reading, material.order)
        switch section {
        case "request":
            return [
                "Order \(order.id) of \(order.date.spoken), \(order.orderedBy.spoken).", order.question,
            ]
        case "indication":
            let why = order.whyNotRadiograph
            return [order.reason, why.isEmpty ? "" : "Why a radiograph would not do: \(why)"]
        case "clinical":
            let diagnoses = order.diagnoses.map { $0.note.isEmpty ? $0.code : "\($0.code) \($0.note)" }
            let list = diagnoses.isEmpty ? "" : "Diagnosis on the order: \(diagnoses.joined(separator: "; "))."
            return [reading.clinical, list]
        case "procedure":
            return [reading.area, reading.technique]
        case "comparison":
            return comparison
        case "quality":
            return [reading.quality] + reading.limits.map { "Limit: \($0)" }
        case "impression":
            return reading.impression.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        case "treatment":
            return [reading.effectOnTreatment]
        case "recommendations":
            return [reading.recommendations]
        case "critical-communication":
            return critical
        default:
            return []
        }
    }

    private var comparison: [String] {
        switch material.reading.comparison {
        case nil: return []
        case .noPrior: return ["No prior study available."]
        case .compared(let studies):
            return studies.map {
                "Compared with the study of \($0.date.spoken)\($0.note.isEmpty ? "" : ": \($0.note)")."
            }
        }
    }

    private var critical: [String] {
        guard let critical = material.reading.criticalCommunication else { return [] }
        let day = (try? critical.time.date.spoken) ?? ""
        return [
            "Told to \(critical.toWhom) on \(day) at \(critical.time.spokenTime) by \(critical.byWhom), "
                + "\(critical.method); \(critical.readBack ? "read back" : "not read back")."
        ]
    }
}
