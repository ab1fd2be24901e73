/// Why a measurement has no physical unit, and what would cure it.
public struct CalliperRefusal: Hashable, Sendable, CustomStringConvertible {
    /// The rule that failed; the raw value is stable and goes into JSON.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        case noRegions = "no-regions"
        case outsideImage = "outside-image"
        case outsideRegions = "outside-regions"
        case differentRegions = "different-regions"
        case regionsDisagree = "regions-disagree"
        case regionPastPixels = "region-past-pixels"
        case boundsDisordered = "bounds-disordered"
        case notAnatomical = "not-anatomical"
        case axesDiffer = "axes-differ"
        case unitsNotLength = "units-not-length"
        case unitsNotTime = "units-not-time"
        case unitsNotVelocity = "units-not-velocity"
        case deltaMissing = "delta-missing"
        case deltaUnusable = "delta-unusable"
        case referenceMissing = "reference-missing"
    }

    public let reason: Reason
    /// What is wrong, without a full stop.
    public let words: String
    /// What to do about it, a sentence.
    public let cure: String
    /// The physical unit that was not given, in words.
    public let withheld: String

    init(_ reason: Reason, kind: MeasurementKind, _ words: String, cure: String) {
        self.reason = reason
        self.words = words
        self.cure = cure
        switch kind {
        case .area: withheld = "square millimetres"
        case .duration: withheld = "seconds"
        case .velocity: withheld = "centimetres per second"
        default: withheld = "millimetres"
        }
    }

    /// The whole message: "No millimetres: one end lies outside the calibrated region. Move it inside the frame."
    public var description: String { "No \(withheld): \(words). \(cure)" }
}

/// A measurement that was asked for wrongly.
public struct CalliperError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case points, notFinite, frame }

    private let code: Code
    public let found: String
    public let wanted: String

    static func points(_ count: Int, _ kind: MeasurementKind) -> CalliperError {
        let wanted = "\(kind.pointCount) point\(kind.pointCount == 1 ? "" : "s") for \(kind.rawValue)"
        return .init(code: .points, found: "\(count) points", wanted: wanted)
    }
    static var notFinite: CalliperError {
        .init(code: .notFinite, found: "a coordinate that is no number", wanted: "finite columns and rows")
    }
    static func frame(_ frame: Int, of count: Int) -> CalliperError {
        .init(code: .frame, found: "frame \(frame)", wanted: "a frame from 1 to \(count)")
    }

    public var description: String { "The measurement can't be made: found \(found), wanted \(wanted)." }
}
