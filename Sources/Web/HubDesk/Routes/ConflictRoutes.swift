import CodeReference
import HTTPTypes
import Practice

/// A conflict at the desk: which side holds, and why.
enum ConflictRoutes {
    @Sendable static func show(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try show(site, inquiry, .init(), .ok)
    }

    @Sendable static func decide(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let id = try inquiry.hole("id")
        var typed = ConflictMapping.Typed(holds: inquiry.form["holds"], reason: inquiry.form["reason"] ?? "")
        if typed.holds == nil { typed.faults.add("holds", "Choose the side that holds, or that none does yet.") }
        typed.faults.check(.reply, typed.reason, as: "reason")
        guard typed.faults.isEmpty else { return try show(site, inquiry, typed, .unprocessableContent) }
        do {
            _ = try store.resolve(
                conflict: id, holding: typed.holds == ConflictDeskPage.none ? nil : typed.holds, reason: typed.reason,
                expecting: try inquiry.seenVersion(), by: try inquiry.signedInEditor())
            return .seeOther(HistoryMapping.address(.conflict(id)))
        } catch {
            let refused = try DeskFaults(error, names: [.reply: "reason"])
            typed.faults = refused.faults
            typed.changed = refused.changed
            return try show(site, inquiry, typed, refused.status)
        }
    }

    @Sendable static func undo(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let id = try inquiry.hole("id")
        var typed = ConflictMapping.Typed(undoReason: inquiry.form["reason"] ?? "", isUndo: true)
        do {
            let seen = try inquiry.seenVersion()
            _ = try store.undo(
                .conflict(id), to: seen - 1, reason: typed.undoReason, expecting: seen,
                by: try inquiry.signedInEditor())
            return .seeOther(HistoryMapping.address(.conflict(id)))
        } catch {
            let refused = try DeskFaults(error, names: [.reply: "reason"])
            typed.faults = refused.faults
            typed.changed = refused.changed
            return try show(site, inquiry, typed, refused.status)
        }
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ typed: ConflictMapping.Typed, _ status: HTTPResponse.Status
    ) throws -> Answer {
        let store = try site.hubStore()
        let reference = store.current.reference
        let id = try inquiry.hole("id")
        guard let conflict = reference.conflict(id) else { throw Refusal.notFound }
        let target = ChangeTarget.conflict(id)
        let mapping = ConflictMapping(
            conflict: conflict, history: store.history(of: target), version: store.version(of: target),
            reference: reference, token: inquiry.deskVisit.token,
            mayUndo: site.permits(try inquiry.signedInEditor(), .undoChange))
        return site.deskPage("Conflict", inquiry, mapping.page(typed).html, status)
    }
}
