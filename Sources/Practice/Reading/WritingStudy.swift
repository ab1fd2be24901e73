import Essentials
import Patients
import Records
public import Reporting
import Synchronization
import Ultrasound

/// What a report is written from: the case, its images, what was laid on them, and the draft.
public struct WritingStudy: Sendable {
    public let material: CaseMaterial
    /// What was laid on the images and comes into the report.
    public let measurements: [ReadingMeasurement]
    /// Everything that was laid on the images, in the order in which it was.
    public let callipers: [DraftCalliper]
    public let stored: StoredDraft
    public let made: DraftReading
    /// What the draft lacks at this moment; nothing that blocks means that it may be signed.
    public let items: [DraftItem]
    /// The measurements as the report will say them.
    public let reported: [ReportedMeasurement]
    /// The regions and sides that the images show by their labels.
    public let labelled: [ReportDraft.Site]
    /// The regions and sides that the order asks for.
    public let ordered: [ReportDraft.Site]
    public let offers: DraftOffers
    /// The examination that is taken from the order because none is chosen; nil where one is, or the order says none.
    public let examOfOrder: TemplateExam?

    public var draft: ReportDraft { stored.draft }
    public var blocking: [DraftItem] { items.filter(\.blocksSigning) }
}

extension Workspace {
    /// A case as its report is written.
    ///
    /// - Throws: ``ReadingRefused`` where it is signed already.
    public func writing(_ caseID: String, for session: Session) throws -> WritingStudy {
        let stored = try store.storedCase(caseID, to: .writeReport, for: session)
        try refuseSigned(caseID, session)
        let material = try writtenMaterial(of: stored, for: session)
        return try written(stored, material, session)
    }

    /// What the stored draft makes of a case, for the reader whom the case names.
    func written(_ stored: StoredCase, _ material: CaseMaterial, _ session: Session) throws -> WritingStudy {
        let service = material.source.service
        return try study(
            material, try store.storedDraft(of: stored.summary.id, organisation: session.organisation),
            laid: try laid(on: stored, for: session),
            reader: service.interpretation?.provider ?? service.capture.provider)
    }

    /// What a draft makes of a case, for a reader.
    func study(
        _ material: CaseMaterial, _ draft: StoredDraft, laid: LaidForReading, reader: String
    ) throws -> WritingStudy {
        let (source, template) = (material.source, job.template)
        let exam = draft.draft[DraftPath(.report(.exam))].isEmpty ? orderedExam(source) : nil
        let made = draft.draft.reading(
            by: reader, measurements: laid.measurements, exam: exam?.id ?? "", template: template)
        let images = material.images.map(\.image)
        let labels = images.map { LabelledSites.sites(of: $0, template: template) }
        let labelled = ReportDraft.ordered(Set(labels.flatMap(\.self)), template)
        let ordered = DraftOffers.sites(areas: source.service.area, side: source.service.side, template: template)
        var items = [
            DraftItem(
                item: "reader", words: "The case does not hold who took the images and who reads them.", path: nil,
                blocksSigning: true)
        ]
        var reported: [ReportedMeasurement] = []
        if let parts = job.reportMaterial(material, reading: made.reading) {
            items = DraftGate.items(
                draft.draft, problems: made.problems, material: parts, callipers: laid.callipers, template: template)
            reported = try ReportAssembler.assemble(parts, template: template).measurements
        }
        return WritingStudy(
            material: material, measurements: laid.measurements, callipers: laid.callipers, stored: draft, made: made,
            items: items, reported: reported,
            labelled: labelled, ordered: ordered,
            offers: DraftOffers(
                sites: labelled.isEmpty ? ordered : labelled,
                planes: Workspace.planes(of: images.compactMap(\.orientation)),
                device: Workspace.device(of: material.images),
                images: (kept: images.count, labelled: labels.count { !$0.isEmpty }), template: template),
            examOfOrder: exam)
    }

    /// The case without its draft, kept for as long as everything else that it is made of stands.
    private func writtenMaterial(of stored: StoredCase, for session: Session) throws -> CaseMaterial {
        var basis = try basis(of: stored, [], session)
        basis.draft = 0
        let key = "\(session.organisation)/\(stored.summary.id)/\(basis.line)"
        if let kept = drafts.material.withLock({ $0.key == key ? $0.material : nil }) { return kept }
        let material = try material(of: stored, for: session)
        drafts.material.withLock { $0 = .init(key: key, material: material) }
        return material
    }

    static func planes(of orientations: [String]) -> [String] {
        var planes: [String] = []
        for orientation in orientations {
            let plane = orientation.lowercased()
            if !planes.contains(plane), plane.count <= 60 { planes.append(plane) }
        }
        return planes
    }

    /// Maker and model as the images name them, where all name the same.
    static func device(of images: [CaseImage]) -> String {
        let names = Set(images.map(\.device))
        return names.count == 1 ? String((names.first ?? "").prefix(120)) : ""
    }
}
