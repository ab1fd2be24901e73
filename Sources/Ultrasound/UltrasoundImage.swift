public import DICOM
public import Essentials

/// All that a reading needs of one ultrasound object, without its pixels.
///
/// What the file leaves out is nil, empty or unknown; nothing is invented. Make one with ``init(_:)`` from a Part 10
/// file, or by hand in tests.
public struct UltrasoundImage: Hashable, Sendable {
    public var sopInstanceUID: String
    public var sopClassUID: String
    public var studyInstanceUID: String
    public var seriesInstanceUID: String
    public var instanceNumber: Int?

    public var rows: Int
    public var columns: Int
    public var frameCount: Int
    /// The regions in the order of the file; ``CalliperResult/Calibration/regionIndex`` counts in it.
    public var regions: [CalibratedRegion] = []
    /// Whether Image Type says DERIVED and the file names a change of the pixel matrix (resampling, cropping, zoom).
    public var isDerivedWithChangedMatrix = false

    public var patientID = ""
    public var patientName = PersonName(family: "")
    public var patientBirthDate: CalendarDate?
    public var studyDate: CalendarDate?
    /// When the image was acquired, as local date and time such as `2026-03-10 09:41:07`; nil unless both are there.
    public var acquired: String?
    /// Institution Name (0008,0080).
    public var facility = ""
    /// Operators' Name (0008,1070), the first.
    public var operatorName: PersonName?
    public var mechanicalIndex: Double?
    /// The largest of the soft tissue, bone and cranial thermal indices that the file gives.
    public var thermalIndex: Double?
    /// Anatomic Region Sequence (0008,2218), the first code.
    public var anatomicRegion: CodedEntry?
    /// `R`, `L`, `B` (both) or `U` (unpaired) from Image Laterality (0020,0062), Laterality (0020,0060) or the region's modifier.
    public var laterality: String?
    /// The plane or direction of the view, in the words of the file: View Code, Patient Orientation.
    public var orientation: String?
    /// Burned In Annotation (0028,0301): known only where the file says YES or NO.
    public var burnedInAnnotation: Fact<Bool> = .unknown
    /// Whether Synthetic Data (0008,001C) says YES.
    public var isSynthetic = false
    /// Milliseconds between frames, one for each frame after the first; empty when the file gives none.
    public var frameTimes: [Double] = []

    public init(
        sopInstanceUID: String, sopClassUID: String = "1.2.840.10008.5.1.4.1.1.6.1", studyInstanceUID: String,
        seriesInstanceUID: String, rows: Int, columns: Int, frameCount: Int = 1, regions: [CalibratedRegion] = []
    ) {
        self.sopInstanceUID = sopInstanceUID
        self.sopClassUID = sopClassUID
        self.studyInstanceUID = studyInstanceUID
        self.seriesInstanceUID = seriesInstanceUID
        self.rows = rows
        self.columns = columns
        self.frameCount = frameCount
        self.regions = regions
    }
}
