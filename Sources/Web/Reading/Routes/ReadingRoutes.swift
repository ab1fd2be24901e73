import HTTPTypes
import Hypertext
import Practice

/// The report while it is written, its signature and its addenda.
enum ReadingRoutes {
    static let all: [Route] = [
        Route(.post, "/practice/cases/{case}/report", on: .workspace, for: .action(.writeReport), save)
            .taking(fields: 1500, bytes: 1 << 20),
        Route(.post, "/practice/cases/{case}/report/field", on: .workspace, for: .action(.writeReport), field),
        Route(.post, "/practice/cases/{case}/report/act", on: .workspace, for: .action(.writeReport), act),
        Route(.get, "/practice/cases/{case}/report/live", on: .workspace, for: .action(.writeReport), live),
        Route(.post, "/practice/cases/{case}/report/sign", on: .workspace, for: .action(.signReport), sign),
        Route(.post, "/practice/cases/{case}/report/addendum", on: .workspace, for: .action(.signReport), addendum),
        Route(
            .get, "/practice/cases/{case}/report/signed/{number}/{name}", on: .workspace, for: .action(.seeReport),
            file),
    ]

    /// The form of a report that nobody signed; nil where it is signed, or the account may only look.
    static func writing(_ site: Site, _ inquiry: Inquiry) async throws -> Answer? {
        guard site.desk?.practice != nil, site.allows(inquiry, .writeReport) else { return nil }
        do {
            return try await WritingAnswer(site: site, inquiry: inquiry).page()
        } catch let refused as ReadingRefused where refused.kind == .signed {
            return nil
        }
    }

    /// Saves the whole form, then does what its button asks for.
    @Sendable static func save(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let form = inquiry.form
        let typed = form.filter { $0.key.hasPrefix("v.") }
        let fields = Dictionary(typed.map { (String($0.key.dropFirst(2)), $0.value) }, uniquingKeysWith: { $1 })
        let base = form["base"].flatMap { Int($0) } ?? 0
        let act = form["act"] ?? "save"
        let answer = WritingAnswer(site: site, inquiry: inquiry)
        do {
            let clashes = try await site.asking(inquiry) { workspace, session -> [FieldConflict] in
                var open: [FieldConflict] = []
                if site.wasSent(inquiry, session, for: act) { return [] }
                for clash in try workspace.saveForm(fields, base: base, of: id, by: session) {
                    switch act {
                    case "mine:\(clash.path)":
                        try workspace.saveField(clash.path, clash.mine, base: clash.version, of: id, by: session)
                    case "theirs:\(clash.path)": break
                    default: open.append(clash)
                    }
                }
                if let wanted = DraftActReading.act(act, form) {
                    _ = try site.once(inquiry, session, for: act) {
                        try workspace.act(wanted, on: id, by: session)
                        return act
                    }
                }
                return open
            }
            if clashes.isEmpty {
                return .seeOther(CasePlace.report.address(of: id) + DraftActReading.anchor(act))
            }
            return try await answer.page(clashes: clashes, status: .conflict)
        } catch let refused as ReadingRefused where refused.kind != .signed {
            return try await answer.page(
                notes: [Note(kind: .bad, headline: "Not done.", text: refused.words, isAlert: true)],
                status: .unprocessableContent)
        } catch is ReadingRefused {
            return .seeOther(CasePlace.report.address(of: id))
        }
    }

    @Sendable static func sign(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let password = inquiry.form["password"] ?? ""
        guard let version = inquiry.form["version"].flatMap({ Int($0) }) else {
            throw Refusal.malformed("The form does not name the version of the draft.")
        }
        let fault: String
        do {
            try await site.asking(inquiry) { workspace, session in
                _ = try workspace.sign(id, password: password, expecting: version, by: session)
            }
            return .seeOther(CasePlace.report.address(of: id, part: "signature"))
        } catch let refused as SignInRefused {
            fault = passwordFault(refused)
        } catch let refused as ReadingRefused {
            guard refused.kind != .signed else {
                return try await SignedAnswer(site: site, inquiry: inquiry).page(
                    note: Note(kind: .warn, headline: "Not signed by you.", text: refused.words, isAlert: true))
            }
            fault = refused.words
        }
        return try await WritingAnswer(site: site, inquiry: inquiry).page(
            signingFault: fault, status: .unprocessableContent)
    }

    @Sendable static func addendum(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let (text, reason) = (inquiry.form["text"] ?? "", inquiry.form["reason"] ?? "")
        let password = inquiry.form["password"] ?? ""
        guard let seen = inquiry.form["seen"].flatMap({ Int($0) }) else {
            throw Refusal.malformed("The form does not say which versions were seen.")
        }
        let fault: String
        var status = HTTPResponse.Status.unprocessableContent
        do {
            try await site.asking(inquiry) { workspace, session in
                _ = try workspace.addAddendum(
                    text, reason: reason, to: id, password: password, expecting: seen, by: session)
            }
            return .seeOther(CasePlace.report.address(of: id, part: "addenda"))
        } catch let refused as SignInRefused {
            fault = passwordFault(refused)
        } catch let refused as ReadingRefused {
            fault = refused.words
            if refused.kind == .overtaken { status = .conflict }
        }
        return try await SignedAnswer(site: site, inquiry: inquiry).page(
            typed: .init(text: text, reason: reason, fault: fault), status: status)
    }

    @Sendable static func file(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        guard let number = inquiry.caught["number"].flatMap({ Int($0) }), let name = inquiry.caught["name"] else {
            throw Refusal.notFound
        }
        let file = try await site.asking(inquiry) { try $0.signedFile(name, number: number, of: id, for: $1) }
        return .file(CaseFile(name: file.name, mediaType: file.mediaType, bytes: file.bytes), saves: true)
    }

    private static func passwordFault(_ refused: SignInRefused) -> String {
        refused.wait > 0
            ? "Too many wrong passwords. Try again in \(refused.wait) seconds."
            : "This is not your password. Nothing was signed."
    }
}
