import Essentials
import HTTPTypes
import Practice

/// One's own account, and how long the session lives.
enum OwnAccountRoutes {
    static let all: [Route] = [
        Route(.get, OwnAccountPage.address, on: .workspace, for: .signedIn, show),
        Route(.post, OwnAccountPage.passwordAddress, on: .workspace, for: .action(.changeOwnPassword), password),
        Route(.get, "/practice/session", on: .workspace, for: .signedIn, session),
    ]

    @Sendable static func show(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        answer(site, inquiry, try await page(site, inquiry))
    }

    private static func page(_ site: Site, _ inquiry: Inquiry) async throws -> OwnAccountPage {
        let token = inquiry.visit.token
        return try await site.asking(inquiry) { workspace, session in
            let store = workspace.store
            let (listed, signIns) = try store.ownAccount(for: session)
            return AccountMapping.own(
                listed, signIns, minutes: store.idleMinutes(of: session), rules: store.passwordRules, token: token)
        }
    }

    private static func answer(
        _ site: Site, _ inquiry: Inquiry, _ page: OwnAccountPage, _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        site.workPage(inquiry, title: "Your account", main: page.html, modules: ["forms.js"], status: status)
    }

    @Sendable static func password(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let (present, wanted) = (inquiry.form["present"] ?? "", inquiry.form["password"] ?? "")
        var faults: [String: String] = [:]
        if present.isEmpty { faults["present"] = "The present password is wanted." }
        if wanted != inquiry.form["again"] { faults["again"] = "The two are not the same." }
        if faults.isEmpty {
            do {
                try await site.asking(inquiry) { workspace, session in
                    try workspace.store.changePassword(from: present, to: wanted, by: session)
                }
                var answer = Answer.seeOther("/practice/sign-in?ended=password")
                answer.fields[.setCookie] = site.cookie("", isOver: true)
                return answer
            } catch let refused as SignInRefused {
                faults["present"] =
                    refused.wait > 0
                    ? "Too many tries failed. The next one counts in \(refused.wait) seconds."
                    : "This is not the present password."
            } catch let refused as PasswordRefused {
                faults["password"] = "Wanted: \(refused.wanted)."
            }
        }
        var page = try await page(site, inquiry)
        page.faults = faults
        return answer(site, inquiry, page, .unprocessableContent)
    }

    /// Seconds until the session ends, for the page that signs off by itself.
    @Sendable static func session(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let secret = inquiry.visit.viewer?.secret ?? ""
        guard let seconds = try site.practice().store.secondsLeft(token: secret) else { throw Refusal.unknownVisitor }
        let state: JSONValue = ["seconds": .number(JSONNumber(seconds))]
        var answer = Answer(mediaType: "application/json", body: Array(state.compact.utf8))
        answer.fields[.cacheControl] = "no-store"
        return answer
    }
}
