import HTTPTypes
import Hypertext
import Practice

/// Files of the practice's software: uploaded, looked at, imported, reported on.
enum ImportRoutes {
    static let all: [Route] = [
        Route(.get, ImportPage.address, on: .workspace, for: .action(.importPatients), list),
        Route(
            .post, ImportPage.address, on: .workspace, for: .action(.importPatients),
            upTo: ImportLimits.bytes + (64 << 10), upload),
        Route(.get, "\(ImportPage.address)/{import}", on: .workspace, for: .action(.importPatients), preview),
        Route(.post, "\(ImportPage.address)/{import}/apply", on: .workspace, for: .action(.importPatients), apply),
        Route(.post, "\(ImportPage.address)/{import}/discard", on: .workspace, for: .action(.importPatients), discard),
        Route(.get, "\(ImportPage.address)/{import}/report", on: .workspace, for: .action(.importPatients), report),
    ]

    @Sendable static func list(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await show(site, inquiry, .ok) { _ in }
    }

    @Sendable static func upload(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let system = inquiry.form["system"] ?? ""
        var fault: (system: String, file: String) = ("", "")
        if let part = inquiry.files["file"], !part.bytes.isEmpty {
            let (bytes, name) = (Array(part.bytes), plain(part.filename ?? ""))
            do {
                let staged = try await site.asking(inquiry) {
                    try $0.store.stageImport(bytes, name: name, system: system, by: $1)
                }
                return .seeOther(ImportMapping.address(staged.id))
            } catch let refused as ImportFault {
                fault.file = Words.sentence(refused.description)
            } catch let refused as FieldFaults {
                fault.system = refused.faults["system"]?.description ?? "\(refused)"
            }
        } else {
            fault.file = "Found no file. Wanted a CSV file or a FHIR Bundle in JSON."
        }
        let (told, typed) = (fault, system)
        return try await show(site, inquiry, .unprocessableContent) { page in
            page.system = typed
            page.systemFault = told.system
            page.fileFault = told.file
        }
    }

    @Sendable static func preview(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await showPreview(site, inquiry, .ok, choices: [:])
    }

    @Sendable static func apply(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try hole(inquiry)
        let choices = choices(inquiry.form)
        let leavesOut = inquiry.form["good"] == "yes"
        do {
            let place = try await site.asking(inquiry) { workspace, session in
                // Sent twice, the report of the first time stays.
                try site.once(inquiry, session) {
                    try workspace.store.applyImport(id, choices: choices, leavesOutRefused: leavesOut, by: session)
                    return ImportMapping.address(id)
                }
            }
            return .seeOther(place)
        } catch let refused as ImportRefused {
            return try await showPreview(
                site, inquiry, .unprocessableContent, choices: choices,
                told: Note(
                    kind: .bad, headline: "Nothing was imported.",
                    text:
                        "\(Words.count(refused.refused, "row is", "rows are")) refused. Mend the file, or tick that the "
                        + "others are to be imported without them.", isAlert: true))
        }
    }

    @Sendable static func discard(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try hole(inquiry)
        try await site.asking(inquiry) { try $0.store.discardImport(id, by: $1) }
        return .seeOther(ImportPage.address)
    }

    @Sendable static func report(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try hole(inquiry)
        let staged = try await site.asking(inquiry) { try $0.store.stagedImport(id, for: $1) }
        guard staged.state == .applied else { throw Refusal.notFound }
        return .file(
            CaseFile(
                name: "import-\(id.prefix(12)).csv", mediaType: "text/csv; charset=utf-8",
                bytes: Array(staged.report.utf8)),
            saves: true)
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ status: HTTPResponse.Status, _ change: (inout ImportPage) -> Void
    ) async throws -> Answer {
        let files = try await site.asking(inquiry) { try $0.store.imports(for: $1) }
        var page = ImportPage(earlier: ImportMapping.earlier(files), token: inquiry.visit.token)
        if page.system.isEmpty { page.system = files.first?.system ?? "" }
        change(&page)
        return site.workPage(inquiry, title: "Import", current: .patients, main: page.html, status: status)
    }

    private static func showPreview(
        _ site: Site, _ inquiry: Inquiry, _ status: HTTPResponse.Status, choices: [Int: ImportChoice], told: Note? = nil
    ) async throws -> Answer {
        let id = try hole(inquiry)
        let preview = try await site.asking(inquiry) { try $0.store.previewImport(id, for: $1) }
        var page = ImportMapping.page(preview, choices: choices, token: inquiry.visit.token, key: site.newFormKey())
        if let told { page.told = told }
        return site.workPage(inquiry, title: "Import preview", current: .patients, main: page.html, status: status)
    }

    /// What was decided about rows that may be somebody, by the rows' numbers.
    private static func choices(_ form: [String: String]) -> [Int: ImportChoice] {
        var choices: [Int: ImportChoice] = [:]
        for (name, value) in form where name.hasPrefix("choice.") {
            guard let number = Int(name.dropFirst("choice.".count)) else { continue }
            if value == "new" {
                choices[number] = .new
            } else if value.hasPrefix("same:") {
                choices[number] = .same(String(value.dropFirst("same:".count)))
            }
        }
        return choices
    }

    /// A file's name without what a path or a trick would need.
    private static func plain(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        return String(last.filter { $0.isLetter || $0.isNumber || " ._-()".contains($0) }.prefix(120))
    }

    private static func hole(_ inquiry: Inquiry) throws -> String {
        guard let id = inquiry.caught["import"], id.utf8.count == 64,
            id.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { throw Refusal.notFound }
        return id
    }
}
