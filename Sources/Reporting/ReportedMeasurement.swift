public import DICOM
import Essentials
public import Ultrasound

/// A measurement with all that its number rests on.
public struct ReportedMeasurement: Hashable, Sendable {
    public var id: String
    public var label: String
    public var kind: MeasurementKind
    public var region: String
    public var regionLabel: String
    public var side: BodySide?
    public var siteCode: CodedEntry
    public var sideCode: CodedEntry?
    /// The identifier of its lesion.
    public var lesion: String?
    public var imageName: String
    public var sopInstanceUID: String
    public var sopClassUID: String
    /// Counted from 1.
    public var frame: Int
    public var points: [ImagePoint]
    public var result: CalliperResult
    public var conditions: MeasurementConditions
    public var prior: PriorMeasurement?
    /// What became of it since the prior study; nil where there is none.
    public var change: MeasurementChange?

    /// The calibrated value rounded to what the pixels resolve; nil where it was refused.
    ///
    /// Every rendering carries this very number.
    public var quantity: Quantity? { result.quantity }

    /// The pixels, with one decimal.
    public var pixels: String { result.spokenPixels }

    /// `7.5 mm`, or `61.2 pixels` where millimetres were refused.
    public var spoken: String { result.spoken(as: kind) }

    public var title: String { ReportedRegion.title(regionLabel, side) }

    /// `Stone, long axis`: its label, with its kind where the label does not say it.
    public var name: String { kind.name(label) }
}

/// What became of a measurement since a prior study.
public struct MeasurementChange: Hashable, Sendable {
    public enum Word: String, Hashable, Sendable, CaseIterable {
        case increased
        /// The difference is not above the measurement error.
        case noChange = "no-change"
        case decreased
        case notComparable = "not-comparable"
        /// Both numbers are shown, and no error is known that would tell a change from chance.
        case errorUnknown = "error-unknown"
    }

    public var word: Word
    /// Now less before, in the unit of the measurement; nil where the two can't be compared.
    public var difference: Quantity?
    public var error: MeasurementError?
    /// The whole statement, a sentence.
    public var words: String

    /// SNOMED CT codes: increased 15454001, no change 260388006, decreased 19776001.
    public var code: CodedEntry? {
        switch word {
        case .increased: CodedEntry(value: "15454001", scheme: "SCT", meaning: "Increased size")
        case .noChange: CodedEntry(value: "260388006", scheme: "SCT", meaning: "No change")
        case .decreased: CodedEntry(value: "19776001", scheme: "SCT", meaning: "Decreased size")
        case .notComparable, .errorUnknown: nil
        }
    }
}

/// The error below which a difference says nothing.
public struct MeasurementError: Hashable, Sendable {
    public enum Origin: Hashable, Sendable {
        /// Keys of the template's sources.
        case published([String])
        /// 1.96 · √2 · SD of so many placements of the calliper, in this very reading (editorial).
        case repeats(Int)
    }

    public var quantity: Quantity
    public var origin: Origin
}
