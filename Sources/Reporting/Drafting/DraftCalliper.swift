public import Ultrasound

/// A calliper that was laid on an image, as its draft asks after it: whether it comes into the report, and with which
/// number.
public struct DraftCalliper: Hashable, Sendable {
    public var id: String
    /// What is measured, as it was named.
    public var label: String
    public var kind: MeasurementKind
    public var sopInstanceUID: String
    /// Counted from 1.
    public var frame: Int
    public var result: CalliperResult
    /// Whether region, and side where the region has sides, are known: without them a report has no place for it.
    public var isPlaced: Bool

    /// `Stone, long axis`: its label, with its kind where the label does not say it.
    public var name: String { kind.name(label) }

    public init(
        id: String, label: String, kind: MeasurementKind, sopInstanceUID: String, frame: Int, result: CalliperResult,
        isPlaced: Bool
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.sopInstanceUID = sopInstanceUID
        self.frame = frame
        self.result = result
        self.isPlaced = isPlaced
    }

    /// `7.5 mm`, or `61.2 pixels` where millimetres were refused.
    public var spoken: String { result.spoken(as: kind) }

    /// What keeps it out of the report, or its number from having a unit, each with its cure; empty where nothing does.
    public var trouble: String {
        let place =
            isPlaced
            ? ""
            : "Not in the report: its image does not say region and side. Label the image, or lift the calliper."
        return [place, result.refusal?.description ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What the gate says of it: a calliper without a place stops the signature, one without millimetres is pointed
    /// out; nil where nothing is wrong.
    var item: DraftItem? {
        guard !trouble.isEmpty else { return nil }
        return DraftItem(
            item: "calliper", words: "“\(label)”: \(trouble)", path: nil, blocksSigning: !isPlaced, calliper: id)
    }
}
