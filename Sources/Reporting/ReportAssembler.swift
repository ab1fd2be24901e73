public import Essentials
public import Patients
import Trust
import Ultrasound

/// Everything a report is made of.
public struct ReportMaterial: Sendable {
    public var reading: Reading
    /// The images of the study in the order in which the report lists them.
    public var images: [StudyImage]
    public var patient: Patient
    public var facility: Organization
    public var order: Order
    /// Used where no image carries a date.
    public var dateOfService: CalendarDate
    public var performers: [Provider]
    public var reader: Provider
    /// For whom the reader reads; nil where it is the facility.
    public var readerOrganization: Organization?

    public init(
        reading: Reading, images: [StudyImage], patient: Patient, facility: Organization, order: Order,
        dateOfService: CalendarDate, performers: [Provider], reader: Provider,
        readerOrganization: Organization? = nil
    ) {
        self.reading = reading
        self.images = images
        self.patient = patient
        self.facility = facility
        self.order = order
        self.dateOfService = dateOfService
        self.performers = performers
        self.reader = reader
        self.readerOrganization = readerOrganization
    }
}

/// Makes a report of a reading, its images and the people: a pure function.
///
///     let report = try ReportAssembler.assemble(material, template: try ReportTemplate.shipped())
///     let signed = try report.signed(with: key)
public enum ReportAssembler {
    /// The preliminary report, with what is missing for a signature in ``Report/gaps``.
    ///
    /// - Throws: ``ReportError`` with the reading's line where a measurement names an image or a frame that is not
    ///   there, or where the reader is not the provider handed in.
    public static func assemble(_ material: ReportMaterial, template: ReportTemplate) throws -> Report {
        let reading = material.reading
        guard reading.readerID == material.reader.id else { throw ReportError.reader() }
        let measurements = try reading.measurements.enumerated().map { index, measurement in
            try MeasurementAssembly(material: material, template: template).assemble(
                measurement, path: "measurements[\(index)]")
        }
        let findings = FindingAssembly(template: template, measurements: measurements)
        let regions = reading.findings.compactMap(findings.region)
        let lesions = reading.lesions.compactMap {
            findings.lesion($0, study: material.images.first?.image.studyInstanceUID ?? material.order.id)
        }
        let images = material.images.map { image in
            ReportedImage(
                image, site: LabelledSites.title(of: image.image, template: template),
                labelGaps: ImageLabels.gaps(of: image.image, template: template))
        }
        return Report(
            status: .preliminary, templateVersion: template.version, header: header(material, template),
            sections: sections(material, template), comparison: reading.comparison,
            criticalCommunication: reading.criticalCommunication, images: images, regions: regions, lesions: lesions,
            measurements: measurements, sources: sources(regions, lesions, measurements, template),
            gaps: ReportGate.gaps(material, template: template), notices: notices(images), signing: reading.signing)
    }

    private static func header(_ material: ReportMaterial, _ template: ReportTemplate) -> ReportHeader {
        let exam = template.exam(material.reading.exam)
        let acquired = material.images.compactMap(\.image.acquired).min() ?? ""
        var studies: [String] = []
        for image in material.images where !studies.contains(image.image.studyInstanceUID) {
            studies.append(image.image.studyInstanceUID)
        }
        let date = material.images.compactMap(\.image.studyDate).min() ?? material.dateOfService
        return ReportHeader(
            patient: material.patient, facility: material.facility, order: material.order, examDate: date,
            examTime: acquired.utf8.count >= 16 ? String(acquired.dropFirst(11).prefix(5)) : "",
            exam: exam?.label ?? "", examCode: exam?.code, isExamCodeVerified: exam?.isVerified ?? false,
            studyInstanceUIDs: studies, performers: material.performers, reader: material.reader,
            readerOrganization: material.readerOrganization ?? material.facility)
    }

    // MARK: Sections

    /// The template's sections that have words.
    private static func sections(_ material: ReportMaterial, _ template: ReportTemplate) -> [ReportSection] {
        let texts = SectionTexts(material: material)
        return template.sections.compactMap { section in
            let paragraphs = texts.paragraphs(section.id).filter { !$0.allSatisfy(\.isWhitespace) }
            // Images and findings are lists of their own; the section stays as their heading.
            guard !paragraphs.isEmpty || ["images", "findings"].contains(section.id) else { return nil }
            return ReportSection(
                id: section.id, label: section.label, code: section.code, paragraphs: paragraphs.map(trimmed))
        }
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        return String(rest)
    }

    private static func notices(_ images: [ReportedImage]) -> [String] {
        var notices = [
            "Not for diagnostic use until its owner has it cleared: Tragus is no cleared medical device "
                + "(21 CFR 892.2050 is where to look)."
        ]
        if images.contains(where: \.isSimulated) {
            notices.append(
                "Simulated images: they were computed and show no person (Synthetic Data, 0008,001C, is YES).")
        }
        return notices
    }

    /// Every source that a reference or a published error of the report names.
    private static func sources(
        _ regions: [ReportedRegion], _ lesions: [ReportedLesion], _ measurements: [ReportedMeasurement],
        _ template: ReportTemplate
    ) -> [TemplateSource] {
        let fields = regions.flatMap(\.fields) + lesions.flatMap(\.fields)
        var keys = fields.flatMap { $0.references.flatMap(\.sources) }
        for measurement in measurements {
            if case .published(let published)? = measurement.change?.error?.origin { keys += published }
        }
        var seen: Set<String> = []
        return keys.filter { seen.insert($0).inserted }.compactMap(template.source)
    }
}
