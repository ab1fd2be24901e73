/// The size of a sheet in points (1/72 inch) and the space kept free at its edges.
public struct PaperSize: Hashable, Sendable {
    public var width: Double
    public var height: Double
    public var side: Double
    public var top: Double
    public var bottom: Double

    public init(width: Double, height: Double, side: Double, top: Double, bottom: Double) {
        self.width = width
        self.height = height
        self.side = side
        self.top = top
        self.bottom = bottom
    }

    /// 8.5 by 11 inches, as the United States use it.
    public static let letter = PaperSize(width: 612, height: 792, side: 54, top: 76, bottom: 66)
    /// ISO 216 A4.
    public static let a4 = PaperSize(width: 595.276, height: 841.89, side: 50, top: 76, bottom: 66)

    var measure: Double { width - 2 * side }
}
