import Essentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Simulated B-mode images of a linear array over tissue of known size.
///
/// Not for diagnosis and no claim of realism: no refraction, no spread of the beam with depth, no third dimension.
/// Each image says SIMULATED in its pixels. The same scene and options give the same bytes.
///
///     let image = Phantom.render(.submandibularStone(), options: .init())
///     image.truth.canonical        // what is there, how large, and where the callipers go
public enum Phantom {
    /// How a scene is imaged.
    public struct Options: Hashable, Sendable {
        /// Physical Delta X and Y to declare, in centimetres for one pixel; the sign is a direction and moves nothing.
        public var deltaX = 0.01
        public var deltaY = 0.01
        /// Frames; the probe slides by ``slide`` from each to the next.
        public var frames = 1
        /// Millimetres that the probe slides between frames.
        public var slide = 0.4
        public var pulse = Pulse()
        /// Decibels from black to white.
        public var dynamicRange = 60.0

        public init() {}

        public init(deltaX: Double, deltaY: Double, frames: Int = 1) {
            self.deltaX = deltaX
            self.deltaY = deltaY
            self.frames = frames
        }
    }

    /// The field of view: as wide as the probe and as deep as the image goes, in millimetres.
    public static let fieldWidth = 38.0
    public static let fieldDepth = 40.0
    /// Grey-scale level of gland tissue below white, in decibels.
    private static let headroom = 22.0
    private static let receiverNoise = 0.011

    /// Renders a scene.
    ///
    /// - Throws: ``PhantomError`` when a delta is not between 0.002 and 0.1 cm or there are not 1 to 64 frames.
    public static func render(_ scene: Scene, options: Options = Options()) throws -> PhantomImage {
        let (stepX, stepZ) = (abs(options.deltaX) * 10, abs(options.deltaY) * 10)
        guard (0.02...1).contains(stepX), (0.02...1).contains(stepZ) else { throw PhantomError.delta }
        guard (1...64).contains(options.frames), (0...2).contains(options.slide) else { throw PhantomError.frames }

        let wide = Int((fieldWidth / stepX).rounded(.down))
        let high = Int((fieldDepth / stepZ).rounded(.down))
        let stride = Int((options.slide / stepX).rounded())
        let sweep = stride * (options.frames - 1)
        var map = Painter(width: wide + sweep, height: high, stepX: stepX, stepZ: stepZ, originX: 0)
        for layer in scene.layers { map.paint(layer) }
        map.attenuate()
        let echoes = envelope(of: map, pulse: options.pulse, density: 1, noise: receiverNoise, seed: scene.seed)
        let grey = compressed(echoes, dynamicRange: options.dynamicRange)

        let frame = PhantomFrame(wide: wide, high: high, stepX: stepX, stepZ: stepZ)
        let backdrop = frame.backdrop(scene)
        var pixels: [UInt8] = []
        pixels.reserveCapacity(frame.width * frame.height * options.frames)
        for index in 0..<options.frames {
            var canvas = backdrop
            for row in 0..<high {
                let start = row * map.width + index * stride
                canvas.lay(grey[start..<start + wide], width: wide, x: frame.left, y: frame.top + row)
            }
            frame.stamp(&canvas)
            pixels += canvas.pixels
        }
        return PhantomImage(
            scene: scene, width: frame.width, height: frame.height, frameCount: options.frames, pixels: pixels,
            region: frame.region(options), slide: Double(stride) * stepX)
    }

    /// Grey from the envelope: 255·(20·log10(echo) + range - headroom) / range, clipped.
    private static func compressed(_ echoes: [Float], dynamicRange: Double) -> [UInt8] {
        let scale = Float(255 / dynamicRange)
        let offset = Float(dynamicRange - headroom)
        return echoes.map { echo in
            guard echo > 0 else { return 0 }
            let grey = scale * (20 * log10f(echo) + offset)
            return grey <= 0 ? 0 : grey >= 255 ? 255 : UInt8(grey)
        }
    }

    /// The envelope of tissue of one strength, for checking the statistics of speckle: values before any compression.
    ///
    /// - Parameter scatterersPerCell: up to the lattice's own number, about 21.
    /// - Returns: one value for each pixel of 0.1 mm, row after row.
    public static func uniformSpeckle(width: Int, height: Int, scatterersPerCell: Double, seed: UInt64) -> [Float] {
        var map = Painter(width: width, height: height, stepX: 0.1, stepZ: 0.1, originX: 0)
        map.paint(
            Layer(shape: .band(top: -1, bottom: 1000, wave: 0, length: 1, phase: 0), paint: .set(0)))
        let full = Pulse().cell / (0.2 / 3 * 0.025)
        return envelope(
            of: map, pulse: Pulse(), density: min(1, max(0, scatterersPerCell / full)), noise: 0, seed: seed)
    }
}

/// Options that no image can be made with.
public struct PhantomError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable { case delta, frames, example }

    private let code: Code
    public let wanted: String

    static var delta: PhantomError {
        .init(code: .delta, wanted: "pixels between 0.02 and 1 mm: deltas between 0.002 and 0.1 cm, of either sign")
    }
    static var frames: PhantomError {
        .init(code: .frames, wanted: "1 to 64 frames, with at most 2 mm between them")
    }
    static func example(_ names: [String]) -> PhantomError {
        .init(code: .example, wanted: "one of \(names.joined(separator: ", "))")
    }

    public var description: String { "The phantom can't be made: wanted \(wanted)." }
}
