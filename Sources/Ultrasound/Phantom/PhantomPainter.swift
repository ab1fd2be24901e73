#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Phantom {
    /// Paints a scene's layers into a map of echo strength, one value for each pixel.
    struct Painter {
        let width: Int
        let height: Int
        /// Millimetres for one pixel.
        let stepX: Double
        let stepZ: Double
        /// Where the left edge of the map lies in the scene.
        let originX: Double
        /// Decibels against gland tissue, row after row.
        private(set) var decibels: [Float]

        init(width: Int, height: Int, stepX: Double, stepZ: Double, originX: Double) {
            self.width = width
            self.height = height
            self.stepX = stepX
            self.stepZ = stepZ
            self.originX = originX
            decibels = Array(repeating: -10, count: width * height)
        }

        mutating func paint(_ layer: Layer) {
            let box = layer.shape.box
            let left = clamped((box.minX - originX) / stepX, width)
            let right = clamped((box.maxX - originX) / stepX + 1, width)
            let top = clamped(box.minZ / stepZ, height)
            let bottom = clamped(box.maxZ / stepZ + 1, height)
            var row = top
            while row < bottom {
                let z = (Double(row) + 0.5) * stepZ
                var column = left
                while column < right {
                    let x = originX + (Double(column) + 0.5) * stepX
                    let cover = layer.shape.cover(x, z)
                    if cover > 0 {
                        let index = row * width + column
                        let before = Double(decibels[index])
                        decibels[index] = Float(layer.paint.applied(to: before, cover: cover, x, z))
                    }
                    column += 1
                }
                row += 1
            }
        }

        /// What is left of attenuation and focusing after the scanner's gain: brightest at a third of the depth.
        mutating func attenuate() {
            for row in 0..<height {
                let share = (Double(row) + 0.5) * stepZ / Phantom.fieldDepth - 0.33
                let gain = Float(share < 0 ? -9 * share * share : -11 * share * share)
                for column in 0..<width { decibels[row * width + column] += gain }
            }
        }

        private func clamped(_ value: Double, _ limit: Int) -> Int {
            value <= 0 ? 0 : value >= Double(limit) ? limit : Int(value)
        }
    }
}

extension Phantom.Shape {
    /// The smallest upright rectangle around the shape, in millimetres.
    var box: (minX: Double, minZ: Double, maxX: Double, maxZ: Double) {
        switch self {
        case .band(let top, let bottom, let wave, _, _):
            return (-.infinity, top - wave, .infinity, bottom + wave)
        case .ellipse(let ellipse), .lump(let ellipse):
            let reach = 1.1 * max(ellipse.a, ellipse.b)
            return (ellipse.x - reach, ellipse.z - reach, ellipse.x + reach, ellipse.z + reach)
        case .rim(let ellipse, let width), .facing(let ellipse, let width, _):
            let reach = max(ellipse.a, ellipse.b) + width
            return (ellipse.x - reach, ellipse.z - reach, ellipse.x + reach, ellipse.z + reach)
        case .below(let ellipse, let depth):
            let reach = max(ellipse.a, ellipse.b) + 0.5
            return (ellipse.x - reach, ellipse.z - ellipse.b, ellipse.x + reach, ellipse.z + depth)
        case .tube(let points, let width):
            let xs = points.map(\.x)
            let zs = points.map(\.z)
            return (
                (xs.min() ?? 0) - width, (zs.min() ?? 0) - width, (xs.max() ?? 0) + width, (zs.max() ?? 0) + width
            )
        }
    }

    /// How far the shape covers a point: 0 not at all, 1 wholly.
    func cover(_ x: Double, _ z: Double) -> Double {
        switch self {
        case .band(let top, let bottom, let wave, let length, let phase):
            let shift = wave == 0 ? 0 : wave * sin(2 * Double.pi * x / length + phase)
            return z >= top + shift && z < bottom + shift ? 1 : 0
        case .ellipse(let ellipse):
            return ellipse.reach(x, z) <= 1 ? 1 : 0
        case .lump(let ellipse):
            return ellipse.reach(x, z) * ellipse.lumps(x, z) <= 1 ? 1 : 0
        case .rim(let ellipse, let width):
            let reach = (ellipse.reach(x, z) * ellipse.lumps(x, z)).squareRoot()
            let band = width / min(ellipse.a, ellipse.b)
            return abs(reach - 1) < band ? 1 - abs(reach - 1) / band : 0
        case .facing(let ellipse, let width, let near):
            let reach = ellipse.reach(x, z).squareRoot()
            let band = width / min(ellipse.a, ellipse.b)
            guard abs(reach - 1) < band else { return 0 }
            let steep = (near ? ellipse.z - z : z - ellipse.z) / min(ellipse.a, ellipse.b)
            return max(0, steep * steep * (steep < 0 ? -1 : 1)) * (1 - abs(reach - 1) / band)
        case .below(let ellipse, let depth):
            return ellipse.shade(x, z, depth: depth)
        case .tube(let points, let width):
            var nearest = Double.infinity
            for index in points.indices.dropLast() {
                nearest = min(nearest, distance(x, z, points[index], points[index + 1]))
            }
            return nearest <= width / 2 ? 1 : 0
        }
    }

