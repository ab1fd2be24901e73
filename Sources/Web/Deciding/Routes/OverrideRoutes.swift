import Essentials
import HTTPTypes
import Practice
import Trust

/// Overriding a decision, taking that back, and the page that asks for what is missing.
enum OverrideRoutes {
    static let all: [Route] = [
        Route(
            .get, "/practice/cases/{case}/decision/request", on: .workspace, for: .action(.seeDecision), request),
        Route(
            .post, "/practice/cases/{case}/decision/override", on: .workspace, for: .action(.overrideDecision),
            override),
        Route(
            .post, "/practice/cases/{case}/decision/withdraw", on: .workspace, for: .action(.overrideDecision),
            withdraw),
    ]

    @Sendable static func request(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let page = try await site.workspace().request(
            CaseRoutes.identifier(inquiry), for: CaseRoutes.viewer(inquiry))
        return try CaseRoutes.show(site, inquiry, page, page.content.html, .decision, modules: ["decide.js"])
    }

    @Sendable static func override(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let typed = (inquiry.form["code"] ?? "").trimmed.uppercased()
        guard let digest = try? Digest(hex: inquiry.form["decision"] ?? "") else {
            throw Refusal.malformed("The form does not name the decision.")
        }
        let draft = OverrideDraft(
            caseID: id, party: inquiry.form["party"] ?? "", service: inquiry.form["service"] ?? "",
            chosen: typed == "NONE" ? nil : typed, reason: inquiry.form["reason"] ?? "", decisionDigest: digest,
            expecting: inquiry.form["expecting"].flatMap { Int($0) })
        return try await act(site, inquiry, id) { try await $0.override(draft, by: $1) }
    }

    @Sendable static func withdraw(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        guard let expecting = inquiry.form["expecting"].flatMap({ Int($0) }) else {
            throw Refusal.malformed("The form does not name the version.")
        }
        return try await act(site, inquiry, id) {
            try await $0.withdrawOverride(
                of: id, party: inquiry.form["party"] ?? "", service: inquiry.form["service"] ?? "",
                expecting: expecting, reason: inquiry.form["reason"] ?? "", by: $1)
        }
    }

    /// Does it and goes back to the decision, or shows the decision again with what was typed and why it was refused.
    private static func act(
        _ site: Site, _ inquiry: Inquiry, _ id: String, _ act: (any Desk, Viewer) async throws -> Void
    ) async throws -> Answer {
        let (desk, viewer) = (try site.workspace(), try CaseRoutes.viewer(inquiry))
        var faults: [String: String] = [:]
        do {
            try await act(desk, viewer)
            return .seeOther(CasePlace.decision.address(of: id))
        } catch let refused as OverrideRefused {
            faults[refused.place] = "\(Words.sentence(refused.found)); wanted: \(refused.wanted)."
        }
        var page = try await desk.decision(id, for: viewer)
        page.content.refuse(
            party: inquiry.form["party"] ?? "", service: inquiry.form["service"] ?? "",
            code: inquiry.form["code"] ?? "", reason: inquiry.form["reason"] ?? "", faults: faults)
        page.content.seal(inquiry.visit.token)
        var answer = try CaseRoutes.show(site, inquiry, page, page.content.html, .decision)
        answer.status = .unprocessableContent
        return answer
    }
}
