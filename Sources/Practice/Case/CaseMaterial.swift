import Essentials
import Patients
public import Reporting
public import Trust
import Ultrasound
import YAMLSource

/// Everything that a case hands in, read and held against its shapes.
public struct CaseMaterial: Sendable {
    public let source: ClinicalCase
    /// Nil where nobody has read the images.
    public let reading: Reading?
    /// Sorted by name.
    public let images: [CaseImage]
    let keys: [String: SigningKey]
    /// The files as they were handed in.
    public let caseBytes: [UInt8]
    public let readingBytes: [UInt8]?

    /// - Parameter key: gives the private key of a file that the case names, nil where there is none.
    /// - Throws: ``YAMLSource/SourceError`` with lines, or ``CaseError``.
    public init(
        caseBytes: [UInt8], readingBytes: [UInt8]?, images: [CaseImage], template: ReportTemplate,
        key: (String) throws -> SigningKey?
    ) throws {
        let source = try ClinicalCase(parsing: caseBytes)
        self.source = source
        reading = try readingBytes.map { try CaseMaterial.reading($0, source: source, template: template) }
        self.images = images.sorted { $0.name < $1.name }
        self.caseBytes = caseBytes
        self.readingBytes = readingBytes
        keys = try CaseMaterial.keys(of: source, key)
        try checkIdentity()
    }

    /// A case whose reading is still being written.
    ///
    /// - Throws: ``CaseError`` for images of another patient or of several studies.
    init(
        source: ClinicalCase, caseBytes: [UInt8], draft: Reading?, images: [CaseImage],
        key: (String) throws -> SigningKey?
    ) throws {
        self.source = source
        reading = draft
        self.images = images.sorted { $0.name < $1.name }
        self.caseBytes = caseBytes
        readingBytes = nil
        keys = try CaseMaterial.keys(of: source, key)
        try checkIdentity()
    }

    private static func keys(
        of source: ClinicalCase, _ key: (String) throws -> SigningKey?
    ) throws -> [String: SigningKey] {
        let names = Set(source.billing.compactMap(\.keyFile) + [source.signature?.keyFile].compactMap(\.self))
        var keys: [String: SigningKey] = [:]
        for name in names.sorted() { keys[name] = try key(name) }
        return keys
    }

    private static func reading(_ bytes: [UInt8], source: ClinicalCase, template: ReportTemplate) throws -> Reading {
        let report = SourceReport()
        let top = SourceCursor(try SourceNode(parsing: bytes, file: "reading.yaml"), report: report)
        let reading = Reading(reading: top, template: template)
        if let reader = reading?.readerID, source.provider(reader) == nil {
            top.optional("reader")?.fault(
                found: "a key that the case's 'providers' do not hold",
                wanted: "one of \(source.providers.map(\.provider.id).sorted().joined(separator: ", "))")
        }
        try report.check()
        guard let reading else {
            top.fault(found: "an incomplete reading", wanted: "a whole one")
            throw SourceError(report.findings)
        }
        return reading
    }

    /// An image that names another person, or a study that spans several, stops the case.
    private func checkIdentity() throws {
        for image in images {
            let differs = !ImageIdentity.differences(of: image.image, from: source.patient).isEmpty
            guard !differs else {
                throw CaseError.mismatch(
                    "images/\(image.name)", wanted: "identifier, name and birth date of the case's patient")
            }
        }
        let studies = Set(images.map(\.image.studyInstanceUID))
        guard studies.count <= 1 else {
            throw CaseError.mismatch("images", wanted: "one study, not \(studies.count); a prior goes into the reading")
        }
        let uids = images.map(\.image.sopInstanceUID)
        guard Set(uids).count == uids.count else {
            throw CaseError.mismatch("images", wanted: "each object once")
        }
    }
}
