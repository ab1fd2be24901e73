import Reporting

extension Workspace {
    /// The reading of what is typed so far; nil where nothing is.
    func draftReading(of stored: StoredCase, _ source: ClinicalCase, _ session: Session) throws -> Reading? {
        let draft = try store.storedDraft(of: stored.summary.id, organisation: session.organisation).draft
        guard !draft.isEmpty else { return nil }
        return draft.reading(
            by: source.service.interpretation?.provider ?? source.service.capture.provider,
            measurements: try laidMeasurements(of: stored, for: session), template: job.template
        ).reading
    }
}
