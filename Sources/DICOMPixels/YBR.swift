/// YBR_FULL and RGB (PS3.3 section C.7.6.3.1.2, after ITU-R BT.601 with full range).
enum YBR {
    /// RGB of full-resolution YBR samples, pixel by pixel.
    static func rgb(_ ybr: [UInt8]) -> [UInt8] {
        var out = ybr
        var index = 0
        while index + 2 < ybr.count {
            let y = Int32(ybr[index]) << 16
            let (b, r) = (Int32(ybr[index + 1]) - 128, Int32(ybr[index + 2]) - 128)
            // 1.402, 0.344136, 0.714136 and 1.772 as fixed-point numbers of 16 bits.
            out[index] = clipped(y + 91_881 * r)
            out[index + 1] = clipped(y - 22_553 * b - 46_802 * r)
            out[index + 2] = clipped(y + 116_130 * b)
            index += 3
        }
        return out
    }

    /// Spreads native YBR_FULL_422, `Y1 Y2 Cb Cr` for two pixels, to full resolution.
    static func spread422(_ packed: UnsafeBufferPointer<UInt8>, pixels: Int) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(pixels * 3)
        var place = 0
        while place + 3 < packed.count, out.count < pixels * 3 {
            for luma in 0..<2 where out.count < pixels * 3 {
                out.append(packed[place + luma])
                out.append(packed[place + 2])
                out.append(packed[place + 3])
            }
            place += 4
        }
        return out
    }

    @inline(__always)
    private static func clipped(_ value: Int32) -> UInt8 {
        UInt8(min(255, max(0, (value + 32_768) >> 16)))
    }
}
