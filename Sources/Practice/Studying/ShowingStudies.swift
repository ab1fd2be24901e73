import Essentials
import Records
import Reporting
import Trust
import Ultrasound

extension Workspace {
    /// The images of a case with labels, measurements and what the study lacks.
    ///
    /// A case that was taken from a folder has its images and measurements in its files; it is not open.
    /// - Throws: ``AccessRefused``, ``StoreError``.
    public func study(_ caseID: String, for session: Session) throws -> CaseStudy {
        let stored = try store.storedCase(caseID, to: .seeStudy, for: session)
        if stored.isFromFolder { return try folderStudy(stored, session) }
        let parts = try studyParts(caseID, session)
        let views = parts.views(job.template).sorted { Workspace.isBefore($0, $1, job.template) }
        let measurements = try parts.measurements.items.compactMap { item -> LaidMeasurement? in
            guard let view = views.first(where: { $0.object == item.object }) else { return nil }
            return try LaidMeasurement(item, on: view.image, template: job.template)
        }
        return CaseStudy(
            caseID: caseID, isOpen: CaseFinder.open.contains(stored.summary.state), images: views,
            measurements: measurements, gaps: CaptureQuality(UltrasoundStudy(views.map(\.image))).gaps,
            labelsVersion: parts.labelsVersion, measurementsVersion: parts.measurementsVersion)
    }

    /// What an object says, kept in memory by its digest.
    func image(of object: StoredObject) throws -> UltrasoundImage {
        try said(of: object.digest).image
    }

    /// What the bytes of a digest say, kept in memory.
    func said(of digest: Digest) throws -> SaidOfImage {
        try images.said(digest) { try SaidOfImage(try store.records.images.read(digest)) }
    }

    /// An image of a case whose bytes lie in the archive.
    ///
    /// - Parameter laid: lays over what the file says what a person said of it.
    /// - Throws: ``CaseError`` for what is no ultrasound image in a Part 10 file.
    func caseImage(
        _ name: String, _ digest: Digest, laid: (UltrasoundImage) -> UltrasoundImage = { $0 }
    ) throws -> CaseImage {
        let archive = store.records.images
        let said = try images.said(digest) { try SaidOfImage(try archive.read(digest), name: name) }
        return CaseImage(name: name, digest: digest, image: laid(said.image), device: said.device) {
            try archive.read(digest)
        }
    }

    /// Objects, labels and measurements of a case, as they are now.
    func studyParts(_ caseID: String, _ session: Session) throws -> StudyParts {
        let labels = try store.records.document(try studyKey("labels", caseID, session))
        let measurements = try store.records.document(try studyKey("measurements", caseID, session))
        let objects = try store.objects(ofCase: caseID, organisation: session.organisation)
        return StudyParts(
            objects: try objects.map { ($0, try image(of: $0)) },
            labels: try ImageLabelsPayload(json: labels?.payload),
            measurements: try MeasurementsPayload(json: measurements?.payload),
            labelsVersion: labels?.version ?? 0, measurementsVersion: measurements?.version ?? 0)
    }

    private func folderStudy(_ stored: StoredCase, _ session: Session) throws -> CaseStudy {
        let assessed = try assessed(stored, for: session)
        let quality = CaptureQuality(UltrasoundStudy(assessed.material.images.map(\.image)))
        let views = assessed.material.images.compactMap { image -> StudyImageView? in
            guard let own = quality.images.first(where: { $0.sopInstanceUID == image.image.sopInstanceUID }) else {
                return nil
            }
            return StudyImageView(
                object: image.image.sopInstanceUID, image: image.image, digest: image.digest, name: image.name,
                label: nil, region: image.image.region(in: job.template), quality: own, isConfirmed: false)
        }
        let measurements = (assessed.report?.measurements ?? []).map {
            LaidMeasurement(
                id: $0.id, label: $0.label, kind: $0.kind, region: $0.region, side: $0.side, lesion: $0.lesion,
                object: $0.sopInstanceUID, frame: $0.frame, points: $0.points, result: $0.result,
                by: stored.author, at: stored.at)
        }
        return CaseStudy(
            caseID: stored.summary.id, isOpen: false, images: views, measurements: measurements, gaps: quality.gaps,
            labelsVersion: 0, measurementsVersion: 0)
    }

    private static func isBefore(_ left: StudyImageView, _ right: StudyImageView, _ template: ReportTemplate) -> Bool {
        func place(_ view: StudyImageView) -> (Int, Int, String) {
            let region = view.region.flatMap { own in template.regions.firstIndex { $0.id == own.id } }
            let side = view.image.side.flatMap { BodySide.allCases.firstIndex(of: $0) }
            return (region ?? .max, side ?? .max, view.name)
        }
        return place(left) < place(right)
    }
}

/// What a case's study is made of.
struct StudyParts {
    /// In the order of series and instance, each with what it says.
    var objects: [(object: StoredObject, image: UltrasoundImage)]
    var labels: ImageLabelsPayload
    var measurements: MeasurementsPayload
    var labelsVersion: Int
    var measurementsVersion: Int

    /// The name of an object's file in the case: its place in the order.
    static func name(_ index: Int) -> String {
        let digits = String(index + 1)
        return String(repeating: "0", count: max(0, 3 - digits.count)) + digits + ".dcm"
    }

    func views(_ template: ReportTemplate) -> [StudyImageView] {
        let labelled = objects.map { $0.image.labelled(labels.images[$0.object.id], by: template) }
        let quality = CaptureQuality(UltrasoundStudy(labelled)).images
        return zip(objects, labelled).enumerated().compactMap { index, pair in
            let ((object, _), image) = pair
            guard let own = quality.first(where: { $0.sopInstanceUID == image.sopInstanceUID }) else { return nil }
            return StudyImageView(
                object: object.id, image: image, digest: object.digest, name: StudyParts.name(index),
                label: labels.images[object.id], region: image.region(in: template), quality: own,
                isConfirmed: object.isConfirmed)
        }
    }
}

extension StoredCase {
    /// Whether its images lie among its own files, as those of a case folder do.
    var isFromFolder: Bool { files.contains { $0.name.hasPrefix("images/") } || summary.order == nil }
}

extension LaidMeasurement {
    /// - Parameter image: as it is labelled; gives region and side where the calliper names none.
    init(_ item: MeasurementsPayload.Item, on image: UltrasoundImage, template: ReportTemplate) throws {
        self.init(
            id: item.id, label: item.label, kind: item.kind,
            region: item.region ?? image.region(in: template)?.id, side: item.side ?? image.side, lesion: item.lesion,
            object: item.object, frame: item.frame, points: item.points,
            result: try Calliper.measure(item.kind, points: item.points, frame: item.frame, on: image), by: item.by,
            at: item.at)
    }
}
