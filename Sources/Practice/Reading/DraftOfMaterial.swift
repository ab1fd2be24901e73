import Reporting

extension Workspace {
    /// The reading of what is typed so far; nil where nothing is.
    func draftReading(of stored: StoredCase, _ source: ClinicalCase, _ session: Session) throws -> Reading? {
        let draft = try store.storedDraft(of: stored.summary.id, organisation: session.organisation).draft
        guard !draft.isEmpty else { return nil }
        return draft.reading(
            by: source.service.interpretation?.provider ?? source.service.capture.provider,
            measurements: try laid(on: stored, for: session).measurements, exam: orderedExam(source)?.id ?? "",
            template: job.template
        ).reading
    }

    /// The examination that the order of a case says by its regions alone; nil where a person has to choose.
    func orderedExam(_ source: ClinicalCase) -> TemplateExam? {
        DraftOffers.exam(areas: source.service.area, template: job.template)
    }
}
