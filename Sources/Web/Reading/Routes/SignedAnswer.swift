import HTTPTypes
import Hypertext
import Practice
import Reporting

/// The report after its signature: as it is, its addenda, and every version as it was signed.
struct SignedAnswer {
    let site: Site
    let inquiry: Inquiry

    func page(
        note: Note? = nil, typed: SignedParts.Typed = .init(), status: HTTPResponse.Status = .ok
    ) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let page = try await site.workspace().report(id, for: try CaseRoutes.viewer(inquiry))
        let parts = try await parts(id, typed)
        let content: HTML = .group {
            note
            if let parts, !parts.faults.isEmpty {
                Note(
                    kind: .bad, headline: "This report is not as it was signed.",
                    text: parts.faults.joined(separator: " ") + " Stop billing from it and ask an administrator.",
                    isAlert: true)
            }
            page.content.html
            parts
        }
        var answer = try CaseRoutes.show(site, inquiry, page, content, .report, modules: ["forms.js"])
        answer.status = status
        return answer
    }

    private func parts(_ id: String, _ typed: SignedParts.Typed) async throws -> SignedParts? {
        guard site.desk?.practice != nil else { return nil }
        let mayAdd = site.allows(inquiry, .signReport)
        let token = inquiry.visit.token
        return try await site.asking(inquiry) { workspace, session in
            let versions = try workspace.signedVersions(of: id, for: session)
            guard !versions.isEmpty else { return nil }
            return SignedParts(
                addenda: try workspace.addenda(of: id, for: session).map(SignedMapping.addendum),
                versions: versions.map { SignedMapping.version($0, of: id) },
                faults: try workspace.faultsOfSigned(id, for: session),
                form: mayAdd
                    ? .init(
                        address: "\(CasePlace.report.address(of: id))/addendum", token: token,
                        seen: versions.count, typed: typed) : nil)
        }
    }
}
