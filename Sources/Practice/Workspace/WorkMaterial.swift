import Essentials
import Patients
import Records
import Reporting
import Ultrasound

extension Workspace {
    /// What a case of the workspace is made of: the order, the objects that were matched to it with their labels, and
    /// the reading as it was signed or as it is being written.
    func workMaterial(of stored: StoredCase, for session: Session) throws -> CaseMaterial {
        let id = stored.summary.id
        let caseBytes = try caseBytes(of: stored)
        let source = try ClinicalCase(parsing: caseBytes)
        let parts = try studyParts(id, session)
        let images = try parts.objects.enumerated().map { index, pair in
            let (object, _) = pair
            return try caseImage(StudyParts.name(index), object.digest) {
                lay(over: $0, of: object, parts.labels.images[object.id], source.patient)
            }
        }
        let ring = SigningKeyRing(folder: store.folder)
        if let reading = stored.files.first(where: { $0.name == "reading.yaml" }) {
            return try CaseMaterial(
                caseBytes: caseBytes, readingBytes: try store.bytes(of: reading), images: images,
                template: job.template, key: { try ring.keyIfThere(named: $0) })
        }
        return try CaseMaterial(
            source: source, caseBytes: caseBytes, draft: try draftReading(of: stored, source, session), images: images,
            key: { try ring.keyIfThere(named: $0) })
    }

    /// The file `case.yaml` of a case.
    func caseBytes(of stored: StoredCase) throws -> [UInt8] {
        guard let file = stored.files.first(where: { $0.name == "case.yaml" }) else {
            throw StoreError.missing("case.yaml of case \(stored.summary.id)", wanted: "the order of the case")
        }
        return try store.bytes(of: file)
    }

    /// The image with the person's label, and with the patient's identity where a person confirmed it.
    private func lay(
        over image: UltrasoundImage, of object: StoredObject, _ label: SiteLabel?, _ patient: Patient
    ) -> UltrasoundImage {
        let labelled = image.labelled(label, by: job.template)
        return object.isConfirmed ? ImageIdentity.confirmed(labelled, as: patient) : labelled
    }
}
