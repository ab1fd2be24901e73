public import YAMLSource

/// What was found in one region on one side.
public struct ReadingFinding: Hashable, Sendable {
    /// A region of the template, such as `submandibular`.
    public var region: String
    public var side: BodySide?
    /// Whether the reader took the template's normal-findings sentence.
    public var isNormal: Bool
    public var fields: [FieldEntry]
    /// Free text; may be empty.
    public var text: String
    /// Where it stands in the file.
    public var place: SourcePlace?

    public init(
        region: String, side: BodySide? = nil, isNormal: Bool = false, fields: [FieldEntry] = [], text: String = "",
        place: SourcePlace? = nil
    ) {
        self.region = region
        self.side = side
        self.isNormal = isNormal
        self.fields = fields
        self.text = text
        self.place = place
    }
}

/// A field of the template with its value.
public struct FieldEntry: Hashable, Sendable {
    public var field: String
    public var value: FieldValue

    public init(field: String, value: FieldValue) {
        self.field = field
        self.value = value
    }
}

/// The value of a field.
public enum FieldValue: Hashable, Sendable {
    /// One of the allowed words.
    case choice(String)
    /// A number that the reader entered, without an image behind it.
    case quantity(Quantity)
    case text(String)
    /// The value of a measurement of the same reading, by its identifier.
    case measurement(String)
}

/// A number as it was written, with its unit.
public struct Quantity: Hashable, Sendable {
    /// Decimal text, so that no digit is lost or added.
    public let decimal: String
    /// UCUM.
    public let unit: String

    /// Nil when the text is no finite decimal number, such as `7.50` or `-3`.
    public init?(decimal: some StringProtocol, unit: String) {
        let text = String(decimal)
        guard Quantity.isDecimal(text) else { return nil }
        self.decimal = text
        self.unit = unit
    }

    public var value: Double { Double(decimal) ?? 0 }

    /// The unit as it is shown: `mm²` for `mm2`, nothing for `1` and `{ratio}`.
    public static func spoken(unit: String) -> String {
        switch unit {
        case "mm2": "mm²"
        case "cm3": "cm³"
        case "deg": "°"
        case "1", "{ratio}": ""
        default: unit
        }
    }

    /// `7.5 mm`.
    public var spoken: String {
        let unit = Quantity.spoken(unit: unit)
        return unit.isEmpty ? decimal : "\(decimal)\u{A0}\(unit)"
    }

    private static func isDecimal(_ text: String) -> Bool {
        var digits = text.utf8[...]
        if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return (1...2).contains(parts.count) && text.utf8.count <= 16
            && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    }
}

/// A focal lesion, followed across studies by its tracking identifier.
public struct ReadingLesion: Hashable, Sendable {
    /// The key within the reading, such as `L1`.
    public var id: String
    /// The name that the lesion keeps across studies (DCM 112039).
    public var tracking: String
    /// The identifier that the lesion keeps across studies (DCM 112040); nil gives it a new one.
    public var trackingUID: String?
    /// A lesion kind of the template.
    public var kind: String
    public var region: String
    public var side: BodySide?
    /// Where in the region, in the reader's words.
    public var site: String
    public var fields: [FieldEntry]
    public var text: String
    public var place: SourcePlace?

    public init(
        id: String, tracking: String, trackingUID: String? = nil, kind: String, region: String,
        side: BodySide? = nil, site: String = "", fields: [FieldEntry] = [], text: String = "",
        place: SourcePlace? = nil
    ) {
        self.id = id
        self.tracking = tracking
        self.trackingUID = trackingUID
        self.kind = kind
        self.region = region
        self.side = side
        self.site = site
        self.fields = fields
        self.text = text
        self.place = place
    }
}
