import Coding
import HTTPTypes
import Hypertext
import Notes
import Practice

/// The coder's pages: a form of facts, a pasted note, and what they support.
enum DecideRoutes {
    static let all: [Route] = [
        Route(.get, DecidePage.address, on: .workspace, for: .action(.decideFromFacts), form),
        Route(.post, DecidePage.address, on: .workspace, for: .action(.decideFromFacts), decide),
        Route(.get, PastClaimsPage.address, on: .workspace, for: .action(.seeClaim), past),
        Route(.get, NotePage.address, on: .workspace, for: .action(.decideFromFacts), note),
        Route(.post, NotePage.address, on: .workspace, for: .action(.decideFromFacts), read),
        Route(.post, NotePage.confirmation, on: .workspace, for: .action(.decideFromFacts), confirm),
    ]

    @Sendable static func form(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        show(site, inquiry, DecidePage(form: FactsForm(), token: inquiry.visit.token))
    }

    @Sendable static func decide(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        var form = FactsForm(form: inquiry.form)
        var page = DecidePage(form: form, token: inquiry.visit.token)
        if inquiry.form["act"] == "add" {
            form.services = min(form.services + 1, FactsForm.largestCount)
            page.form = form
            return show(site, inquiry, page)
        }
        do {
            let decided = try await site.workspace().decide(form.facts(), for: viewer(inquiry))
            page.outcome = DecideMapping(decided: decided).outcome()
        } catch let refused as FactsFaults {
            page.faults = refused.faults
        }
        return show(site, inquiry, page)
    }

    @Sendable static func past(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let page = try await site.workspace().pastClaims(for: viewer(inquiry))
        return show(site, inquiry, title: "Past claims by today's rules", page.html)
    }

    @Sendable static func note(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        show(site, inquiry, NotePage(text: "", token: inquiry.visit.token))
    }

    @Sendable static func read(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let text = pasted(inquiry)
        var page = NotePage(text: text, token: inquiry.visit.token)
        if text.trimmed.isEmpty {
            page.fault = "Nothing was pasted."
        } else if text.count > NotePage.largest {
            page.fault = "The note has \(text.count) characters; paste one entry of at most \(NotePage.largest)."
        } else {
            do {
                page.reading = NoteMapping(reading: try await site.workspace().read(note: text, for: viewer(inquiry)))
                    .page()
            } catch let error as NoteError {
                page.fault = "\(error)"
            }
        }
        return show(site, inquiry, page)
    }

    @Sendable static func confirm(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let text = pasted(inquiry)
        let reading: NoteReading
        do {
            reading = try await site.workspace().read(note: text, for: viewer(inquiry))
        } catch let error as NoteError {
            return show(site, inquiry, NotePage(text: text, fault: "\(error)", token: inquiry.visit.token))
        }
        let confirmed = reading.proposals.filter { inquiry.form["ok.\($0.id)"] != nil }
        let mended = confirmed.compactMap { proposal in
            inquiry.form["as.\(proposal.id)"].flatMap { NoteMapping.value($0, for: proposal.path) }
                .map { (proposal.id, $0) }
        }
        let held = reading.correcting(Dictionary(mended, uniquingKeysWith: { first, _ in first }))
            .keeping(Set(confirmed.map(\.id)))
        let facts = held.facts(confirming: Set(confirmed.map(\.id)))
        let decided = try await site.workspace().decide(facts, for: viewer(inquiry))
        return show(
            site, inquiry,
            DecidePage(
                form: FactsForm(decided.facts), outcome: DecideMapping(decided: decided, note: held).outcome(),
                token: inquiry.visit.token))
    }

    /// The note as it was pasted, with the line ends of a text.
    private static func pasted(_ inquiry: Inquiry) -> String {
        (inquiry.form["note"] ?? "").replacing("\r\n", with: "\n")
    }

    private static func show(_ site: Site, _ inquiry: Inquiry, _ page: DecidePage) -> Answer {
        show(
            site, inquiry,
            title: page.outcome == nil ? "Which code does the record support?" : "What these facts support",
            page.html)
    }

    private static func show(_ site: Site, _ inquiry: Inquiry, _ page: NotePage) -> Answer {
        show(site, inquiry, title: page.reading == nil ? "Paste a note" : "Facts to confirm", page.html)
    }

    private static func show(_ site: Site, _ inquiry: Inquiry, title: String, _ main: HTML) -> Answer {
        .page(
            PageFrame(
                title: title, head: .work(site.bar(for: inquiry.visit, current: .decide)), main: main,
                modules: ["decide.js"]
            ).html(assets: site.assets))
    }

    private static func viewer(_ inquiry: Inquiry) throws -> Viewer {
        guard let viewer = inquiry.visit.viewer else { throw Refusal.unknownVisitor }
        return viewer
    }
}
