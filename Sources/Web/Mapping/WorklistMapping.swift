import Coding
import Essentials
import Patients
import Practice
import Reporting

/// Makes the work list from its cases.
enum WorklistMapping {
    /// A row and the group in which it stands.
    struct Entry: Hashable, Sendable {
        var id: String
        var stand: CaseWay.Stand
        var row: WorkTable.Row
    }

    static func entry(_ record: CaseRecord) -> Entry {
        Entry(id: record.source.id, stand: CaseWay(record).stand, row: row(record))
    }

    /// - Parameter reach: the rooms of a case that the person may open.
    static func page(_ entries: [Entry], reach: Set<CasePlace>) -> WorklistPage {
        let rows = entries.map { entry in
            var entry = entry
            entry.row.next = next(entry.id, entry.stand, reach)
            return entry
        }
        let groups = CaseWay.Stand.allCases.compactMap { stand -> WorkTable.Group? in
            let own = rows.filter { $0.stand == stand }.map(\.row)
            return own.isEmpty ? nil : WorkTable.Group(title: stand.title, note: "\(own.count)", rows: own)
        }
        let waiting = rows.count { $0.stand < .send }
        return WorklistPage(
            title: Words.count(rows.count, "case", "cases"),
            note: waiting == 0
                ? "Nothing waits for anybody here."
                : "\(Words.count(waiting, "case waits", "cases wait")) for somebody; the next one is marked.",
            table: WorkTable(groups: groups, nextAddress: groups.first?.rows.first?.address))
    }

    private static func row(_ record: CaseRecord) -> WorkTable.Row {
        let source = record.source
        let presenter = CasePresenter(record: record)
        let stand = CaseWay(record).stand
        let codes = record.decision.decisions.compactMap(\.code)
        let time = record.images.compactMap(\.image.acquired).min() ?? ""
        return WorkTable.Row(
            time: source.dateOfService.spoken, day: clock(time), patient: source.patient.name.listed,
            patientNote: "\(source.patient.birthDate.spoken) · \(source.patient.id)",
            examination: Words.sentence(Words.region(area: source.service.area, side: source.service.side)),
            reason: source.order.reason.isEmpty ? .unknown("reason") : .plain(source.order.reason),
            halves: record.images.isEmpty ? .neither : record.report?.status == .final ? .both : .took,
            state: state(record, stand), codes: codes,
            doubt: record.decision.decisions.contains { $0.status == .cannotTell } ? "cannot tell" : "",
            missing: presenter.missing.map { Missing(effect: $0.effect, text: String($0.text.dropLast())) },
            nothing: "Nothing", address: presenter.address(.images),
            next: next(source.id, stand, Set(CasePlace.allCases)))
    }

    private static func state(_ record: CaseRecord, _ stand: CaseWay.Stand) -> String {
        switch stand {
        case .capture: "no images"
        case .read: Words.count(record.images.count, "image", "images")
        case .sign: "draft"
        case .settle, .mend, .send: "signed"
        }
    }

    /// What comes next: the room that the case waits in, or the last one before it that the person may open.
    private static func next(_ id: String, _ stand: CaseWay.Stand, _ reach: Set<CasePlace>) -> Button {
        let wanted: CasePlace =
            switch stand {
            case .capture, .read: .images
            case .sign: .report
            case .settle: .decision
            case .mend, .send: .claim
            }
        let way: [CasePlace] = [.images, .report, .decision, .claim]
        let open = way.prefix { $0 != wanted }.filter(reach.contains).last
        let place = reach.contains(wanted) ? wanted : open ?? .images
        return Button(text: "Open the \(place.title.lowercased())", address: place.address(of: id))
    }

    /// `16:40` from a DICOM-like text of date and time; empty where it has none.
    private static func clock(_ acquired: String) -> String {
        guard let match = acquired.firstMatch(of: #/([0-9]{2}):([0-9]{2})/#) else { return "" }
        return String(match.output.0)
    }
}
