/// Pixels with the marks that are drawn on them.
public struct Picture: Hashable, Sendable {
    public let width: Int
    public let height: Int
    /// 1 for grey, 3 for red, green, blue, interleaved.
    public let samples: Int
    /// 8 bits each, row by row from the top.
    public let pixels: [UInt8]
    public var marks: [PictureMark]

    /// The largest width or height that is drawn.
    public static let sizeLimit = 16_384

    /// - Throws: ``PageError`` where the bytes do not fit the size.
    public init(width: Int, height: Int, samples: Int, pixels: [UInt8], marks: [PictureMark] = []) throws {
        guard (1...Picture.sizeLimit).contains(width), (1...Picture.sizeLimit).contains(height),
            samples == 1 || samples == 3, pixels.count == width * height * samples
        else {
            throw PageError.picture("\(pixels.count) bytes", wanted: "\(width) × \(height) × \(samples)")
        }
        self.width = width
        self.height = height
        self.samples = samples
        self.pixels = pixels
        self.marks = marks
    }
}

/// A place on a picture in pixels; `0, 0` is the upper left corner of the upper left pixel.
public struct PicturePoint: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// A calliper or another mark on a picture.
public struct PictureMark: Hashable, Sendable {
    public enum Shape: Hashable, Sendable {
        /// A cross at each end and a dotted line between them.
        case calliper(PicturePoint, PicturePoint)
        /// Two axes with their ends, and the ellipse through them.
        case ellipse(PicturePoint, PicturePoint, PicturePoint, PicturePoint)
        case cross(PicturePoint)
    }

    public var shape: Shape
    public var label: String
    /// Drawn in the colour of refusals, so that it is not taken for a number in millimetres.
    public var isRefused: Bool

    public init(_ shape: Shape, label: String, isRefused: Bool = false) {
        self.shape = shape
        self.label = label
        self.isRefused = isRefused
    }
}
