import Essentials
import HTTPTypes
import Hypertext
import Practice

/// The worklist and the pages of a case.
enum CaseRoutes {
    @Sendable static func worklist(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let desk = try site.workspace()
        let revision = desk.revision
        // A page that is open asks again; nothing is sent where nothing changed.
        if let seen = inquiry.fields[.liveRevision], seen == "\(revision)" {
            return Answer(.noContent, mediaType: "text/plain; charset=utf-8", body: [])
        }
        var page = try await desk.worklist(query(inquiry), for: viewer(inquiry))
        page.revision = revision
        let note = try await DirectoryNote.html(site, inquiry)
        return .page(
            PageFrame(
                title: "Worklist", head: .work(site.bar(for: inquiry.visit, current: .worklist)),
                main: note + page.html,
                modules: ["worklist.js"]
            ).html(assets: site.assets))
    }

    /// What the address narrows the list to; what can't be read is left out.
    static func query(_ inquiry: Inquiry) -> WorklistQuery {
        WorklistQuery(
            stand: inquiry.query["stand"].flatMap(CaseStand.init(rawValue:)),
            reader: inquiry.query["reader"].flatMap { $0.utf8.count <= 40 ? $0 : nil },
            from: inquiry.query["from"].flatMap { try? CalendarDate($0) },
            to: inquiry.query["to"].flatMap { try? CalendarDate($0) },
            limit: inquiry.query["stand"] == nil ? 25 : 50,
            offset: inquiry.query["offset"].flatMap { Int($0) }.map { min(max($0, 0), 1_000_000) } ?? 0)
    }

    @Sendable static func study(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let page = try await StudyRoutes.page(site, inquiry)
        return try show(
            site, inquiry, page, page.content.html, .images, modules: StudyPage.modules, icons: ViewerPart.icons)
    }

    @Sendable static func report(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        if let writing = try await ReadingRoutes.writing(site, inquiry) { return writing }
        return try await SignedAnswer(site: site, inquiry: inquiry).page()
    }

    @Sendable static func decision(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        var page = try await site.workspace().decision(identifier(inquiry), for: viewer(inquiry))
        page.content.seal(inquiry.visit.token)
        return try show(site, inquiry, page, page.content.html, .decision)
    }

    @Sendable static func evidence(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let page = try await site.workspace().evidence(
            identifier(inquiry), party: inquiry.caught["party"], for: viewer(inquiry))
        return try show(site, inquiry, page, page.content.html, .evidence)
    }

    @Sendable static func file(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let desk = try site.workspace()
        let name = inquiry.caught["name"] ?? ""
        let viewer = try viewer(inquiry)
        let action = desk.action(forFile: name)
        guard desk.permits(viewer, action, subject: inquiry.subject) else {
            try await desk.noteRefusal(viewer, action, subject: inquiry.subject)
            throw Refusal.forbidden
        }
        let file = try await desk.file(name, of: identifier(inquiry), for: viewer)
        // Only what cannot run scripts of its own is shown in the browser.
        let shows = ["application/pdf", "text/plain; charset=utf-8", "image/png"].contains(file.mediaType)
        return .file(file, saves: !(shows && inquiry.query["show"] != nil))
    }

    @Sendable static func frame(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let file = try await site.workspace().frame(
            number(inquiry.caught["frame"] ?? ""), image: number(inquiry.caught["image"] ?? ""),
            of: identifier(inquiry), for: viewer(inquiry))
        return .file(file, saves: false)
    }

    @Sendable static func original(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let file = try await site.workspace().original(
            image: number(inquiry.caught["image"] ?? ""), of: identifier(inquiry), for: viewer(inquiry))
        return .file(file, saves: true)
    }

    static func show<Content>(
        _ site: Site, _ inquiry: Inquiry, _ page: CasePage<Content>, _ content: HTML, _ current: CasePlace,
        modules: [String] = [], icons: Set<Icon> = []
    ) throws -> Answer {
        let id = try identifier(inquiry)
        return .page(
            PageFrame(
                title: page.title, head: .work(site.bar(for: inquiry.visit)), caseHeader: page.header,
                tabs: site.tabs(of: id, for: try viewer(inquiry), current: current),
                emergency: site.emergencyBar(inquiry), main: content,
                modules: modules, icons: icons
            ).html(assets: site.assets))
    }

    static func viewer(_ inquiry: Inquiry) throws -> Viewer {
        guard let viewer = inquiry.visit.viewer else { throw Refusal.unknownVisitor }
        return viewer
    }

    static func identifier(_ inquiry: Inquiry) throws -> String {
        guard let id = inquiry.caught["case"], id.utf8.count <= 200 else { throw Refusal.notFound }
        return id
    }

    static func number(_ text: String) throws -> Int {
        guard let number = Int(text), (1...100_000).contains(number) else { throw Refusal.notFound }
        return number
    }
}
