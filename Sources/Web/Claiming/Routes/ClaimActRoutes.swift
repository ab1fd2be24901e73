import Essentials
import HTTPTypes
import Practice

/// What is done with a claim: each form leads back to the claim, or shows it again with what was typed and why not.
enum ClaimActRoutes {
    private static let place = "/practice/cases/{case}/claim"

    static let all: [Route] = [
        Route(.post, "\(place)/bill", on: .workspace, for: .action(.billCase), bill),
        Route(.post, "\(place)/{party}/edit", on: .workspace, for: .action(.billCase), edit),
        Route(.post, "\(place)/{party}/send", on: .workspace, for: .action(.sendClaim), send),
        Route(.post, "\(place)/{party}/acknowledge", on: .workspace, for: .action(.sendClaim), acknowledge),
        Route(.post, "\(place)/{party}/answer", on: .workspace, for: .action(.sendClaim), answer),
        Route(.post, "\(place)/{party}/replace", on: .workspace, for: .action(.sendClaim), replace),
        Route(.post, "\(place)/{party}/void", on: .workspace, for: .action(.sendClaim), void),
        Route(.post, "\(place)/{party}/drop", on: .workspace, for: .action(.sendClaim), drop),
        Route(.post, "\(place)/{party}/accept", on: .workspace, for: .action(.sendClaim), accept),
        Route(.post, "\(place)/{party}/write-off", on: .workspace, for: .action(.sendClaim), writeOff),
        Route(.post, "\(place)/{party}/deadline", on: .workspace, for: .action(.sendClaim), deadline),
    ]

    @Sendable static func bill(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let party = inquiry.form["party"].flatMap { $0.isEmpty ? nil : $0 }
        return try await act(.bill, site, inquiry, party: party) { workspace, session, place, _ in
            try workspace.billCase(place.caseID, by: session)
        }
    }

    @Sendable static func edit(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await act(.edit, site, inquiry) { workspace, session, place, form in
            let dossier = try workspace.claim(place.caseID, party: place.party, for: session)
            try workspace.saveEdit(try form.edit(of: dossier), of: place, by: session)
        }
    }

    @Sendable static func send(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await act(.send, site, inquiry) { workspace, session, place, form in
            try workspace.sendClaim(place, seen: form.text("seen"), by: session)
        }
    }

    @Sendable static func acknowledge(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await act(.acknowledge, site, inquiry) { workspace, session, place, form in
            try workspace.acknowledgeClaim(
                try form.acknowledgement(), of: place, note: form.text("note"), by: session)
        }
    }

    @Sendable static func answer(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await act(.answer, site, inquiry) { workspace, session, place, form in
            try workspace.recordAnswer(try form.answer(), of: place, note: form.text("note"), by: session)
        }
    }

    @Sendable static func replace(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await act(.replace, site, inquiry) { workspace, session, place, form in
            try workspace.replaceClaim(
                place, payerClaimNumber: form.text("number"), reason: form.text("reason"), by: session)
        }
    }

    @Sendable static func void(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await act(.void, site, inquiry) { workspace, session, place, form in
            try workspace.voidClaim(
                place, payerClaimNumber: form.text("number"), reason: form.text("reason"), by: session)
        }
    }

    @Sendable static func drop(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await act(.drop, site, inquiry) { workspace, session, place, _ in
            try workspace.dropCorrection(place, by: session)
        }
    }

    @Sendable static func accept(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await act(.accept, site, inquiry) { workspace, session, place, form in
            try workspace.acceptDenial(place, reason: form.text("reason"), by: session)
        }
    }

    @Sendable static func writeOff(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await act(.writeOff, site, inquiry) { workspace, session, place, form in
            try workspace.writeOffClaim(place, reason: form.text("reason"), by: session)
        }
    }

    @Sendable static func deadline(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await act(.deadline, site, inquiry) { workspace, session, place, form in
            let (kind, deadline) = try form.deadline()
            try workspace.setDeadline(deadline, kind: kind, of: place, by: session)
        }
    }

    private static func act(
        _ kind: TypedClaimForm.Kind, _ site: Site, _ inquiry: Inquiry, party: String? = nil,
        _ act: @Sendable @escaping (Workspace, Session, ClaimPlace, ClaimFormReading) throws -> Void
    ) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let party = party ?? inquiry.caught["party"]
        guard (party ?? "").utf8.count <= 200 else { throw Refusal.notFound }
        let form = ClaimFormReading(form: inquiry.form)
        let place = ClaimPlace(caseID: id, party: party ?? "", version: form.version)
        do {
            try await site.asking(inquiry) { try act($0, $1, place, form) }
        } catch let refused as ClaimRefused {
            return try await ClaimingRoutes.answer(
                site, inquiry, party: party,
                typed: TypedClaimForm(kind: kind, fields: inquiry.form, refused: refused))
        }
        let base = CasePlace.claim.address(of: id)
        return .seeOther(party.map { "\(base)/\(PercentCoding.encode($0))" } ?? base)
    }
}
