import Coding
import HTTPTypes
import Hypertext
import Practice

/// Organisations, providers, payers, fees and places; the first steps of an empty practice; what is imported.
enum DirectoryRoutes {
    static let all: [Route] =
        [
            Route(.get, "/practice/directory", on: .workspace, for: .action(.saveDirectory), list),
            Route(.get, "/practice/directory/{kind}", on: .workspace, for: .action(.saveDirectory), blank),
            Route(.post, "/practice/directory/{kind}", on: .workspace, for: .action(.saveDirectory), add),
            Route(.get, "/practice/directory/{kind}/{entry}", on: .workspace, for: .action(.saveDirectory), form),
            Route(.post, "/practice/directory/{kind}/{entry}", on: .workspace, for: .action(.saveDirectory), change),
            Route(
                .post, "/practice/directory/{kind}/{entry}/remove", on: .workspace, for: .action(.saveDirectory),
                remove),
        ] + SetUpRoutes.all + ImportRoutes.all

    @Sendable static func list(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let page = try await site.asking(inquiry) { workspace, session in
            DirectoryMapping(
                directory: try workspace.store.directory(for: session), codes: workspace.job.decider.codes
            ).page()
        }
        return site.workPage(inquiry, title: "Directory", current: .directory, main: page.html)
    }

    @Sendable static func blank(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let kind = try kind(inquiry)
        let (fields, directory) = try await fields(site, inquiry, nil)
        if kind == .exchange, let exchange = directory.exchange {
            return .seeOther(DirectoryWords.address(kind, exchange.id))
        }
        return show(site, inquiry, page(kind, nil, fields, texts: fields.start(kind), inquiry))
    }

    @Sendable static func form(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let (kind, id) = (try kind(inquiry), try entry(inquiry))
        let (fields, directory) = try await fields(site, inquiry, id)
        guard let typed = directory.typed(kind, id) else { throw Refusal.notFound }
        var page = page(kind, id, fields, texts: typed.texts, inquiry)
        page.version = typed.version
        return show(site, inquiry, page)
    }

    @Sendable static func add(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await save(site, inquiry, try kind(inquiry), nil)
    }

    @Sendable static func change(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await save(site, inquiry, try kind(inquiry), try entry(inquiry))
    }

    @Sendable static func remove(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let (kind, id) = (try kind(inquiry), try entry(inquiry))
        guard let version = inquiry.form["expecting"].flatMap({ Int($0) }), kind.isRemovable else {
            throw Refusal.malformed("The form does not name the version.")
        }
        do {
            try await site.asking(inquiry) { try $0.store.remove(kind, id, expecting: version, by: $1) }
        } catch is EntryOvertaken {
            // Somebody changed or removed it meanwhile: its form, if it is still there, shows that.
            let directory = try await fields(site, inquiry, id).1
            if directory.typed(kind, id) != nil { return .seeOther(DirectoryWords.address(kind, id)) }
        }
        return .seeOther("/practice/directory#\(kind.rawValue)")
    }

    private static func save(
        _ site: Site, _ inquiry: Inquiry, _ kind: DirectoryKind, _ id: String?
    ) async throws -> Answer {
        let texts = inquiry.form
        let version = texts["expecting"].flatMap { Int($0) }
        var failed = EntryTrial()
        do {
            _ = try await site.asking(inquiry) {
                try $0.store.save(kind, id: id, typed: texts, expecting: version, by: $1)
            }
            return .seeOther("/practice/directory#\(kind.rawValue)")
        } catch let refused as FieldFaults {
            failed.faults = refused.faults
        } catch let stale as EntryOvertaken {
            failed.stale = stale
        }
        let (fields, directory) = try await fields(site, inquiry, id)
        var page = page(kind, id, fields, texts: texts, inquiry)
        page.faults = failed.faults
        page.version = version
        if let stale = failed.stale {
            page.overtaken = overtaken(kind, page, directory, by: stale)
            page.id = stale.id
            page.version = stale.version
        }
        return show(site, inquiry, page, failed.stale == nil ? .unprocessableContent : .conflict)
    }

    /// What was typed beside what is kept now.
    private static func overtaken(
        _ kind: DirectoryKind, _ page: EntryPage, _ directory: Directory, by stale: EntryOvertaken
    ) -> TwoVersions {
        let kept = directory.typed(kind, stale.id)?.texts
        let rows = page.rows.joined().compactMap { field -> TwoVersions.Row? in
            let (mine, theirs) = (field.spoken(page.texts), kept.map { field.spoken($0) } ?? "taken out")
            return mine == theirs ? nil : .init(label: field.label, typed: mine, kept: theirs)
        }
        return TwoVersions(
            who: "\(stale.author), on \(Words.moment(stale.at)),", rows: rows,
            address: kept == nil ? "/practice/directory#\(kind.rawValue)" : DirectoryWords.address(kind, stale.id))
    }

    /// The fields of the forms, and the directory that they choose from.
    static func fields(_ site: Site, _ inquiry: Inquiry, _ id: String?) async throws -> (DirectoryFields, Directory) {
        try await site.asking(inquiry) { workspace, session in
            let directory = try workspace.store.directory(for: session)
            let accounts = try workspace.store.accounts(for: session).filter(\.isActive)
            return (
                DirectoryFields(
                    directory: directory,
                    accounts: accounts.map { .init(value: $0.user, text: "\($0.user) (\($0.name))") }, id: id),
                directory
            )
        }
    }

    private static func page(
        _ kind: DirectoryKind, _ id: String?, _ fields: DirectoryFields, texts: [String: String], _ inquiry: Inquiry
    ) -> EntryPage {
        EntryPage(
            kind: kind, id: id,
            title: id == nil ? DirectoryWords.adding(kind) : "Change this \(DirectoryWords.one(kind))",
            rows: fields.rows(kind), texts: texts, token: inquiry.visit.token)
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ page: EntryPage, _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        site.workPage(inquiry, title: page.title, current: .directory, main: page.html, status: status)
    }

    private static func kind(_ inquiry: Inquiry) throws -> DirectoryKind {
        guard let kind = DirectoryKind(rawValue: inquiry.caught["kind"] ?? "") else { throw Refusal.notFound }
        return kind
    }

    private static func entry(_ inquiry: Inquiry) throws -> String {
        guard let id = inquiry.caught["entry"], id.utf8.count <= 200 else { throw Refusal.notFound }
        return id
    }
}

/// Why a form was not kept.
private struct EntryTrial {
    var faults: [String: FieldFault] = [:]
    var stale: EntryOvertaken?
}
