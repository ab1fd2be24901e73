import HTTPTypes
import Practice

/// The tray: images that belong to nobody yet.
enum TrayRoutes {
    static let all: [Route] = [
        Route(.get, "/practice/tray", on: .workspace, for: .action(.matchImages), tray),
        Route(
            .get, "/practice/tray/objects/{object}/frames/{frame}", on: .workspace, for: .action(.matchImages), frame),
        Route(.post, "/practice/tray/match", on: .workspace, for: .action(.matchImages), match),
        Route(.post, "/practice/tray/discard", on: .workspace, for: .action(.matchImages), discard),
        Route(.post, "/practice/tray/restore", on: .workspace, for: .action(.matchImages), restore),
        Route(
            .post, "/practice/tray/images", on: .workspace, for: .action(.receiveImages),
            upTo: UploadRoutes.largestForm, parts: UploadRoutes.mostParts, UploadRoutes.intoTray),
    ]

    @Sendable static func tray(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await show(site, inquiry)
    }

    @Sendable static func frame(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let number = try CaseRoutes.number(inquiry.caught["frame"] ?? "")
        let object = try StudyRoutes.object(inquiry)
        let isThumbnail = inquiry.query["thumb"] != nil
        return StudyRoutes.keeping(
            try await StudyRoutes.asking(site, inquiry) {
                try PictureDesk.shared.frame(
                    number, of: try $0.trayPicture(object, for: $1), isThumbnail: isThumbnail)
            })
    }

    @Sendable static func match(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let study = try study(inquiry)
        let id = (inquiry.form["case"] ?? "").trimmed
        let isConfirmed = inquiry.form["confirmed"] == "yes"
        guard (1...100).contains(id.utf8.count) else {
            return try await show(
                site, inquiry, fault: .init(text: "Type the number of a case, such as HS-0001.", study: study))
        }
        do {
            try await site.asking(inquiry) {
                try $0.match(study: study, to: id, confirming: isConfirmed, by: $1)
            }
            return .seeOther(CasePlace.images.address(of: id))
        } catch let error as StudyError {
            let typed =
                error.isAboutIdentity
                ? try await site.asking(inquiry) {
                    try $0.suggestion(study: study, caseID: id, why: error.words, for: $1)
                } : nil
            return try await show(
                site, inquiry, fault: .init(text: error.words, study: study, toConfirm: typed))
        } catch Refusal.notFound {
            return try await show(
                site, inquiry,
                fault: .init(text: "There is no case \(id). Type its number as the work list shows it.", study: study))
        }
    }

    @Sendable static func discard(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let reason = (inquiry.form["reason"] ?? "").trimmed
        return try await act(site, inquiry) { try $0.discard(study: $2, reason: reason, by: $1) }
    }

    @Sendable static func restore(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await act(site, inquiry) { try $0.restore(study: $2, by: $1) }
    }

    /// Does it, and shows the tray; with what was refused where it was.
    private static func act(
        _ site: Site, _ inquiry: Inquiry, _ act: @Sendable @escaping (Workspace, Session, String) throws -> Void
    ) async throws -> Answer {
        let study = try study(inquiry)
        do {
            try await site.asking(inquiry) { try act($0, $1, study) }
            return .seeOther(TrayPage.address)
        } catch let error as StudyError {
            return try await show(site, inquiry, fault: .init(text: error.words, study: study))
        }
    }

    private static func study(_ inquiry: Inquiry) throws -> String {
        guard let study = inquiry.form["study"], (1...100).contains(study.utf8.count) else {
            throw Refusal.malformed("The form names no study. Open the tray again.")
        }
        return study
    }

    private static func show(_ site: Site, _ inquiry: Inquiry, fault: TrayMapping.Fault? = nil) async throws -> Answer {
        let mayReceive = site.allows(inquiry, .receiveImages)
        let page = try await site.asking(inquiry) {
            TrayMapping(
                tray: try $0.tray(for: $1), quarantined: try $0.quarantined(for: $1), mayReceive: mayReceive,
                token: inquiry.visit.token, fault: fault
            ).page
        }
        return site.workPage(
            inquiry, title: "Tray", current: .tray, main: page.html, modules: ["upload.js"],
            status: fault == nil ? .ok : .unprocessableContent)
    }
}
