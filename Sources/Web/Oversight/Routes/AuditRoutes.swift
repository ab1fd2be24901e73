import HTTPTypes
import Practice

/// What was done, by whom: filters are checked in a form before they stand in an address.
enum AuditRoutes {
    private static let base = OversightTabs.Place.audit.address

    static let all: [Route] = [
        Route(.get, base, on: .workspace, for: .action(.seeAudit), list),
        Route(.post, base, on: .workspace, for: .action(.seeAudit), filter),
        Route(.get, "\(base)/events.csv", on: .workspace, for: .action(.seeAudit), csv),
        Route(.get, "\(base)/events.jsonl", on: .workspace, for: .action(.seeAudit), lines),
    ]

    @Sendable static func list(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let users = try await users(site, inquiry)
        let (query, form) = AuditMapping.query(inquiry.query, users: users)
        return try await show(site, inquiry, query, form, users)
    }

    /// Goes on to the address of the filters; what does not fit stays in the form.
    @Sendable static func filter(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let users = try await users(site, inquiry)
        let (query, form) = AuditMapping.query(inquiry.form, users: users)
        guard !form.faults.isEmpty else { return .seeOther(AuditMapping.address(query)) }
        return try await show(site, inquiry, query, form, users, .unprocessableContent)
    }

    @Sendable static func csv(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let events = try await export(site, inquiry, as: "CSV")
        return file("audit.csv", "text/csv; charset=utf-8; header=present", AuditMapping.csv(events))
    }

    @Sendable static func lines(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let events = try await export(site, inquiry, as: "JSON lines")
        return file("audit.jsonl", "application/x-ndjson", AuditMapping.lines(events))
    }

    private static func file(_ name: String, _ mediaType: String, _ text: String) -> Answer {
        .file(CaseFile(name: name, mediaType: mediaType, bytes: Array(text.utf8)), saves: true)
    }

    private static func export(_ site: Site, _ inquiry: Inquiry, as format: String) async throws -> [AuditEvent] {
        let (query, form) = AuditMapping.query(inquiry.query, users: try await users(site, inquiry))
        guard form.faults.isEmpty else {
            throw Refusal.malformed(
                "A filter in the address does not fit. Choose the filters on the page of the audit.")
        }
        return try await site.asking(inquiry) { workspace, session in
            try workspace.store.exportAudit(query, as: format, for: session)
        }
    }

    /// Who may stand in the journal: accounts, the console, and whoever gave no known account.
    private static func users(_ site: Site, _ inquiry: Inquiry) async throws -> [String] {
        try await site.asking(inquiry) { workspace, session in
            try workspace.store.accounts(for: session).map(\.user) + ["console", "unknown"]
        }
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ query: AuditQuery, _ form: AuditListPage.Form, _ users: [String],
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Answer {
        let found = try await site.asking(inquiry) { workspace, session in
            try workspace.store.auditEvents(query, for: session)
        }
        let (offset, length) = (query.offset, query.limit)
        let page = AuditListPage(
            rows: found.events.map(AuditMapping.row), total: found.total, first: offset + 1, form: form,
            users: users, acts: AuditQuery.acts,
            newer: offset > 0 ? AuditMapping.address(query, offset: max(0, offset - length)) : "",
            older: offset + found.events.count < found.total
                ? AuditMapping.address(query, offset: offset + length) : "",
            csv: AuditMapping.address(query, "/events.csv"), lines: AuditMapping.address(query, "/events.jsonl"),
            token: inquiry.visit.token)
        return site.oversightPage(inquiry, title: "Audit", .audit, page.html, status)
    }
}
