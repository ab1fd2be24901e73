import Essentials

/// Says in a sentence what a feature is for one service and party.
struct Sentences {
    let prepared: PreparedCase
    let cell: PreparedCase.Cell

    private var study: StudyFacts { prepared.services[cell.service] }
    private var service: CodingFacts.Service { study.service }

    func sentence(_ feature: Feature) -> String {
        let row = cell.row
        switch feature {
        case .capture: return actor("took the images", service.capture.by)
        case .reader:
            if row[.reader] == 0b100 { return "The record holds no reading of the images." }
            return actor("read the images", service.interpretation.by)
        case .performer: return actor("did it", prepared.readers[cell.service].performer)
        case .reading: return reading
        case .images:
            return row[.images] == 1 ? "The images are kept." : "Whether the images are kept: \(names(feature))."
        case .anatomy:
            return "The area examined is \(JSONValue.words(service.area.json { .strings($0.map(\.rawValue)) }))."
        case .purpose: return "The purpose is \(names(feature))."
        case .activity: return "The service is \(names(feature))."
        case .result: return "The result is \(row[.result] == 1 ? "recorded" : names(feature))."
        case .narrative: return "A narrative is \(row[.narrative] == 1 ? "recorded" : names(feature))."
        case .process: return "The data were processed for \(names(feature))."
        case .inputKind: return "The data sets that went in are \(names(feature))."
        case .inputModality: return "Their modalities: \(names(feature))."
        case .inputCount: return "Their number: \(names(feature))."
        case .exposures:
            return "The series has \(JSONValue.words(service.exposures.json { .number(JSONNumber($0)) })) exposures."
        case .scan: return "The scan was \(names(feature))."
        default: return "The \(feature.name.split(separator: "-").joined(separator: " ")) is \(names(feature))."
        }
    }

    private func names(_ feature: Feature) -> String {
        let names = feature.names(in: cell.row[feature])
        return names.count == feature.answers.count ? "unknown" : names.joined(separator: " or ")
    }

    private func actor(_ did: String, _ by: Fact<String>) -> String {
        let party = cell.party
        switch by {
        case .unknown: return "It is not stated who \(did)."
        case .contradicted(let ids): return "The record names more than one who \(did): \(ids.joined(separator: ", "))."
        case .known(let id):
            if id == party { return "\(party) \(did)." }
            switch prepared.entities.relation(party, id) {
            case .same: return "\(id) \(did), and \(party) is of the same entity."
            case .apart: return "\(id) \(did), with whom \(party) is not associated."
            case .open: return "\(id) \(did); whether \(party) is associated with \(id) is not stated."
            }
        }
    }

    private var reading: String {
        let interpretation = service.interpretation
        switch interpretation.form {
        case .known(.none): return "The record holds no interpretation."
        case .known(.verbal): return "The interpretation was spoken, not written."
        case .known(.mention): return "The images are only mentioned in a note; that is no written interpretation."
        case .known(.written):
            let parts = [
                ("signed", interpretation.signed), ("findings", interpretation.findings),
                ("impression", interpretation.impression),
            ]
            let lacking = parts.filter { $0.1 == .known(false) }.map(\.0)
            let unsettled = parts.filter { $0.1.value == nil }.map(\.0)
            if !lacking.isEmpty { return "The written interpretation lacks: \(lacking.joined(separator: ", "))." }
            if !unsettled.isEmpty {
                return "Of the written interpretation is not settled: \(unsettled.joined(separator: ", "))."
            }
            return "The interpretation is written and signed, with findings and impression."
        case .unknown: return "Whether there is a written interpretation is not stated."
        case .contradicted: return "The record contradicts itself on the form of the interpretation."
        }
    }
}
