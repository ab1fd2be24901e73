import Claims
import Essentials
import Patients

/// The directory of the demo: all that the example cases name, so that one can order and bill at once.
enum DemoDirectory {
    /// Adds what is not there yet, where anything is missing; what somebody changed stays.
    static func fill(_ store: PracticeStore, from cases: [BilledCase], by session: Session) throws {
        let directory = try store.directory(for: session)
        guard !directory.missing.isEmpty else { return }
        func add<Entry: DirectoryEntry>(_ entries: [Entry]) throws {
            var taken = Set(directory.entries(Entry.kind).map(\.id))
            for entry in entries where taken.insert(entry.id).inserted { try store.save(entry, by: session) }
        }
        let sources = cases.map(\.material.source)
        try add(
            sources.flatMap(\.parties).map { DirectoryOrganisation($0.organization, associatedWith: $0.associatedWith) }
        )
        let accounts = Set(try store.accounts(for: session).map(\.user))
        try add(
            sources.flatMap(\.providers).map { member in
                let id = member.provider.id
                return DirectoryProvider(
                    member.provider, organisation: member.party, account: accounts.contains(id) ? id : nil)
            })
        try add(sources.compactMap(\.coverage).map(payer))
        try add(Set(sources.map(\.place)).sorted().map(place))
        try add(fees(of: cases, own: session.organisation))
        if let exchange = sources.first?.exchange { try add([DirectoryExchange(exchange)]) }
    }

    private static func payer(_ coverage: Coverage) -> DirectoryPayer {
        DirectoryPayer(
            id: Directory.key(of: coverage.payer.name, besides: []), name: coverage.payer.name,
            payerID: coverage.payer.id, plan: coverage.plan)
    }

    private static func place(_ code: String) -> DirectoryPlace {
        code == "11"
            ? DirectoryPlace(id: "office", name: "Office", code: code)
            : DirectoryPlace(id: "place-\(code)", name: "Place \(code)", code: code)
    }

    /// What the cases' claims ask for each code, the own organisation's before others', from the year's first day on.
    private static func fees(of cases: [BilledCase], own: String) -> [DirectoryFee] {
        let bills = cases.flatMap { billed in
            billed.bills.map { (year: billed.material.source.dateOfService.year, bill: $0) }
        }
        return (bills.filter { $0.bill.party == own } + bills.filter { $0.bill.party != own }).flatMap { year, bill in
            (bill.claim?.claim.lines ?? []).compactMap { line in
                (try? CalendarDate(year: year, month: 1, day: 1)).map {
                    DirectoryFee(code: line.code, from: $0, amount: line.charge)
                }
            }
        }
    }
}
