public import DICOM
public import Essentials

/// What a report of the face and jaws may say, where it says it, and which source asks for it.
///
/// The shipped template is data (`Data/report-template.yaml`); every field names its sources and how far they were
/// read. References are shown with population and source and are never compared with a value.
///
///     let template = try ReportTemplate.shipped()
///     template.region("submandibular")?.field("calculus")?.allowed.map(\.value)   // ["absent", "present"]
public struct ReportTemplate: Hashable, Sendable {
    public let version: String
    public let sources: [TemplateSource]
    public let exams: [TemplateExam]
    /// The sections in the order in which a report shows them.
    public let sections: [TemplateSection]
    public let header: [TemplateDemand]
    public let imageLabels: [TemplateDemand]
    /// The four records without which nothing is signed.
    public let gate: [TemplateDemand]
    /// The fields that any focal lesion may have.
    public let lesionFields: [TemplateField]
    /// What is known of telling lesions apart, shown beside them.
    public let lesionNote: String
    public let lesionKinds: [TemplateLesionKind]
    public let regions: [TemplateRegion]
    public let sideCodes: [BodySide: CodedEntry]

    public func source(_ key: String) -> TemplateSource? { sources.first { $0.citation.key == key } }
    public func exam(_ id: String) -> TemplateExam? { exams.first { $0.id == id } }
    public func section(_ id: String) -> TemplateSection? { sections.first { $0.id == id } }
    public func region(_ id: String) -> TemplateRegion? { regions.first { $0.id == id } }
    public func lesionKind(_ id: String) -> TemplateLesionKind? { lesionKinds.first { $0.id == id } }

    /// The fields that a lesion of a kind may have: its own, those of the region it names, and the shared ones.
    public func fields(of kind: TemplateLesionKind) -> [TemplateField] {
        var fields = kind.fields + (kind.regionFields.flatMap { region($0)?.fields } ?? [])
        if kind.isShared { fields += lesionFields.filter { shared in !fields.contains { $0.id == shared.id } } }
        return fields
    }
}

/// A source of the template with how much of it was read.
public struct TemplateSource: Hashable, Sendable {
    /// How much of a source was read.
    public enum Seen: String, Hashable, Sendable, CaseIterable {
        case abstract, page, code, seed
    }

    public let citation: Citation
    public let seen: Seen
    public let note: String
}

/// How strongly a part of the report is asked for.
public enum TemplateRequirement: Hashable, Sendable {
    case optional
    /// A source demands it.
    case yes
    /// A source demands it in the case that the words name.
    case conditional(String)
    /// This template's choice.
    case editorial
}

/// One thing that the header, an image label or the gate asks for.
public struct TemplateDemand: Hashable, Sendable {
    public let id: String
    public let label: String
    public let requirement: TemplateRequirement
    public let sources: [String]
}

/// An examination that a report may name.
public struct TemplateExam: Hashable, Sendable {
    public let id: String
    public let label: String
    /// LOINC; nil where no code was found.
    public let code: CodedEntry?
    /// Whether the code's present status was looked up; a code that was not is shown as unverified.
    public let isVerified: Bool
    /// The regions for which an order alone says this examination.
    public let regions: [String]
    public let sources: [String]
}

/// A section of the report with its heading code (DICOM CID 7001).
public struct TemplateSection: Hashable, Sendable {
    public let id: String
    public let label: String
    public let code: CodedEntry?
    public let requirement: TemplateRequirement
    public let sources: [String]
}
