public import Essentials

/// What a reader entered about one examination, as `reading.yaml` holds it.
///
/// Nothing in it is computed: numbers are points on images or what the reader wrote.
/// ``ReportAssembler`` turns it, with the images and the people, into a ``Report``.
public struct Reading: Hashable, Sendable {
    /// The key of the provider who reads.
    public var readerID: String
    /// When the reader signs; nil leaves the report preliminary.
    public var signing: Timestamp?
    /// The examination of the template, such as `salivary-glands`.
    public var exam: String
    /// Other conditions and earlier treatment that bear on the reading.
    public var clinical: String
    /// The area that was examined, in the reader's words.
    public var area: String
    public var technique: String
    /// Nil where the reader said nothing of prior studies.
    public var comparison: ReadingComparison?
    public var quality: String
    public var limits: [String]
    public var findings: [ReadingFinding]
    public var lesions: [ReadingLesion]
    public var measurements: [ReadingMeasurement]
    public var impression: String
    /// What the result changes in the care of the patient.
    public var effectOnTreatment: String
    public var recommendations: String
    public var criticalCommunication: CriticalCommunication?

    public init(
        readerID: String, signing: Timestamp? = nil, exam: String, clinical: String = "", area: String = "",
        technique: String = "", comparison: ReadingComparison? = nil, quality: String = "", limits: [String] = [],
        findings: [ReadingFinding] = [], lesions: [ReadingLesion] = [], measurements: [ReadingMeasurement] = [],
        impression: String = "", effectOnTreatment: String = "", recommendations: String = "",
        criticalCommunication: CriticalCommunication? = nil
    ) {
        self.readerID = readerID
        self.signing = signing
        self.exam = exam
        self.clinical = clinical
        self.area = area
        self.technique = technique
        self.comparison = comparison
        self.quality = quality
        self.limits = limits
        self.findings = findings
        self.lesions = lesions
        self.measurements = measurements
        self.impression = impression
        self.effectOnTreatment = effectOnTreatment
        self.recommendations = recommendations
        self.criticalCommunication = criticalCommunication
    }
}

/// What the reader compared with.
public enum ReadingComparison: Hashable, Sendable {
    /// No prior study is available.
    case noPrior
    case compared([PriorStudy])
}

/// A prior study that the reader had before them.
public struct PriorStudy: Hashable, Sendable {
    public var date: CalendarDate
    /// Its Study Instance UID, where it is known.
    public var studyInstanceUID: String?
    /// What it was, in the reader's words.
    public var note: String

    public init(date: CalendarDate, studyInstanceUID: String? = nil, note: String = "") {
        self.date = date
        self.studyInstanceUID = studyInstanceUID
        self.note = note
    }
}

/// A critical finding that was told to somebody.
public struct CriticalCommunication: Hashable, Sendable {
    public var toWhom: String
    public var time: Timestamp
    public var byWhom: String
    /// How it was told: `telephone`, `in person`.
    public var method: String
    /// Whether the listener read it back.
    public var readBack: Bool

    public init(toWhom: String, time: Timestamp, byWhom: String, method: String, readBack: Bool) {
        self.toWhom = toWhom
        self.time = time
        self.byWhom = byWhom
        self.method = method
        self.readBack = readBack
    }
}
