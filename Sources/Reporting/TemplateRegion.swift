public import DICOM

/// A region of the face and jaws with the fields that its findings may have.
public struct TemplateRegion: Hashable, Sendable {
    /// Which sides a report of the region gives.
    public enum Sides: String, Hashable, Sendable, CaseIterable {
        /// Both sides are always scanned.
        case both
        /// A side must be named.
        case one
        case none
    }

    public let id: String
    public let label: String
    /// The areas of a coding fact that the region covers, such as `submandibular-gland`.
    public let areas: [String]
    /// The first is the region's own code.
    public let sites: [CodedEntry]
    public let sides: Sides
    /// The sentence of the normal-findings macro; empty where there is none.
    public let normal: String
    /// What a difference between two studies must exceed, where a source states it.
    public let measurementError: TemplateMeasurementError?
    public let note: String
    public let fields: [TemplateField]
    public let sources: [String]

    public func field(_ id: String) -> TemplateField? { fields.first { $0.id == id } }
}

/// A published measurement error.
public struct TemplateMeasurementError: Hashable, Sendable {
    public let value: Double
    /// UCUM.
    public let unit: String
    public let text: String
    public let sources: [String]
}

/// One field of a region or lesion.
public struct TemplateField: Hashable, Sendable {
    public let id: String
    public let label: String
    /// The words that are allowed; empty for a number or free text.
    public let allowed: [TemplateChoice]
    /// UCUM; nil for words and free text.
    public let unit: String?
    /// The bounds of a number, where the field has them.
    public let bounds: ClosedRange<Double>?
    public let code: CodedEntry?
    /// How the value follows from others, in words.
    public let derivation: String
    /// Whether the value means something only with device and probe named.
    public let needsDevice: Bool
    public let references: [TemplateReference]
    public let requirement: TemplateRequirement
    public let note: String
    public let sources: [String]
}

/// One allowed word of a field.
public struct TemplateChoice: Hashable, Sendable {
    public let value: String
    public let meaning: String
    public let code: CodedEntry?
}

/// What was measured in some population: shown with its source, never compared with a value.
public struct TemplateReference: Hashable, Sendable {
    public let text: String
    public let population: String
    /// The side it holds for; nil for both.
    public let side: BodySide?
    public let sources: [String]
}

/// What a focal lesion may be called: what is seen, never what it is thought to be.
public struct TemplateLesionKind: Hashable, Sendable {
    public let id: String
    public let label: String
    /// Whether the shared lesion fields apply.
    public let isShared: Bool
    public let fields: [TemplateField]
    /// A region whose fields apply to each such lesion.
    public let regionFields: String?
    public let sources: [String]
}
