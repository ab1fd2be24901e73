import Essentials
import HTTPTypes
import Hypertext
import Practice

/// The way of a claim: sending, answers, replacement and void.
enum ClaimingRoutes {
    private static let place = "/practice/cases/{case}/claim"

    static let all: [Route] =
        [
            Route(.get, ClaimsPage.address, on: .workspace, for: .action(.seeClaim), list),
            Route(.get, EvidenceShelfPage.address, on: .workspace, for: .action(.seeEvidence), shelf),
            Route(.get, place, on: .workspace, for: .action(.seeClaim), show),
            Route(.get, "\(place)/{party}", on: .workspace, for: .action(.seeClaim), show),
            Route(.get, "\(place)/{party}/print", on: .workspace, for: .action(.seeClaim), printed),
            Route(.get, "\(place)/{party}/sent/{name}", on: .workspace, for: .action(.seeClaim), sentFile),
        ] + ClaimActRoutes.all

    @Sendable static func list(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let group = inquiry.query["state"].flatMap(ClaimGroup.init(rawValue:))
        let payer = inquiry.query["payer"].flatMap { $0.isEmpty || $0.utf8.count > 200 ? nil : $0 }
        let board = try await site.asking(inquiry) { try $0.claimBoard(group: group, payer: payer, for: $1) }
        let page = ClaimsMapping(board: board, group: group, payer: payer).page()
        return site.workPage(
            inquiry, title: "Claims", current: .claims, main: page.html, modules: ["worklist.js"])
    }

    @Sendable static func shelf(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let shelf = try await site.asking(inquiry) { try $0.store.evidence(for: $1) }
        return site.workPage(
            inquiry, title: "Evidence", current: .evidence, main: EvidenceShelfMapping.page(shelf).html)
    }

    @Sendable static func show(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await answer(site, inquiry, party: inquiry.caught["party"])
    }

    @Sendable static func printed(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let (mapping, _) = try await mapping(site, inquiry, party: inquiry.caught["party"], typed: nil)
        guard let page = PrintedClaim(mapping) else { throw Refusal.notFound }
        return .page(
            PageFrame(
                title: "Printed claim of case \(mapping.presenter.id)", head: .work(site.bar(for: inquiry.visit)),
                emergency: site.emergencyBar(inquiry), main: page.html
            ).html(assets: site.assets))
    }

    @Sendable static func sentFile(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let (id, party) = (try CaseRoutes.identifier(inquiry), inquiry.caught["party"] ?? "")
        let name = inquiry.caught["name"] ?? ""
        guard party.utf8.count <= 200, name.utf8.count <= 200 else { throw Refusal.notFound }
        let file = try await site.asking(inquiry) { try $0.sentFile(name, of: id, party: party, by: $1) }
        return .file(CaseFile(name: file.name, mediaType: file.mediaType, bytes: file.bytes), saves: true)
    }

    /// The page of a claim, with a form that was not taken where there is one.
    static func answer(
        _ site: Site, _ inquiry: Inquiry, party: String?, typed: TypedClaimForm? = nil
    ) async throws -> Answer {
        let (mapping, header) = try await mapping(site, inquiry, party: party, typed: typed)
        let page = CasePage(header: header, title: "Claim of case \(mapping.presenter.id)", content: mapping.page())
        var answer = try CaseRoutes.show(site, inquiry, page, page.content.html, .claim)
        if let typed {
            answer.status = [.overtaken, .sentAlready].contains(typed.refused.kind) ? .conflict : .unprocessableContent
        }
        return answer
    }

    private static func mapping(
        _ site: Site, _ inquiry: Inquiry, party: String?, typed: TypedClaimForm?
    ) async throws -> (ClaimDossierMapping, CaseHeader) {
        let id = try CaseRoutes.identifier(inquiry)
        let reach = Set(CasePlace.allCases.filter { site.allows(inquiry, $0.action) })
        let token = inquiry.visit.token
        return try await site.asking(inquiry) { workspace, session in
            let dossier = try workspace.claim(id, party: party, for: session)
            let presenter = CasePresenter(record: CaseRecord(dossier.billed, dossier.stand), reach: reach)
            let mapping = ClaimDossierMapping(
                presenter: presenter, dossier: dossier, token: token, today: try workspace.today, typed: typed)
            return (mapping, mapping.header)
        }
    }
}
