import CodeReference
import Essentials
import HTTPTypes
import Practice

/// Licensed releases at the desk: read, compared, applied, withdrawn, and what the licence allows.
enum ReleaseRoutes {
    @Sendable static func list(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try show(site, inquiry, .init(), .ok)
    }

    @Sendable static func upload(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let form = ReleaseForm(inquiry.form, inquiry.files["file"])
        var typed = ReleasesMapping.Typed(entry: form.entry)
        switch form.draft {
        case .failure(let faulty): typed.faults = faulty.faults
        case .success(let draft):
            do {
                let staged = try store.stageRelease(draft, by: try inquiry.signedInEditor())
                return .seeOther("/desk/releases/\(PercentCoding.encode(staged.id))")
            } catch let error as ReleaseFileError {
                typed.file = error
                typed.faults.headline = "The file was refused; nothing of it is used."
                typed.faults.text =
                    "\(Words.count(error.count, "place is", "places are")) not clear. Mend the file, then read it again."
            } catch let error as ReleaseLabelError {
                typed.faults.add(error.place.contains("date") ? "effective" : "year", error.description)
            } catch let error as ReleaseImportError {
                typed.faults.add("file", error.description)
            }
        }
        return try show(site, inquiry, typed, .unprocessableContent)
    }

    @Sendable static func compare(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try showComparison(site, inquiry, FormFaults(), .ok)
    }

    @Sendable static func apply(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        var faults = FormFaults()
        guard inquiry.form[Act.ticked] == "yes" else {
            faults.headline = "Not applied."
            faults.text = "Tick the box that you have looked at the comparison."
            return try showComparison(site, inquiry, faults, .unprocessableContent)
        }
        do {
            _ = try store.applyRelease(
                try inquiry.hole("id"), expecting: inquiry.form["seen"] ?? "", by: try inquiry.signedInEditor())
            return .seeOther("/desk/releases")
        } catch let error as ReleaseImportError where error.isStale {
            faults.headline = "Not applied: another release was applied meanwhile."
            faults.text = "The comparison below is made anew. Look at it, then apply."
            return try showComparison(site, inquiry, faults, .conflict)
        } catch let error as ReleaseImportError where error.isMissing {
            throw Refusal.notFound
        }
    }

    @Sendable static func discard(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        do {
            try site.hubStore().discardRelease(try inquiry.hole("id"), by: try inquiry.signedInEditor())
        } catch let error as ReleaseImportError where error.isMissing {
            // A second click: it is gone already, as was wanted.
        }
        return .seeOther("/desk/releases")
    }

    @Sendable static func withdraw(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let id = try inquiry.hole("id")
        let reason = inquiry.form["reason"] ?? ""
        guard let label = try? ReleaseLabel(id: id) else { throw Refusal.notFound }
        do {
            try store.withdrawRelease(label, reason: reason, by: try inquiry.signedInEditor())
            return .seeOther("/desk/releases")
        } catch let error as ReleaseImportError where error.isMissing {
            throw Refusal.notFound
        } catch let refused as SubmissionRefused {
            var typed = ReleasesMapping.Typed(withdrawn: id, text: reason)
            typed.faults.add("reason", FormFaults.words(refused))
            return try show(site, inquiry, typed, .unprocessableContent)
        }
    }

    @Sendable static func license(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let words = inquiry.form["words"] ?? ""
        var typed = ReleasesMapping.Typed(allows: inquiry.form["allows"], isLicence: true, text: words)
        if !["yes", "no"].contains(typed.allows) { typed.faults.add("allows", "Say whether it allows it.") }
        if words.allSatisfy(\.isWhitespace) { typed.faults.add("words", "Say which licence allows what, or why not.") }
        guard typed.faults.isEmpty else { return try show(site, inquiry, typed, .unprocessableContent) }
        do {
            _ = try site.hubStore().stateLicence(
                allowsPublicTexts: typed.allows == "yes", words: words, by: try inquiry.signedInEditor())
            return .seeOther("/desk/releases#licence")
        } catch let error as ReleaseImportError {
            typed.faults.add("words", error.description)
            return try show(site, inquiry, typed, .unprocessableContent)
        }
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ typed: ReleasesMapping.Typed, _ status: HTTPResponse.Status
    ) throws -> Answer {
        let store = try site.hubStore()
        let editor = try inquiry.signedInEditor()
        let mapping = ReleasesMapping(
            applied: try store.releases(for: editor), waiting: try store.stagedReleases(for: editor),
            licence: try store.licence(for: editor), token: inquiry.deskVisit.token,
            mayState: site.permits(editor, .setLicence))
        return site.deskPage("Licensed releases", inquiry, mapping.page(typed).html, current: .releases, status)
    }

    private static func showComparison(
        _ site: Site, _ inquiry: Inquiry, _ faults: FormFaults, _ status: HTTPResponse.Status
    ) throws -> Answer {
        let staged: StagedRelease
        do {
            staged = try site.hubStore().stagedRelease(try inquiry.hole("id"), for: try inquiry.signedInEditor())
        } catch let error as ReleaseImportError where error.isMissing {
            throw Refusal.notFound
        }
        let page = ComparisonMapping.page(staged, token: inquiry.deskVisit.token, faults: faults)
        return site.deskPage("Comparison", inquiry, page.html, current: .releases, status)
    }
}
