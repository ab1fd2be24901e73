import HTTPTypes
import Hypertext
import Practice
import Reporting

/// The page on which a report is written.
struct WritingAnswer {
    let site: Site
    let inquiry: Inquiry

    func page(
        clashes: [FieldConflict] = [], notes: [Note] = [], signingFault: String = "",
        status: HTTPResponse.Status = .ok
    ) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let maySign = site.allows(inquiry, .signReport)
        let token = inquiry.visit.token
        let (mapping, people, priors, signer) = try await site.asking(inquiry) {
            workspace, session -> (WritingMapping, [PersonInDraft], [PriorReport], String?) in
            let study = try workspace.writing(id, for: session)
            let mapping = WritingMapping(
                study: study, template: workspace.job.template, caseAddress: CasePlace.images.address(of: id),
                clashes: clashes)
            return (
                mapping, try workspace.seen(in: id, field: "", for: session),
                try workspace.priorReports(of: id, for: session),
                maySign ? try workspace.signerName(of: study, for: session) ?? "" : nil
            )
        }
        let study = try await StudyRoutes.page(site, inquiry)
        var around = WritingMapping.Surroundings(
            token: token, key: site.newFormKey(), viewer: study.content.viewer, people: people, priors: priors,
            signer: signer?.isEmpty == true ? nil : signer, notes: notes, signingFault: signingFault)
        if signer?.isEmpty == true {
            around.notes.append(
                Note(
                    kind: .warn, headline: "You can write here, not sign.",
                    text: "This account belongs to no provider of the directory. An administrator links it there."))
        }
        let header = CasePage(header: study.header, title: "Report of case \(id)", content: 0)
        var answer = try CaseRoutes.show(
            site, inquiry, header, mapping.page(around).html, .report, modules: ["viewer.js", "report.js"],
            icons: ViewerPart.icons)
        answer.status = status
        return answer
    }
}
