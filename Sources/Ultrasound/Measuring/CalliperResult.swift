/// What a measurement gave: a calibrated value with its origin, or pixels and the reason.
public struct CalliperResult: Hashable, Sendable {
    /// The unit of a calibrated value; the raw value is its UCUM code.
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case mm
        case mm2
        case s
        case centimetrePerSecond = "cm/s"

        /// As it is shown to people: `mm²`.
        public var spoken: String { self == .mm2 ? "mm²" : rawValue }
    }

    /// Where a number comes from, so that a reader can check it.
    public struct Calibration: Hashable, Sendable {
        /// In ``unit``.
        public let value: Double
        public let unit: Unit
        /// The region that was used, counted from 0 in the Sequence of Ultrasound Regions.
        public let regionIndex: Int
        /// Units of the region for one pixel to the right, as the file states it: centimetres in a 2D region.
        public let deltaX: Double
        /// Units of the region for one pixel downwards, as the file states it.
        public let deltaY: Double
        /// The smallest step of the value that the pixels resolve: one pixel along its coarser axis, or one pixel's area.
        public let smallest: Double
    }

    public enum Outcome: Hashable, Sendable {
        case calibrated(Calibration)
        case refused(CalliperRefusal)
    }

    /// The length in pixels, or for an area the number of pixels.
    public let pixels: Double
    public let outcome: Outcome
    /// What the reader must know of a number that was given.
    public let warnings: [CalliperWarning]

    public var calibration: Calibration? { if case .calibrated(let calibration) = outcome { calibration } else { nil } }
    public var refusal: CalliperRefusal? { if case .refused(let refusal) = outcome { refusal } else { nil } }
}

/// A doubt that does not forbid the number.
public enum CalliperWarning: String, Hashable, Sendable, CaseIterable {
    case derivedImage = "derived-image"
    case belowResolution = "below-resolution"
    case onlyVertical = "only-vertical"

    /// In words for the reader.
    public var words: String {
        switch self {
        case .derivedImage:
            "The file says that this image was derived and its matrix changed: check the number on the original."
        case .belowResolution: "The value is smaller than one pixel."
        case .onlyVertical: "Only the vertical part counts here: the horizontal axis of M-mode is time."
        }
    }
}
