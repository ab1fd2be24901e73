import HTTPTypes
import Logging
import NIOPosix
import Practice

/// Accounts, audit, verification, sizes; one’s own account.
enum OversightRoutes {
    static let all: [Route] = records + AccountRoutes.all + AuditRoutes.all + OwnAccountRoutes.all + EmergencyRoutes.all

    private static let records: [Route] = [
        Route(.get, OversightTabs.Place.records.address, on: .workspace, for: .action(.seeSystem), show),
        Route(.post, "/practice/oversight/verify", on: .workspace, for: .action(.verifyRecords), verify),
        Route(.post, "/practice/oversight/door", on: .workspace, for: .action(.saveAccount), door),
        Route(.get, OversightTabs.Place.roles.address, on: .workspace, for: .action(.seeAccounts), roles),
    ]

    @Sendable static func show(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        site.oversightPage(inquiry, title: "Oversight", .records, try await page(site, inquiry).html)
    }

    /// The page as it stands, for whoever looks and for a form that was refused.
    static func page(_ site: Site, _ inquiry: Inquiry) async throws -> OversightPage {
        let token = inquiry.visit.token
        return try await site.asking(inquiry) { workspace, session in
            let emergencies = try workspace.store.emergencies(for: session)
            let accounts = emergencies.isEmpty ? [] : try workspace.store.accounts(for: session)
            return OversightMapping(
                state: try workspace.store.state(for: session), emergencies: emergencies,
                people: Dictionary(
                    accounts.map { ($0.user, "\($0.spoken) (\(AccountMapping.roles($0.roles)))") }
                ) { first, _ in first }, token: token
            ).page()
        }
    }

    /// Starts on a thread of its own and waits a little: what is soon done is shown at once.
    @Sendable static func verify(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let log = site.log
        let (practice, session) = try await site.asking(inquiry) { workspace, session in
            (workspace, try workspace.store.beginVerifying(for: session) == nil ? nil : session)
        }
        if let session {
            Task.detached {
                do {
                    try await NIOThreadPool.singleton.runIfActive {
                        _ = try practice.store.finishVerifying(for: session)
                    }
                } catch {
                    log.error("Verifying failed: \(error)")
                }
            }
        }
        for _ in 0..<30 where practice.store.verifyingSince != nil { try await Task.sleep(for: .milliseconds(100)) }
        return .seeOther(OversightTabs.Place.records.address)
    }

    @Sendable static func door(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let typed = (inquiry.form["minutes"] ?? "").trimmed
        let version = inquiry.form["version"].flatMap { Int($0) }
        do {
            try await site.asking(inquiry) { workspace, session in
                try workspace.store.saveDoorSettings(
                    DoorSettings(idleMinutes: Int(typed) ?? 0), expecting: version, by: session)
            }
            return .seeOther("\(OversightTabs.Place.records.address)#door")
        } catch let refused as DoorRefused {
            var page = try await page(site, inquiry)
            page.idle = typed
            page.idleFault = refused.wanted
            return site.oversightPage(inquiry, title: "Oversight", .records, page.html, .unprocessableContent)
        }
    }

    @Sendable static func roles(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let table = try site.practice().store.authorisation
        return site.oversightPage(inquiry, title: "Who may do what", .roles, RolesMapping.page(table).html)
    }
}
