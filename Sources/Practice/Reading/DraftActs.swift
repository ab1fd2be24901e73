import Essentials
public import Reporting

/// What one key or button does to a draft: it only fills what is empty.
public enum DraftAct: Hashable, Sendable {
    /// The sentences for area, technique and quality that labels and order offer, and the lesions that were measured.
    case insertOffers
    case noPrior
    /// The normal sentence of a region on a side.
    case normal(ReportDraft.Site)
    /// The normal sentence of every labelled region and side in which nothing was said yet.
    case allNormal
    /// The impression of a study in which every finding is normal.
    case impression
    case addSite(ReportDraft.Site)
    /// A new lesion, or one of an earlier report that is followed under its tracking UID.
    case addLesion(following: String?)
    /// A prior study, or the registered one of a case.
    case addPrior(caseID: String?)
    case removeSite(ReportDraft.Site)
    case removeLesion(String)
    case removePrior(String)
    /// Empties one field.
    case clear(DraftPath)
}

extension Workspace {
    /// Does it in the name of whoever asks.
    ///
    /// - Throws: ``ReadingRefused`` where it is not offered: a region is called normal only where an image is labelled
    ///   with it and its side.
    public func act(_ act: DraftAct, on caseID: String, by session: Session) throws {
        let study = try writing(caseID, for: session)
        for (path, value) in try fields(act, study, caseID, session) {
            let present = study.draft.fields[path.description]
            try saveField(path.description, value, base: present?.version ?? 0, of: caseID, by: session)
        }
    }

    private func fields(
        _ act: DraftAct, _ study: WritingStudy, _ caseID: String, _ session: Session
    ) throws -> [(DraftPath, String)] {
        let draft = study.draft
        func filling(_ pairs: [(DraftPath, String)]) -> [(DraftPath, String)] {
            pairs.filter { !$0.1.isEmpty && draft[$0.0].isEmpty }
        }
        switch act {
        case .insertOffers:
            return filling([
                (DraftPath(.report(.area)), study.offers.area),
                (DraftPath(.report(.technique)), study.offers.technique),
                (DraftPath(.report(.quality)), study.offers.quality),
            ])
                + study.laidLesions.enumerated().flatMap { at, laid in
                    study.beginning(lesion: laid.lesion ?? "", laid: laid, after: at, job.template)
                }
        case .noPrior: return filling([(DraftPath(.report(.comparison)), "none")])
        case .normal(let site):
            guard study.mayCallNormal(site, job.template) else { throw Workspace.notLabelled }
            return filling([(site.path("normal"), "yes")])
        case .allNormal:
            let sites = study.labelled.filter { study.mayCallNormal($0, job.template) && !draft.says(of: $0) }
            guard !study.labelled.isEmpty else { throw Workspace.notLabelled }
            return sites.map { ($0.path("normal"), "yes") }
        case .impression:
            guard let words = DraftOffers.impression(study.made.reading, template: job.template) else {
                throw ReadingRefused(
                    .value, "An impression is offered only when every finding is normal. Say what the images mean.")
            }
            return filling([(DraftPath(.report(.impression)), words)])
        case .addSite(let site):
            guard site.path("shown").exists(in: job.template) else {
                throw ReadingRefused(.value, "Choose a region, and a side where it has sides.")
            }
            return [(site.path("shown"), "yes")]
        case .addLesion(let uid): return try lesion(uid, study, caseID, session)
        case .addPrior(let prior): return try self.prior(prior, study, caseID, session)
        case .removeSite(let site): return draft.clearing { $0.hasPrefix("\(site.path("").description)") }
        case .removeLesion(let id): return draft.clearing { $0.hasPrefix("lesion.\(id).") }
        case .clear(let path): return [(path, "")]
        case .removePrior(let id): return draft.clearing { $0.hasPrefix("prior.\(id).") }
        }
    }

    private func lesion(
        _ uid: String?, _ study: WritingStudy, _ caseID: String, _ session: Session
    ) throws -> [(DraftPath, String)] {
        // A calliper that was laid for a lesion waits for it under its own name.
        let laid = study.laidLesions.first
        let id = laid?.lesion ?? study.draft.next("lesion", "L")
        func path(_ field: String) -> DraftPath { DraftPath(.lesion(id: id, field: field)) }
        guard let uid else { return study.beginning(lesion: id, laid: laid, job.template) }
        guard
            let prior = try priorReports(of: caseID, for: session).flatMap(\.lesions)
                .first(where: { $0.trackingUID == uid })
        else { throw ReadingRefused(.value, "No earlier report of this person has this lesion.") }
        return [
            (path("kind"), prior.kind), (path("region"), prior.region), (path("side"), prior.side?.rawValue ?? ""),
            (path("tracking"), prior.tracking), (path("trackingUID"), prior.trackingUID),
        ].filter { !$0.1.isEmpty }
    }

    private func prior(
        _ prior: String?, _ study: WritingStudy, _ caseID: String, _ session: Session
    ) throws -> [(DraftPath, String)] {
        let id = study.draft.next("prior", "P")
        func path(_ field: String) -> DraftPath { DraftPath(.prior(id: id, field: field)) }
        let compared = (DraftPath(.report(.comparison)), "compared")
        guard let prior else { return [compared] }
        guard let report = try priorReports(of: caseID, for: session).first(where: { $0.caseID == prior }) else {
            throw ReadingRefused(.value, "This case has no earlier report of this person.")
        }
        return [
            compared, (path("date"), report.date.description), (path("study"), report.studyInstanceUID ?? ""),
            (path("note"), report.title),
        ].filter { !$0.1.isEmpty }
    }

    private static var notLabelled: ReadingRefused {
        ReadingRefused(
            .value,
            "No image is labelled with this region and side, so it is not called normal here. Label the image, or say "
                + "what you saw in your own words.")
    }
}

extension WritingStudy {
    /// Whether the normal sentence of a region may be taken: it has one, and an image is labelled with it and its side.
    public func mayCallNormal(_ site: ReportDraft.Site, _ template: ReportTemplate) -> Bool {
        template.region(site.region)?.normal.isEmpty == false && labelled.contains(site)
    }
}

extension ReportDraft {
    /// Whether anything is said of a region on a side.
    func says(of site: Site) -> Bool {
        let start = site.path("").description
        return fields.contains { $0.key.hasPrefix(start) && $0.key != "\(start)shown" && !$0.value.value.isEmpty }
    }

    func clearing(_ test: (String) -> Bool) -> [(DraftPath, String)] {
        fields.filter { test($0.key) && !$0.value.value.isEmpty }.keys.sorted().compactMap { DraftPath($0) }
            .map { ($0, "") }
    }

    /// The next key of a group that was never used.
    func next(_ group: String, _ letter: String) -> String {
        let used = fields.keys.compactMap { path -> Int? in
            let parts = path.split(separator: ".")
            guard parts.count > 1, parts[0] == group, parts[1].hasPrefix(letter) else { return nil }
            return Int(parts[1].dropFirst(letter.count))
        }
        return "\(letter)\((used.max() ?? 0) + 1)"
    }
}
