import DICOM

/// How stored values become grey or colour on a screen: sign, modality rescale, window and palette of an object.
struct Tone: Hashable, Sendable {
    var bitsStored: Int
    var highBit: Int
    var isSigned: Bool
    var slope = 1.0
    var intercept = 0.0
    /// Centre and width of the first window, in rescaled units (PS3.3 section C.11.2.1.2).
    var window: Window?
    var palette: Palette?

    struct Window: Hashable, Sendable {
        var centre: Double
        var width: Double
    }

    init(_ layout: PixelLayout, _ dataSet: DataSet) throws {
        bitsStored = layout.bitsStored
        highBit = layout.highBit
        isSigned = layout.isSigned
        if let slope = dataSet.double(.rescaleSlope), slope.isFinite, slope != 0 { self.slope = slope }
        if let intercept = dataSet.double(.rescaleIntercept), intercept.isFinite { self.intercept = intercept }
        if let centre = dataSet.double(.windowCenter), let width = dataSet.double(.windowWidth), centre.isFinite,
            width.isFinite, width >= 1
        {
            window = Window(centre: centre, width: width)
        }
        if layout.photometric == .palette { palette = try Palette(dataSet) }
    }

    /// The number that stored bits stand for.
    @inline(__always)
    func number(_ bits: UInt16) -> Int {
        let value = Int(bits >> UInt16(highBit + 1 - bitsStored)) & (1 << bitsStored - 1)
        return isSigned && value >> (bitsStored - 1) == 1 ? value - 1 << bitsStored : value
    }

    /// A table from every stored value to grey: by the window, or from the smallest to the largest value.
    func greys(width bits: Int, smallest: Int, largest: Int, inverted: Bool) -> [UInt8] {
        let isPlain = bits == 8 && bitsStored == 8 && !isSigned && window == nil
        return (0..<1 << bits).map { stored in
            let value = number(UInt16(stored))
            let grey: Double
            if isPlain {
                grey = Double(stored)
            } else if let window {
                let shown = Double(value) * slope + intercept
                let share = window.width > 1 ? (shown - (window.centre - 0.5)) / (window.width - 1) + 0.5 : nil
                grey = share.map { $0 * 255 } ?? (shown <= window.centre - 0.5 ? 0 : 255)
            } else {
                grey = Double(value - smallest) * 255 / Double(max(1, largest - smallest))
            }
            let clipped = UInt8(min(255, max(0, grey.rounded())))
            return inverted ? 255 - clipped : clipped
        }
    }
}
