import Coding
import Essentials
import Practice

/// Makes the work list from what is kept of its cases.
struct WorklistMapping {
    let query: WorklistQuery
    /// Nil where the clock says no day.
    let today: CalendarDate?
    /// The rooms of a case that the person may open.
    let reach: Set<CasePlace>
    /// The providers who read, by key, with their names.
    let readers: [WorklistReader]

    func page(_ groups: [WorklistGroup]) -> WorklistPage {
        let shown = groups.map { group in
            let rows = group.cases.map { row($0) }
            let more = group.count > rows.count + query.offset || query.offset > 0
            return WorkTable.Group(
                title: WorklistMapping.title(group.stand),
                note: more ? "\(rows.count) of \(group.count)" : "\(group.count)", rows: rows,
                more: query.stand == nil && group.count > rows.count
                    ? Button(text: "All \(group.count)", address: address { $0.stand = group.stand }) : nil)
        }
        let waiting = groups.filter { $0.stand < .sent }.map(\.count).reduce(0, +)
        return WorklistPage(
            title: title, note: note(waiting),
            table: WorkTable(groups: shown, nextAddress: groups.first { $0.stand < .sent }?.cases.first.map(images)),
            filters: filters, pages: pages(groups))
    }

    private var title: String {
        if let day = query.from, day == query.to { return day.spoken }
        return query.stand.map(WorklistMapping.title) ?? "Every case"
    }

    private func note(_ waiting: Int) -> String {
        waiting == 0
            ? "Nothing waits for anybody here."
            : "\(Words.count(waiting, "case waits", "cases wait")) for somebody; the next one is marked."
    }

    // MARK: Rows

    private func row(_ glance: CaseGlance) -> WorkTable.Row {
        WorkTable.Row(
            time: glance.dateOfService == today && !glance.time.isEmpty ? glance.time : glance.dateOfService.spoken,
            day: glance.dateOfService == today ? "today" : glance.time, patient: glance.patient,
            patientNote: "\(glance.birthDate.spoken) · \(glance.number)",
            examination: Words.sentence(Words.region(area: glance.area, side: glance.side)),
            reason: glance.reason.isEmpty ? .unknown("reason") : .plain(glance.reason),
            halves: glance.taken == .nothing ? .neither : glance.taken == .both ? .both : .took,
            state: state(glance), codes: glance.stand < .settle ? [] : glance.codes,
            doubt: glance.isInDoubt && glance.stand >= .settle ? "cannot tell" : "",
            missing: glance.missing.map {
                Missing(
                    effect: $0.effect == .changesCode ? .changesCode : .weakensClaim, text: Words.missing($0.item))
            },
            nothing: "Nothing", address: images(glance), next: next(glance))
    }

    private func images(_ glance: CaseGlance) -> String { CasePlace.images.address(of: glance.id) }

    private func state(_ glance: CaseGlance) -> String {
        switch glance.stand {
        case .capture: "no images"
        case .read: Words.count(glance.images, "image", "images")
        case .write, .sign: "draft"
        case .settle, .bill, .mend, .send: "signed"
        case .sent: "sent"
        case .answered: "answered"
        }
    }

    /// What comes next: the room that the case waits in, or the last one before it that the person may open.
    private func next(_ glance: CaseGlance) -> Button {
        let (wanted, verb): (CasePlace, String) =
            switch glance.stand {
            case .capture: (.images, "Add images")
            case .read: (.report, "Read")
            case .write: (.report, "Go on reading")
            case .sign: (.report, "Sign")
            case .settle: (.decision, "Settle")
            case .bill: (.claim, "Make the claim")
            case .mend: (.claim, "Mend")
            case .send: (.claim, "Send")
            case .sent, .answered: (.claim, "Open the claim")
            }
        if reach.contains(wanted) { return Button(text: verb, address: wanted.address(of: glance.id)) }
        let way: [CasePlace] = [.images, .report, .decision, .claim]
        let place = way.prefix { $0 != wanted }.filter(reach.contains).last ?? .images
        return Button(text: "Open the \(place.title.lowercased())", address: place.address(of: glance.id))
    }

    // MARK: Filters

    /// An address of the list with one thing changed; the rest stays.
    func address(_ change: (inout WorklistQuery) -> Void) -> String {
        var query = query
        query.offset = 0
        change(&query)
        let parts: [(String, String?)] = [
            ("stand", query.stand?.rawValue), ("reader", query.reader), ("from", query.from?.description),
            ("to", query.to?.description), ("offset", query.offset > 0 ? "\(query.offset)" : nil),
        ]
        let text = parts.compactMap { name, value in value.map { "\(name)=\(PercentCoding.encode($0))" } }
            .joined(separator: "&")
        return text.isEmpty ? "/practice" : "/practice?\(text)"
    }

    private var filters: WorklistFilters {
        let isToday = query.from != nil && query.from == today && query.to == today
        return WorklistFilters(
            days: [
                .init(
                    text: "Every day",
                    address: address {
                        $0.from = nil
                        $0.to = nil
                    }, isCurrent: query.from == nil && query.to == nil),
                .init(
                    text: "Today",
                    address: address {
                        $0.from = today
                        $0.to = today
                    }, isCurrent: isToday),
            ],
            readers: [
                .init(text: "Everyone’s", address: address { $0.reader = nil }, isCurrent: query.reader == nil)
            ]
                + readers.map { reader in
                    .init(
                        text: reader.name, address: address { $0.reader = reader.id },
                        isCurrent: query.reader == reader.id)
                },
            stands: [.init(text: "All", address: address { $0.stand = nil }, isCurrent: query.stand == nil)]
                + CaseStand.allCases.map { stand in
                    .init(
                        text: WorklistMapping.title(stand), address: address { $0.stand = stand },
                        isCurrent: query.stand == stand)
                })
    }

    private func pages(_ groups: [WorklistGroup]) -> [Button] {
        guard query.stand != nil, let group = groups.first else { return [] }
        var buttons: [Button] = []
        if query.offset > 0 {
            buttons.append(
                Button(text: "Earlier in the list", address: address { $0.offset = max(0, query.offset - query.limit) })
            )
        }
        if query.offset + group.cases.count < group.count {
            buttons.append(
                Button(text: "Further in the list", address: address { $0.offset = query.offset + query.limit }))
        }
        return buttons
    }

    static func title(_ stand: CaseStand) -> String {
        switch stand {
        case .capture: "To capture"
        case .read: "To read"
        case .write: "Being written"
        case .sign: "To sign"
        case .settle: "To settle"
        case .bill: "To bill"
        case .mend: "To mend"
        case .send: "Ready to send"
        case .sent: "With the payer"
        case .answered: "Answered"
        }
    }
}
