import Essentials

/// What each kept image should say of itself (AIUM Practice Parameter for Documentation of an Ultrasound Examination).
public enum ImageLabel: String, Hashable, Sendable, CaseIterable {
    case patient
    case facility
    case dateAndTime = "date-and-time"
    /// Mechanical and thermal index.
    case outputIndices = "mi-ti"
    case site
    case side
    case orientation

    /// Whether the parameter asks for it always; the others only where they apply.
    public var isAlwaysRequired: Bool {
        switch self {
        case .patient, .facility, .dateAndTime, .outputIndices: true
        case .site, .side, .orientation: false
        }
    }

    /// In words for the capture page.
    public var words: String {
        switch self {
        case .patient: "patient's name and identifier"
        case .facility: "facility"
        case .dateAndTime: "date and time of the image"
        case .outputIndices: "mechanical and thermal index"
        case .site: "region of the body"
        case .side: "side"
        case .orientation: "orientation or plane"
        }
    }
}

/// Which labels an image carries in its metadata.
public struct ImageLabels: Hashable, Sendable {
    /// How complete the labels are, as the facts of a case state it.
    public enum State: String, Hashable, Sendable, CaseIterable {
        case complete, partial, none
    }

    public let present: Set<ImageLabel>

    /// What is not there, in the order of ``ImageLabel``.
    public var missing: [ImageLabel] { ImageLabel.allCases.filter { !present.contains($0) } }

    public var state: State { missing.isEmpty ? .complete : present.isEmpty ? .none : .partial }

    public init(_ image: UltrasoundImage) {
        var present: Set<ImageLabel> = []
        if !image.patientID.isEmpty, !image.patientName.family.isEmpty || !image.patientName.given.isEmpty {
            present.insert(.patient)
        }
        if !image.facility.isEmpty { present.insert(.facility) }
        if image.acquired != nil { present.insert(.dateAndTime) }
        if image.mechanicalIndex != nil, image.thermalIndex != nil { present.insert(.outputIndices) }
        if image.anatomicRegion != nil { present.insert(.site) }
        if image.laterality != nil { present.insert(.side) }
        if image.orientation != nil { present.insert(.orientation) }
        self.present = present
    }
}
