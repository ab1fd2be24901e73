import Foundation

/// A number of drawing units with at most two decimals: `12`, `12.5`, `0.25`.
func short(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = (value * 100).rounded()
    guard abs(hundredths) < 1e15 else { return "0" }
    var text = String(hundredths / 100)
    if text.hasSuffix(".0") { text.removeLast(2) }
    return text
}

/// The distance of two points of a drawing.
func distance(_ left: CalliperMark.Point, _ right: CalliperMark.Point) -> Double {
    hypot(left.x - right.x, left.y - right.y)
}

/// The direction from one point to another, in degrees clockwise from the right.
func angle(_ left: CalliperMark.Point, _ right: CalliperMark.Point) -> Double {
    atan2(right.y - left.y, right.x - left.x) * 180 / .pi
}

/// A size for people: `60 GB`, `1.2 MB`, `34 kB`, `512 bytes`.
func spokenSize(_ bytes: Int) -> String {
    switch bytes {
    case ..<1000: bytes == 1 ? "1 byte" : "\(bytes) bytes"
    case ..<1_000_000: "\((bytes + 500) / 1000) kB"
    case ..<1_000_000_000: "\(short((Double(bytes) / 100_000).rounded() / 10)) MB"
    default: "\(short((Double(bytes) / 100_000_000).rounded() / 10)) GB"
    }
}

/// A digest in groups of four, as it is compared by eye.
func spacedDigest(_ hex: String) -> String {
    stride(from: 0, to: hex.count, by: 4).map { start in
        String(hex.dropFirst(start).prefix(4))
    }.joined(separator: " ")
}
