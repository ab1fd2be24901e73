import Claims
import Essentials
import Practice

/// Makes the list of claims.
struct ClaimsMapping {
    let board: ClaimBoard
    let group: ClaimGroup?
    let payer: String?

    func page() -> ClaimsPage {
        let groups = board.groups.map(section)
        let claims = board.groups.flatMap(\.claims)
        let open = board.groups.filter { [.denied, .mend, .send, .make].contains($0.group) }
        let waiting = open.reduce(0) { $0 + $1.claims.count + $1.cases.count }
        let asked = (try? Money.sum(claims.filter { $0.way.stage.isWaiting }.map(\.charge))).map(Words.dollars) ?? ""
        let paid = (try? Money.sum(claims.compactMap { $0.way.standing.answer?.paid })).map(Words.dollars) ?? ""
        let next = board.groups.first { [.denied, .mend, .send, .make].contains($0.group) }
        return ClaimsPage(
            title: waiting == 0
                ? "No claim waits for you" : "\(Words.count(waiting, "claim waits", "claims wait")) for you",
            note: "\(Words.count(claims.count, "claim", "claims")) shown; \(asked) out and not answered, \(paid) paid.",
            states: [.init(value: "", text: "all", isChosen: group == nil)]
                + ClaimGroup.allCases.map {
                    .init(value: $0.rawValue, text: ClaimWords.group($0).lowercased(), isChosen: $0 == group)
                },
            payers: [.init(value: "", text: "all", isChosen: payer == nil)]
                + board.payers.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
                    .init(value: $0.key, text: $0.value, isChosen: $0.key == payer)
                },
            isFiltered: group != nil || payer != nil, groups: groups,
            nextAddress: next.flatMap { section($0).rows.first?.address })
    }

    private func section(_ group: ClaimBoard.Group) -> ClaimsPage.Group {
        let count = group.claims.count + group.cases.count
        let sum = group.claims.isEmpty ? "" : ", \(Words.dollars(group.charge))"
        return ClaimsPage.Group(
            title: ClaimWords.group(group.group),
            note: "\(count)\(sum)\(group.isCut ? "; the last \(ClaimBoard.limit) of each state are shown" : "")",
            rows: group.cases.map(row) + group.claims.map { row($0, group.group) })
    }

    private func row(_ summary: CaseSummary) -> ClaimsPage.Row {
        ClaimsPage.Row(
            date: summary.dateOfService?.spoken ?? "", patient: summary.patient, payer: "", party: summary.title,
            code: "", charge: "", state: Tag(.plain, "not billed"), last: "",
            address: CasePlace.claim.address(of: summary.id), button: "Bill it")
    }

    private func row(_ claim: StoredClaim, _ group: ClaimGroup) -> ClaimsPage.Row {
        let last = claim.lastEvent.map { event in
            "\((try? event.at.date.spoken) ?? ""), \(event.by)"
        }
        let frequency = claim.way.standing.frequency
        let what = frequency == .original ? "" : ", \(frequency == .void ? "void" : "replacement")"
        return ClaimsPage.Row(
            date: claim.dateOfService.spoken, patient: claim.patient, payer: claim.payerName, party: claim.partyName,
            code: claim.code, charge: Words.dollars(claim.charge),
            state: Tag(tag(group), "\(ClaimWords.stage(claim.way.stage))\(what)"), last: last ?? "",
            address: "\(CasePlace.claim.address(of: claim.caseID))/\(PercentCoding.encode(claim.party))",
            button: button(group))
    }

    private func tag(_ group: ClaimGroup) -> Tag.Kind {
        switch group {
        case .denied, .mend: .bad
        case .answered: .ok
        case .send, .make, .sent, .ended: .plain
        }
    }

    private func button(_ group: ClaimGroup) -> String {
        switch group {
        case .make, .mend: "Open the claim"
        case .send: "Look and send"
        case .denied: "See why"
        case .sent, .answered, .ended: "Open the claim"
        }
    }
}
