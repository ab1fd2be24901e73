extension PixelFrame {
    /// Grey for showing, one byte for each pixel: windowed where the object has a window, MONOCHROME1 turned round,
    /// colour as its luminance (BT.601).
    public func gray8() -> [UInt8] {
        guard samplesPerPixel == 1, photometric != .palette else { return luminance(rgb8()) }
        let inverted = photometric == .monochrome1
        switch samples {
        case .bytes(let values):
            let (smallest, largest) = bounds(values.lazy.map(UInt16.init))
            let table = tone.greys(width: 8, smallest: smallest, largest: largest, inverted: inverted)
            return values.map { table[Int($0)] }
        case .words(let values):
            let (smallest, largest) = bounds(values)
            let table = tone.greys(width: 16, smallest: smallest, largest: largest, inverted: inverted)
            return values.map { table[Int($0)] }
        }
    }

    /// Colour for showing: red, green and blue of each pixel, a byte each.
    public func rgb8() -> [UInt8] {
        switch photometric {
        case .monochrome1, .monochrome2:
            var out = [UInt8](repeating: 0, count: width * height * 3)
            for (index, grey) in gray8().enumerated() {
                out[3 * index] = grey
                out[3 * index + 1] = grey
                out[3 * index + 2] = grey
            }
            return out
        case .palette: return coloured()
        case .rgb: return narrowed()
        case .ybrFull, .ybrFull422: return YBR.rgb(narrowed())
        }
    }

    private func bounds(_ values: some Sequence<UInt16>) -> (Int, Int) {
        var (smallest, largest) = (Int.max, Int.min)
        for bits in values {
            let value = tone.number(bits)
            if value < smallest { smallest = value }
            if value > largest { largest = value }
        }
        return smallest <= largest ? (smallest, largest) : (0, 0)
    }

    /// The upper eight of the stored bits.
    private func narrowed() -> [UInt8] {
        switch samples {
        case .bytes(let values): return values
        case .words(let values):
            let drop = max(0, tone.highBit - 7)
            return values.map { UInt8(truncatingIfNeeded: $0 >> UInt16(drop)) }
        }
    }

    private func coloured() -> [UInt8] {
        guard let palette = tone.palette else { return [] }
        var out: [UInt8] = []
        out.reserveCapacity(width * height * 3)
        func append(_ bits: UInt16) {
            let entry = palette.index(of: tone.number(bits))
            out.append(palette.red[entry])
            out.append(palette.green[entry])
            out.append(palette.blue[entry])
        }
        switch samples {
        case .bytes(let values): for value in values { append(UInt16(value)) }
        case .words(let values): for value in values { append(value) }
        }
        return out
    }

    private func luminance(_ rgb: [UInt8]) -> [UInt8] {
        (0..<rgb.count / 3).map { pixel in
            let (r, g, b) = (Int(rgb[3 * pixel]), Int(rgb[3 * pixel + 1]), Int(rgb[3 * pixel + 2]))
            return UInt8((299 * r + 587 * g + 114 * b + 500) / 1000)
        }
    }
}
