import DICOM
public import Essentials
public import Reporting
public import Ultrasound

/// What a person said that an image shows: region, side and plane.
///
/// The object itself is never changed; a label is laid over what it says.
public struct SiteLabel: Hashable, Sendable {
    /// A region of the report template, such as `submandibular`.
    public var region: String
    /// Nil for a region without sides.
    public var side: BodySide?
    /// Such as `longitudinal`; empty where nobody said.
    public var plane: String
    public var by: String
    public var at: Timestamp

    public init(region: String, side: BodySide?, plane: String = "", by: String, at: Timestamp) {
        self.region = region
        self.side = side
        self.plane = plane
        self.by = by
        self.at = at
    }

    /// DICOM's letter of the side: `R`, `L`, `B`, or `U` for the midline and for regions without sides.
    var laterality: String {
        switch side {
        case .right: "R"
        case .left: "L"
        case .bilateral: "B"
        case .midline, nil: "U"
        }
    }
}

extension SiteLabel {
    /// By which a page names the label that it shows.
    public var mark: String { "\(by) \(at)" }

    var json: JSONValue {
        .members([
            "region": .string(region), "side": side.map { .string($0.rawValue) },
            "plane": plane.isEmpty ? nil : .string(plane), "by": .string(by), "at": .string(at.description),
        ])
    }

    init(json: JSONValue) throws {
        guard let region = json["region"]?.string, let by = json["by"]?.string, let at = json["at"]?.string else {
            throw StoreError.malformed("a label", wanted: "region, author and time")
        }
        self.init(
            region: region, side: json["side"]?.string.flatMap(BodySide.init(rawValue:)),
            plane: json["plane"]?.string ?? "", by: by, at: try Timestamp(at))
    }
}

extension UltrasoundImage {
    /// The image with a person's label laid over what the file says of region, side and plane.
    func labelled(_ label: SiteLabel?, by template: ReportTemplate) -> UltrasoundImage {
        guard let label, let region = template.region(label.region) else { return self }
        var image = self
        image.anatomicRegion = region.sites.first
        image.laterality = label.laterality
        if !label.plane.isEmpty { image.orientation = label.plane }
        return image
    }

    /// The region of the template that the image names, by the code of its anatomy.
    func region(in template: ReportTemplate) -> TemplateRegion? {
        guard let code = anatomicRegion else { return nil }
        return template.regions.first { $0.sites.first?.value == code.value }
            ?? template.regions.first { $0.sites.contains { $0.value == code.value } }
    }

    /// The side that the image names; nil where it names none.
    public var side: BodySide? {
        switch laterality {
        case "R": .right
        case "L": .left
        case "B": .bilateral
        case "U": .midline
        default: nil
        }
    }
}
