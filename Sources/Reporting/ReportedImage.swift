public import Trust
public import Ultrasound

/// An image of the case under its file name, with the digest of its file.
public struct StudyImage: Hashable, Sendable {
    /// The file's name in the case's `images` folder.
    public var name: String
    public var image: UltrasoundImage
    /// SHA-256 of the whole file.
    public var digest: Digest

    public init(name: String, image: UltrasoundImage, digest: Digest) {
        self.name = name
        self.image = image
        self.digest = digest
    }
}

/// An image that was read, bound to the report by its digest.
public struct ReportedImage: Hashable, Sendable {
    public var name: String
    public var sopInstanceUID: String
    public var sopClassUID: String
    public var studyInstanceUID: String
    public var seriesInstanceUID: String
    public var rows: Int
    public var columns: Int
    public var frameCount: Int
    /// SHA-256 of the whole file.
    public var digest: Digest
    /// Local date and time; empty where the file has none.
    public var acquired: String
    /// `R`, `L`, `B` or empty.
    public var laterality: String
    /// The region and side of its label, such as `Right submandibular gland`; empty where it names no region.
    public var site: String
    public var orientation: String
    public var mechanicalIndex: Double?
    public var thermalIndex: Double?
    /// What the label of the image lacks, in words.
    public var labelGaps: [String]
    public var isSimulated: Bool

    public init(_ study: StudyImage, site: String, labelGaps: [String]) {
        let image = study.image
        name = study.name
        sopInstanceUID = image.sopInstanceUID
        sopClassUID = image.sopClassUID
        studyInstanceUID = image.studyInstanceUID
        seriesInstanceUID = image.seriesInstanceUID
        rows = image.rows
        columns = image.columns
        frameCount = image.frameCount
        digest = study.digest
        acquired = image.acquired ?? ""
        laterality = image.laterality ?? ""
        self.site = site
        orientation = image.orientation ?? ""
        mechanicalIndex = image.mechanicalIndex
        thermalIndex = image.thermalIndex
        self.labelGaps = labelGaps
        isSimulated = image.isSynthetic
    }
}
