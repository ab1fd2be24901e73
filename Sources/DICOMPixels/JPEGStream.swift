/// The marker segments of a JPEG stream that say what its samples mean (ITU-T T.81 annex B).
struct JPEGStream {
    /// Bits of a sample, from the frame header.
    var precision = 0
    var width = 0
    var height = 0
    var components = 0
    /// The byte that follows SOF's 0xFF: 0xC0 baseline, 0xC1 extended, 0xC2 progressive, 0xC3 lossless.
    var process: UInt8 = 0
    var hasJFIF = false
    var hasAdobe = false

    /// Walks the segments up to the first scan; nil when there is no start of image or no frame header before it.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return nil }
        var place = 2
        while place + 4 <= bytes.count {
            guard bytes[place] == 0xFF else { return nil }
            let marker = bytes[place + 1]
            if marker == 0xFF {
                place += 1
                continue
            }
            if marker == 0x01 || (0xD0...0xD8).contains(marker) {
                place += 2
                continue
            }
            if marker == 0xDA || marker == 0xD9 { break }
            let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
            guard length >= 2, place + 2 + length <= bytes.count else { return nil }
            let body = UnsafeBufferPointer(rebasing: bytes[place + 4..<place + 2 + length])
            switch marker {
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard body.count >= 6 else { return nil }
                process = marker
                precision = Int(body[0])
                height = Int(body[1]) << 8 | Int(body[2])
                width = Int(body[3]) << 8 | Int(body[4])
                components = Int(body[5])
            case 0xE0: hasJFIF = hasJFIF || body.starts(with: Array("JFIF\0".utf8))
            case 0xEE: hasAdobe = hasAdobe || (body.count >= 12 && body.starts(with: Array("Adobe".utf8)))
            default: break
            }
            place += 2 + length
        }
        guard process != 0 else { return nil }
    }
}
