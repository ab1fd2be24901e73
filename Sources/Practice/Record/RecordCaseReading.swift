import Claims
import Essentials
import Patients
import Reporting
import Ultrasound

extension RecordCase {
    /// What billing a case gave, as a record has it.
    ///
    /// - Parameters:
    ///   - said: what the claims' own documents say, by party.
    ///   - addenda: what was signed after the report.
    init(
        _ billed: BilledCase, id: String, said: [String: ClaimWord] = [:], addenda: [RecordedReport.Addendum] = []
    ) {
        let source = billed.material.source
        let report = billed.report
        self.init(
            id: id, order: RecordedOrder(source.order), study: RecordedStudy(billed),
            report: report.map { RecordedReport($0, addenda: addenda) },
            lesions: report.map { report in
                report.lesions.map { RecordedLesion($0, of: report, images: billed.material.images) }
            } ?? [],
            claims: billed.bills.map {
                RecordedClaim($0, on: source.dateOfService, said: said[$0.party])
            })
    }
}

/// What the document of a claim says of it.
struct ClaimWord: Hashable, Sendable {
    var state: String
    var date: CalendarDate?
}

extension RecordedOrder {
    init(_ order: Order) {
        self.init(
            number: order.id, date: order.date, reason: order.reason, question: order.question,
            orderedBy: order.orderedBy.spoken, diagnoses: order.diagnoses)
    }
}

extension RecordedStudy {
    /// Nil where there are no images.
    init?(_ billed: BilledCase) {
        let source = billed.material.source
        let images = billed.material.images.map(\.image)
        guard !images.isEmpty else { return nil }
        self.init(
            date: images.compactMap(\.studyDate).min() ?? source.dateOfService, area: source.service.area,
            side: source.service.side, imageCount: images.count, isRead: billed.report?.signature != nil)
    }
}

extension RecordedReport {
    init(_ report: Report, addenda: [Addendum]) {
        let signature = report.signature
        self.init(
            date: signature.flatMap { try? $0.time.date } ?? report.header.examDate,
            signedBy: signature?.signer.spoken, reader: report.header.reader.spoken,
            impression: RecordedReport.firstSentence(report.paragraphs("impression").first ?? ""), addenda: addenda)
    }

    /// Up to the first full stop that ends a sentence: a space and a capital follow, or nothing.
    static func firstSentence(_ text: String) -> String {
        let characters = Array(text)
        for index in characters.indices where ".!?".contains(characters[index]) {
            let rest = characters[(index + 1)...]
            guard let next = rest.first else { return text }
            guard next.isWhitespace, let start = rest.first(where: { !$0.isWhitespace }) else { continue }
            if start.isUppercase { return String(characters[...index]) }
        }
        return text
    }
}

extension RecordedLesion {
    init(_ lesion: ReportedLesion, of report: Report, images: [CaseImage]) {
        self.init(
            trackingUID: lesion.trackingUID, kind: lesion.kindLabel, title: lesion.title, site: lesion.site,
            date: report.header.examDate,
            measures: lesion.measurements.compactMap { report.measurement($0) }.map { measurement in
                let index = images.firstIndex { $0.image.sopInstanceUID == measurement.sopInstanceUID }
                return RecordedMeasure(measurement, image: index.map { $0 + 1 })
            })
    }
}

extension RecordedClaim {
    init(_ bill: PartyBill, on day: CalendarDate, said: ClaimWord?) {
        let claim = bill.claim?.claim
        let stand: Stand
        if let said {
            stand = .said(said.state)
        } else if claim != nil {
            stand = .made
        } else {
            stand = .notBilled(bill.obstacles.first?.words ?? "Nothing was decided.")
        }
        self.init(
            party: bill.party, partyName: bill.name, date: said?.date ?? day, code: claim?.lines.first?.code,
            charge: claim.flatMap { try? $0.total }, stand: stand)
    }
}
