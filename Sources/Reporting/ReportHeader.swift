public import DICOM
public import Essentials
public import Patients

/// Whose examination it is, who asked for it, made it and reads it.
public struct ReportHeader: Hashable, Sendable {
    public var patient: Patient
    /// Where the images were made.
    public var facility: Organization
    public var order: Order
    public var examDate: CalendarDate
    /// Local time of the first image, `09:41`; empty where the images carry none.
    public var examTime: String
    public var exam: String
    public var examCode: CodedEntry?
    /// Whether the exam's code was looked up; an unverified one is marked wherever it is shown.
    public var isExamCodeVerified: Bool
    public var studyInstanceUIDs: [String]
    /// Who made the images.
    public var performers: [Provider]
    public var reader: Provider
    /// For whom the reader reads; the facility itself where they are the same.
    public var readerOrganization: Organization

    public init(
        patient: Patient, facility: Organization, order: Order, examDate: CalendarDate, examTime: String = "",
        exam: String, examCode: CodedEntry? = nil, isExamCodeVerified: Bool = false, studyInstanceUIDs: [String] = [],
        performers: [Provider], reader: Provider, readerOrganization: Organization
    ) {
        self.patient = patient
        self.facility = facility
        self.order = order
        self.examDate = examDate
        self.examTime = examTime
        self.exam = exam
        self.examCode = examCode
        self.isExamCodeVerified = isExamCodeVerified
        self.studyInstanceUIDs = studyInstanceUIDs
        self.performers = performers
        self.reader = reader
        self.readerOrganization = readerOrganization
    }
}

/// A section of the report: heading, its code, and paragraphs in somebody's words.
public struct ReportSection: Hashable, Sendable {
    public var id: String
    public var label: String
    public var code: CodedEntry?
    public var paragraphs: [String]

    public init(id: String, label: String, code: CodedEntry? = nil, paragraphs: [String]) {
        self.id = id
        self.label = label
        self.code = code
        self.paragraphs = paragraphs
    }
}
