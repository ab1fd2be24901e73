import Essentials
import Patients
import Practice

/// Makes the lines of a record's timeline, each with the place that it leads to.
enum RecordLineMapping {
    static func line(_ entry: RecordEntry, of record: PatientRecord) -> RecordTimeline.Line {
        var line = content(entry, of: record)
        if let date = entry.date {
            line.day = date.spoken.split(separator: " ").dropLast().joined(separator: " ")
            line.date = date.description
        }
        return line
    }

    private static func content(_ entry: RecordEntry, of record: PatientRecord) -> RecordTimeline.Line {
        func line(
            _ kind: String, _ mark: RecordTimeline.Mark, _ headline: String, _ place: CasePlace?,
            _ details: [String] = [], tags: [Tag] = []
        ) -> RecordTimeline.Line {
            let address = entry.caseID.flatMap { id in place.map { $0.address(of: id) } } ?? ""
            return RecordTimeline.Line(
                day: "", date: "", kind: kind, mark: mark, headline: headline, address: address,
                details: details.filter { !$0.isEmpty }, tags: tags)
        }
        switch entry.content {
        case .problem(let problem):
            return line(
                "Problem", .icon(.field), diagnosis(problem.diagnosis), .images,
                [problem.origin == .register ? "" : "Named first in the order of this day."],
                tags: problem.isResolved ? [Tag(.plain, "resolved")] : [])
        case .order(let order):
            return line(
                "Order", .icon(.pen), order.reason.isEmpty ? "Order \(order.number)" : order.reason, .images,
                [
                    "Order \(order.number), \(order.orderedBy)", order.question,
                    order.diagnoses.map(\.code).joined(separator: ", "),
                ])
        case .study(let study):
            return line(
                "Study", .halves(study.isRead ? .both : .took),
                Words.sentence(Words.region(area: study.area, side: study.side)), .images,
                [
                    "\(Words.count(study.imageCount, "image", "images")), \(study.isRead ? "taken and read" : "taken, not read")"
                ])
        case .report(let report): return self.report(report, line)
        case .lesion(let lesion):
            let values = lesion.measures.map { "\($0.name) \($0.spoken)" }.joined(separator: ", ")
            var made = line(
                "Lesion", .icon(.cal), [lesion.kind, Words.within(lesion.title)].joined(separator: ", "), .report,
                [lesion.site, values.isEmpty ? "Not measured." : values])
            if let number = record.lesions.firstIndex(where: { $0.trackingUID == lesion.trackingUID }) {
                made.address = "\(RecordPages.address(record.person.id))#\(LesionMapping.anchor(number + 1))"
            }
            return made
        case .claim(let claim): return self.claim(claim, entry, line)
        }
    }

    private static func report(
        _ report: RecordedReport,
        _ line: (String, RecordTimeline.Mark, String, CasePlace?, [String], [Tag]) -> RecordTimeline.Line
    ) -> RecordTimeline.Line {
        let addenda = report.addenda.map { addendum in
            ["Addendum", addendum.date?.spoken ?? "", addendum.author].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return line(
            "Report", .icon(.field), report.impression.isEmpty ? "Without an impression" : report.impression, .report,
            [report.signedBy.map { "Signed by \($0)" } ?? "For \(report.reader)"] + addenda,
            [report.signedBy == nil ? Tag(.warn, "preliminary") : Tag(.ok, "signed")])
    }

    private static func claim(
        _ claim: RecordedClaim, _ entry: RecordEntry,
        _ line: (String, RecordTimeline.Mark, String, CasePlace?, [String], [Tag]) -> RecordTimeline.Line
    ) -> RecordTimeline.Line {
        let amount = claim.charge.map { ", \(Words.dollars($0)) asked" } ?? ""
        let halves = claim.code.map(CodeMark.halves) ?? .neither
        let headline = claim.code.map { "\($0)\(amount)" } ?? "Nothing is billed"
        var made =
            switch claim.stand {
            case .made: line("Claim", .halves(halves), headline, .claim, [claim.partyName], [Tag(.plain, "not sent")])
            case .said(let state):
                line("Claim", .halves(halves), headline, .claim, [claim.partyName], [Tag(.plain, Words.plain(state))])
            case .notBilled(let why):
                line("Claim", .halves(.neither), "Nothing is billed", .claim, ["\(claim.partyName). \(why)"], [])
            }
        if let id = entry.caseID {
            made.address = "\(CasePlace.claim.address(of: id))/\(PercentCoding.encode(claim.party))"
        }
        return made
    }

    static func diagnosis(_ diagnosis: Diagnosis) -> String {
        diagnosis.note.isEmpty ? diagnosis.code : "\(Words.sentence(diagnosis.note)), \(diagnosis.code)"
    }
}
