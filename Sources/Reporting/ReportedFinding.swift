public import DICOM

/// What was found in a region on one side.
public struct ReportedRegion: Hashable, Sendable {
    public var id: String
    public var label: String
    public var side: BodySide?
    /// The code of the site; the first of the template's.
    public var site: CodedEntry
    public var sideCode: CodedEntry?
    /// The normal-findings sentence; nil where the reader did not take it.
    public var normal: String?
    public var fields: [ReportedField]
    public var text: String

    /// `Right submandibular gland`.
    public var title: String { ReportedRegion.title(label, side) }

    /// `Right submandibular gland`, `Parotid gland, both sides`.
    public static func title(_ label: String, _ side: BodySide?) -> String {
        guard let side else { return label }
        let lowered = label.prefix(1).lowercased() + label.dropFirst()
        switch side {
        case .right, .left: return "\(side.label) \(lowered)"
        case .bilateral: return "\(label), both sides"
        case .midline: return "\(label), midline"
        }
    }
}

/// A field with its value, its origin and what is known of such values elsewhere.
public struct ReportedField: Hashable, Sendable {
    public var id: String
    public var label: String
    public var code: CodedEntry?
    public var value: ReportedValue
    /// Shown beside the value with population and source; never compared with it.
    public var references: [TemplateReference]

    /// The value as it is shown.
    public var spoken: String {
        switch value {
        case .choice(let word, let meaning, _): meaning.isEmpty ? word : "\(word) (\(meaning))"
        case .quantity(let quantity): quantity.spoken
        case .text(let text): text
        case .measured(_, let spoken): spoken
        }
    }
}

/// The value of a field in the report.
public enum ReportedValue: Hashable, Sendable {
    case choice(String, meaning: String, code: CodedEntry?)
    /// Entered by the reader, without an image behind it.
    case quantity(Quantity)
    case text(String)
    /// Taken from a measurement: its identifier, and its value or its pixels as shown.
    case measured(id: String, spoken: String)
}

/// A focal lesion with its fields and measurements.
public struct ReportedLesion: Hashable, Sendable {
    public var id: String
    /// Tracking Identifier (DCM 112039).
    public var tracking: String
    /// Tracking Unique Identifier (DCM 112040).
    public var trackingUID: String
    public var kind: String
    public var kindLabel: String
    public var region: String
    public var regionLabel: String
    public var side: BodySide?
    public var siteCode: CodedEntry
    public var sideCode: CodedEntry?
    /// Where in the region, in the reader's words.
    public var site: String
    public var fields: [ReportedField]
    public var text: String
    /// Identifiers of the measurements that belong to it, in their order.
    public var measurements: [String]

    public var title: String { ReportedRegion.title(regionLabel, side) }
}
