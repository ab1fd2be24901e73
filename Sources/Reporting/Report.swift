public import Essentials

/// The written interpretation of one examination: who, why, what was seen on which images, and what it means.
///
/// Made by ``ReportAssembler``, signed by ``signed(with:)``, carried by ``json``. Rendered by ``ReportText``,
/// ``ReportHTML`` and ``ReportPDF``.
public struct Report: Hashable, Sendable {
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case preliminary, final
    }

    public var status: Status
    /// The template's version.
    public var templateVersion: String
    public var header: ReportHeader
    /// Headings, codes and paragraphs in the order of the template; images, findings and measurements stand apart.
    public var sections: [ReportSection]
    public var comparison: ReadingComparison?
    public var criticalCommunication: CriticalCommunication?
    public var images: [ReportedImage]
    public var regions: [ReportedRegion]
    public var lesions: [ReportedLesion]
    public var measurements: [ReportedMeasurement]
    /// The sources that the references of the report cite, each once, in the order of first use.
    public var sources: [TemplateSource]
    /// What is missing; those that block stop the signature.
    public var gaps: [ReportGap]
    public var notices: [String]
    /// When the reader signs, as the reading says; nil leaves the report preliminary.
    public var signing: Timestamp?
    public var signature: ReportSignature?

    /// The paragraphs of a section; empty where it has none.
    public func paragraphs(_ section: String) -> [String] {
        sections.first { $0.id == section }?.paragraphs ?? []
    }

    /// The measurement of an identifier.
    public func measurement(_ id: String) -> ReportedMeasurement? { measurements.first { $0.id == id } }

    /// The image of a SOP Instance UID.
    public func image(_ uid: String) -> ReportedImage? { images.first { $0.sopInstanceUID == uid } }

    public var isSimulated: Bool { images.contains(where: \.isSimulated) }
}

/// Something the record lacks.
public struct ReportGap: Hashable, Sendable {
    /// `indication`, `procedure`, `images`, `findings`: the four records; `comparison`, `quality`, `impression`,
    /// `normal`, `labels`, `patient`, `reader`, `size`.
    public var item: String
    /// What is missing and how it is cured, a sentence.
    public var words: String
    /// Whether nothing can be signed before it is there.
    public var blocksSigning: Bool

    public init(item: String, words: String, blocksSigning: Bool) {
        self.item = item
        self.words = words
        self.blocksSigning = blocksSigning
    }
}
