import HTTPTypes
import Practice

/// Opening a case or a person in an emergency, ending that, and an administrator's mark that it was seen.
enum EmergencyRoutes {
    static let all: [Route] = [
        Route(.post, EmergencyForm.address, on: .workspace, for: .action(.breakGlass), open),
        Route(.post, "\(EmergencyForm.address)/{grant}/end", on: .workspace, for: .action(.breakGlass), endOwn),
        Route(.post, "/practice/oversight/emergencies/{grant}", on: .workspace, for: .action(.seeAudit), seen),
        Route(.post, "/practice/oversight/emergencies/{grant}/end", on: .workspace, for: .action(.seeAudit), end),
    ]

    @Sendable static func open(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let subject = inquiry.form["subject"] ?? ""
        let reason = inquiry.form["reason"] ?? ""
        let destination = safe(inquiry.form["destination"] ?? "", subject)
        do {
            try await site.asking(inquiry) { workspace, session in
                _ = try workspace.store.breakGlass(subject, reason: reason, by: session)
            }
            return .seeOther(destination)
        } catch let refused as EmergencyRefused {
            let form = EmergencyForm(
                subject: subject, destination: destination, token: inquiry.visit.token, reason: reason,
                fault: refused.wanted)
            let page = ErrorPage(
                headline: Refusal.forbidden.headline, text: Refusal.forbidden.text, reference: "", buttons: [],
                emergency: form)
            return site.workPage(
                inquiry, title: Refusal.forbidden.headline, main: page.html, status: .unprocessableContent)
        }
    }

    @Sendable static func seen(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let (id, note) = (inquiry.caught["grant"] ?? "", inquiry.form["note"] ?? "")
        guard let version = inquiry.form["version"].flatMap({ Int($0) }) else {
            throw Refusal.malformed("The form does not name the version.")
        }
        do {
            try await site.asking(inquiry) { workspace, session in
                try workspace.store.markSeen(id, note: note, expecting: version, by: session)
            }
            return .seeOther("\(OversightTabs.Place.records.address)#emergencies")
        } catch let refused as EmergencyRefused {
            var page = try await OversightRoutes.page(site, inquiry)
            for index in page.emergencies.indices where page.emergencies[index].id == id {
                page.emergencies[index].note = note
                page.emergencies[index].fault = refused.wanted
            }
            return site.oversightPage(inquiry, title: "Oversight", .records, page.html, .unprocessableContent)
        }
    }

    /// Whoever took it ends it, and goes on where they may be without it.
    @Sendable static func endOwn(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await ended(site, inquiry)
        return .seeOther(inquiry.visit.viewer.map { site.home(of: $0).address } ?? WorkPlace.worklist.address)
    }

    @Sendable static func end(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await ended(site, inquiry)
        return .seeOther("\(OversightTabs.Place.records.address)#emergencies")
    }

    /// Ends it; one that has ended meanwhile is as it was wanted.
    private static func ended(_ site: Site, _ inquiry: Inquiry) async throws {
        let id = inquiry.caught["grant"] ?? ""
        do {
            try await site.asking(inquiry) { try $0.store.endEmergency(id, by: $1) }
        } catch is EmergencyRefused {}
    }

    /// The address that was refused, as far as it belongs to the subject; else the subject's own page.
    private static func safe(_ address: String, _ subject: String) -> String {
        let parts = subject.split(separator: "/", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return "/practice" }
        let home =
            parts[0] == "case"
            ? CasePlace.images.address(of: parts[1]) : "/practice/patients/\(PercentCoding.encode(parts[1]))"
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
        return isPlain && address.utf8.count <= 500 && (address == home || address.hasPrefix(home + "/"))
            ? address : home
    }
}
