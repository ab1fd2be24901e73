import Essentials
import Patients
import Practice

/// Makes the page of a record, and the part of it for the page of the person.
struct RecordMapping {
    let record: PatientRecord

    init(_ record: PatientRecord) { self.record = record }

    var page: RecordPage {
        let person = record.person
        let patientPage = "/practice/patients/\(PercentCoding.encode(person.id))"
        return RecordPage(
            title: person.name.listed, note: "Born \(person.birthDate.spoken) · \(person.id) · \(counts)",
            buttons: RouteTable.answers(patientPage) ? [Button(text: "To the person", address: patientPage)] : [],
            remark: record.leavesOutClaims ? "Claims are left out: this account may not see them." : "",
            lesions: record.lesions.enumerated().map { LesionMapping(course: $1, number: $0 + 1).block }, years: years)
    }

    /// The newest entries for the page of the person.
    func part(limit: Int = 6) -> PatientRecordPart {
        let shown = record.entries.prefix(limit)
        let all = record.entries.count
        return PatientRecordPart(
            note: all > shown.count
                ? "The newest \(shown.count) of \(Words.count(all, "entry", "entries"))."
                : "\(Words.sentence(counts)).",
            lines: shown.map { entry in
                var line = RecordLineMapping.line(entry, of: record)
                if let date = entry.date { line.day = date.spoken }
                return line
            }, address: RecordPages.address(record.person.id))
    }

    private var counts: String {
        var studies = 0
        var reports = 0
        for entry in record.entries {
            switch entry.content {
            case .study: studies += 1
            case .report: reports += 1
            default: break
            }
        }
        let lesions = record.lesions.count
        return [
            Words.count(studies, "study", "studies"), Words.count(reports, "report", "reports"),
            lesions == 0 ? "" : Words.count(lesions, "lesion followed", "lesions followed"),
        ].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private var years: [RecordTimeline.Year] {
        var years: [RecordTimeline.Year] = []
        for entry in record.entries {
            let title = entry.date.map { "\($0.year)" } ?? "Day not known"
            let line = RecordLineMapping.line(entry, of: record)
            if years.last?.title == title {
                years[years.count - 1].lines.append(line)
            } else {
                years.append(RecordTimeline.Year(title: title, lines: [line]))
            }
        }
        return years
    }
}

extension Words {
    /// A title as it stands within a sentence: `Right lymph nodes` as `right lymph nodes`.
    static func within(_ title: String) -> String { title.prefix(1).lowercased() + title.dropFirst() }
}