    private func distance(_ x: Double, _ z: Double, _ from: Phantom.ScenePoint, _ to: Phantom.ScenePoint) -> Double {
        let (dx, dz) = (to.x - from.x, to.z - from.z)
        let along = dx * dx + dz * dz
        let share = along == 0 ? 0 : min(1, max(0, ((x - from.x) * dx + (z - from.z) * dz) / along))
        let (offX, offZ) = (x - from.x - share * dx, z - from.z - share * dz)
        return (offX * offX + offZ * offZ).squareRoot()
    }
}

extension Phantom.Ellipse {
    /// The square of the distance from the centre in units of the rim: 1 on the rim.
    func reach(_ px: Double, _ pz: Double) -> Double {
        let (dx, dz) = (px - x, pz - z)
        let (u, v) = angle == 0 ? (dx, dz) : (dx * cos(angle) + dz * sin(angle), dz * cos(angle) - dx * sin(angle))
        return u * u / (a * a) + v * v / (b * b)
    }

    /// A factor on ``reach(_:_:)`` that bends the margin between the axes by a few percent; 1 for small things.
    func lumps(_ px: Double, _ pz: Double) -> Double {
        guard a > 9 else { return 1 }
        let (dx, dz) = (px - x, pz - z)
        let (u, v) = ((dx * cos(angle) + dz * sin(angle)) / a, (dz * cos(angle) - dx * sin(angle)) / b)
        let square = u * u + v * v
        guard square > 0.25 else { return 1 }
        let between = 4 * u * u * v * v / (square * square)
        return 1 + 0.34 * between
            * (Phantom.noise(2.2 * u / square.squareRoot() + 9, 2.2 * v / square.squareRoot()) - 0.4)
    }

    /// How much of the sound's way to a point leads through the ellipse, softened at the sides.
    func shade(_ px: Double, _ pz: Double, depth: Double) -> Double {
        let half = (a * a * cos(angle) * cos(angle) + b * b * sin(angle) * sin(angle)).squareRoot()
        let side = abs(px - x)
        guard pz > z, pz < z + depth, side < half, reach(px, pz) > 1 else { return 0 }
        let soft = min(1, (half - side) / (0.25 * half))
        return soft * min(1, (z + depth - pz) / (0.25 * depth))
    }

    /// The ends of the first and the second axis.
    func ends(ofFirst first: Bool) -> (from: Phantom.ScenePoint, to: Phantom.ScenePoint) {
        let (alongX, alongZ) = first ? (a * cos(angle), a * sin(angle)) : (-b * sin(angle), b * cos(angle))
        return (.init(x: x - alongX, z: z - alongZ), .init(x: x + alongX, z: z + alongZ))
    }
}

extension Phantom.Paint {
    func applied(to before: Double, cover: Double, _ x: Double, _ z: Double) -> Double {
        switch self {
        case .set(let value): return before + (value - before) * cover
        case .add(let value): return before + value * cover
        case .mottled(let base, let swing, let scale):
            return base + swing * (2 * Phantom.noise(x / scale, z / scale) - 1)
        case .fading(let from, let top, let to, let bottom):
            return from + (to - from) * min(1, max(0, (z - top) / (bottom - top)))
        case .streaks(let base, let bright, let spacing, let angle):
            let wobble = 0.25 * spacing * (2 * Phantom.noise(x / 6, z / 3) - 1)
            let across = (z * cos(angle) - x * sin(angle) + wobble) / spacing
            let along = x * cos(angle) + z * sin(angle)
            let share = across - across.rounded(.down)
            let broken = Phantom.noise(along / 5, across.rounded(.down) * 7.3)
            let rise = share < 0.28 ? max(0, broken * 1.7 - 0.45) : 0
            return base + (bright - base) * min(1, rise) + 1.5 * (Phantom.noise(x, z) - 0.5)
        }
    }
}

extension Phantom {
    /// Smooth noise between 0 and 1 over a lattice of whole numbers.
    static func noise(_ x: Double, _ y: Double) -> Double {
        let (left, top) = (x.rounded(.down), y.rounded(.down))
        let (u, v) = (x - left, y - top)
        let (i, j) = (Int64(left), Int64(top))
        let (fadeU, fadeV) = (u * u * (3 - 2 * u), v * v * (3 - 2 * v))
        let upper = lattice(i, j) + (lattice(i &+ 1, j) - lattice(i, j)) * fadeU
        let lower = lattice(i, j &+ 1) + (lattice(i &+ 1, j &+ 1) - lattice(i, j &+ 1)) * fadeU
        return upper + (lower - upper) * fadeV
    }

    private static func lattice(_ i: Int64, _ j: Int64) -> Double {
        var mixed = UInt64(bitPattern: i) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: j) &* 0xC2B2_AE3D_27D4_EB4F
        mixed = (mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9
        return Double((mixed ^ (mixed >> 32)) >> 40) / Double(1 << 24)
    }
}
