/// A point in the pixel matrix, as DICOM's SCOORD counts it (PS3.3 section C.18.6.1.1).
///
/// `0.0, 0.0` is the upper left corner of the upper left pixel, so the centre of that pixel is `0.5, 0.5`
/// and the lower right corner of the matrix is `columns, rows`.
public struct ImagePoint: Hashable, Sendable {
    /// Columns from the left edge.
    public var x: Double
    /// Rows from the upper edge.
    public var y: Double

    @inlinable
    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    var isFinite: Bool { x.isFinite && y.isFinite }
}
