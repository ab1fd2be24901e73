import HTTPTypes
import Practice

/// Who may sign in: the list, one more, and what is changed of one.
enum AccountRoutes {
    private static let base = OversightTabs.Place.accounts.address

    static let all: [Route] = [
        Route(.get, base, on: .workspace, for: .action(.seeAccounts), list),
        Route(.post, base, on: .workspace, for: .action(.saveAccount), add),
        Route(.get, "\(base)/{user}", on: .workspace, for: .action(.seeAccounts), one),
        Route(.post, "\(base)/{user}/roles", on: .workspace, for: .action(.saveAccount), roles),
        Route(.post, "\(base)/{user}/state", on: .workspace, for: .action(.saveAccount), state),
        Route(.post, "\(base)/{user}/password", on: .workspace, for: .action(.saveAccount), password),
    ]

    @Sendable static func list(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        site.oversightPage(inquiry, title: "Accounts", .accounts, try await page(site, inquiry).html)
    }

    private static func page(_ site: Site, _ inquiry: Inquiry) async throws -> AccountsPage {
        let (token, key) = (inquiry.visit.token, site.newFormKey())
        return try await site.asking(inquiry) { workspace, session in
            AccountsPage(
                rows: try workspace.store.listedAccounts(for: session).map(AccountMapping.row),
                passwordHint: AccountMapping.hint(workspace.store.passwordRules), token: token, key: key)
        }
    }

    @Sendable static func add(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let typed = inquiry.form
        let chosen = RoleBoxes.read(typed)
        var form = AccountsPage.Form(
            user: (typed["user"] ?? "").trimmed, name: (typed["name"] ?? "").trimmed,
            credential: (typed["credential"] ?? "").trimmed, roles: chosen)
        if form.name.isEmpty { form.faults["name"] = "The person’s name is wanted." }
        if form.name.utf8.count > 200 { form.faults["name"] = "At most 200 bytes are kept." }
        if form.credential.utf8.count > 100 { form.faults["credential"] = "At most 100 bytes are kept." }
        if chosen.isEmpty { form.faults["roles"] = "Tick one role at least." }
        if form.faults.isEmpty {
            do {
                let wanted = form
                return .seeOther(
                    try await site.asking(inquiry) { workspace, session in
                        try site.once(inquiry, session) {
                            _ = try workspace.store.addAccount(
                                NewAccount(
                                    user: wanted.user, organisation: session.organisation, name: wanted.name,
                                    credential: wanted.credential, roles: chosen, password: typed["password"] ?? ""),
                                by: session)
                            return "\(base)/\(PercentCoding.encode(wanted.user))"
                        }
                    })
            } catch {
                guard let fault = AccountMapping.fault(error) else { throw error }
                form.faults[fault.field] = fault.text
            }
        }
        var page = try await page(site, inquiry)
        page.form = form
        return site.oversightPage(inquiry, title: "Accounts", .accounts, page.html, .unprocessableContent)
    }

    @Sendable static func one(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let page = try await account(site, inquiry)
        return site.oversightPage(inquiry, title: "Account \(page.user)", .accounts, page.html)
    }

    private static func account(_ site: Site, _ inquiry: Inquiry) async throws -> AccountPage {
        let (user, token) = (inquiry.caught["user"] ?? "", inquiry.visit.token)
        return try await site.asking(inquiry) { workspace, session in
            AccountMapping.page(
                try workspace.store.listedAccount(user, for: session), own: session.user,
                rules: workspace.store.passwordRules, token: token)
        }
    }

    /// The version of the account that the form showed: nobody changes roles or state unseen.
    private static func version(_ inquiry: Inquiry) throws -> Int {
        guard let version = inquiry.form["version"].flatMap({ Int($0) }) else {
            throw Refusal.malformed("The form does not name the version.")
        }
        return version
    }

    @Sendable static func roles(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        _ = try version(inquiry)
        let chosen = RoleBoxes.read(inquiry.form)
        guard !chosen.isEmpty else {
            var page = try await account(site, inquiry)
            page.chosen = []
            page.faults["roles"] = "Tick one role at least."
            return refuse(site, inquiry, page)
        }
        return try await change(site, inquiry, chosen) { store, listed, version, session in
            // Roles that the page does not offer stay.
            let kept = listed.account.roles.subtracting(RoleBoxes.offered)
            try store.changeAccount(
                listed.account.user, roles: chosen.union(kept), isActive: listed.account.isActive, expecting: version,
                by: session)
        }
    }

    @Sendable static func state(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        guard let isActive = ["yes": true, "no": false][inquiry.form["active"] ?? ""] else {
            throw Refusal.malformed("The form does not say whether the account may sign in.")
        }
        _ = try version(inquiry)
        return try await change(site, inquiry, nil) { store, listed, version, session in
            try store.changeAccount(
                listed.account.user, roles: listed.account.roles, isActive: isActive, expecting: version, by: session)
        }
    }

    @Sendable static func password(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let password = inquiry.form["password"] ?? ""
        return try await change(site, inquiry, nil) { store, listed, _, session in
            try store.resetPassword(of: listed.account.user, to: password, by: session)
        }
    }

    /// Does it and shows the account, or shows it with what was chosen and why it was refused.
    private static func change(
        _ site: Site, _ inquiry: Inquiry, _ chosen: Set<Role>?,
        _ act: @Sendable @escaping (PracticeStore, ListedAccount, Int?, Session) throws -> Void
    ) async throws -> Answer {
        let user = inquiry.caught["user"] ?? ""
        let version = inquiry.form["version"].flatMap { Int($0) }
        do {
            try await site.asking(inquiry) { workspace, session in
                try act(
                    workspace.store, try workspace.store.listedAccount(user, for: session), version, session)
            }
            return .seeOther("\(base)/\(PercentCoding.encode(user))")
        } catch {
            guard let fault = AccountMapping.fault(error) else { throw error }
            var page = try await account(site, inquiry)
            page.faults[fault.field == "password" ? "password" : ""] = fault.text
            if let chosen { page.chosen = chosen }
            page.isStale = (error as? AccountRefused)?.kind == .changedMeanwhile
            return refuse(site, inquiry, page)
        }
    }

    private static func refuse(_ site: Site, _ inquiry: Inquiry, _ page: AccountPage) -> Answer {
        site.oversightPage(
            inquiry, title: "Account \(page.user)", .accounts, page.html,
            page.isStale ? .conflict : .unprocessableContent)
    }
}
