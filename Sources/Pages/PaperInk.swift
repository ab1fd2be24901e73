/// A colour of the printed page, red, green and blue from 0 to 1.
public struct PaperInk: Hashable, Sendable {
    public var red: Double
    public var green: Double
    public var blue: Double

    /// From the six hexadecimal digits of the look's tokens, such as `0x11171B`.
    public init(_ code: UInt32) {
        red = Double(code >> 16 & 255) / 255
        green = Double(code >> 8 & 255) / 255
        blue = Double(code & 255) / 255
    }

    public static let ink = PaperInk(0x11171B)
    public static let second = PaperInk(0x414D55)
    public static let third = PaperInk(0x58646C)
    public static let hairline = PaperInk(0xC4CCD1)
    public static let link = PaperInk(0x0F4A86)
    /// The edge of yellow, which is dark enough to be seen on paper.
    public static let mark = PaperInk(0xA87B00)
    public static let refusal = PaperInk(0xA31C16)
    /// Callipers on an image.
    public static let calliper = PaperInk(0xFFD84A)
    /// A measurement on an image that was refused.
    public static let stop = PaperInk(0xFFA399)
    public static let black = PaperInk(0x000000)
}
