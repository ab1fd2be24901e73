#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension Phantom {
    /// The pulse and its resolution, for a linear array (convolution model after Ng and co-workers, 2005, and COLE, 2009).
    ///
    /// The point spread function is `exp(-z²/2σz²)·cos(4πfz/c)·exp(-x²/2σx²)`; its analytic signal is known in closed
    /// form, so filtering with its real and its imaginary part gives the envelope at each pixel directly.
    public struct Pulse: Hashable, Sendable {
        /// Megahertz.
        public var frequency = 10.0
        /// Bandwidth as a share of the frequency.
        public var bandwidth = 0.6
        public var fNumber = 2.0

        public init() {}

        /// Millimetres in a microsecond: 1540 m/s.
        static let speed = 1.54

        var wavelength: Double { Pulse.speed / frequency }
        /// Axial standard deviation in millimetres: c / (4πσf) with σf = (B·f/2) / √(2 ln 2).
        var sigmaZ: Double {
            Pulse.speed / (4 * Double.pi * (bandwidth * frequency / 2) / (2 * log(2.0)).squareRoot())
        }
        /// Lateral standard deviation in millimetres: λF / 2.355.
        var sigmaX: Double { wavelength * fNumber / 2.355 }
        /// The area of a resolution cell in mm²: the product of both widths at half maximum.
        public var cell: Double { 2.355 * sigmaZ * 2.355 * sigmaX }
    }

    /// The lattice on which scatterers lie, in millimetres: about 21 of them in a resolution cell at 10 MHz.
    private static let latticeX = 0.2 / 3
    private static let latticeZ = 0.025
    /// Filters reach over this many standard deviations to each side.
    private static let filterReach = 3.0

    /// The envelope of the echoes from a map of echo strength, one value for each pixel, before any compression.
    ///
    /// - Parameters:
    ///   - density: the share of the lattice's places that hold a scatterer; 1 gives about 21 in a resolution cell.
    ///   - noise: standard deviation of the receiver's noise at full depth, against gland tissue of about 1.
    static func envelope(of map: Painter, pulse: Pulse, density: Double, noise: Double, seed: UInt64) -> [Float] {
        let marginX = Int((filterReach * pulse.sigmaX / latticeX).rounded(.up))
        let marginZ = Int((filterReach * pulse.sigmaZ / latticeZ).rounded(.up))
        let columns = Int((Double(map.width) * map.stepX / latticeX).rounded(.up)) + 2 * marginX + 1
        let rows = Int((Double(map.height) * map.stepZ / latticeZ).rounded(.up)) + 2 * marginZ + 1
        let scatterers = scatterers(
            map, columns: columns, rows: rows, marginX: marginX, marginZ: marginZ, density: density, seed: seed)

        // Weights with the pixel's true offset from the lattice, so that no length is bent.
        let gain = 1 / (2.355 * pulse.sigmaZ * 2.355 * pulse.sigmaX / (latticeX * latticeZ)).squareRoot()
        let down = (0..<map.height).map { row in
            Taps(centre: (Double(row) + 0.5) * map.stepZ / latticeZ, margin: marginZ) { offset in
                let z = offset * latticeZ
                let bell = exp(-z * z / (2 * pulse.sigmaZ * pulse.sigmaZ)) * gain
                let phase = 4 * Double.pi * z / pulse.wavelength
                return (Float(bell * cos(phase)), Float(bell * sin(phase)))
            }
        }
        let across = (0..<map.width).map { column in
            Taps(centre: (Double(column) + 0.5) * map.stepX / latticeX, margin: marginX) { offset in
                let x = offset * latticeX
                return (Float(exp(-x * x / (2 * pulse.sigmaX * pulse.sigmaX))), 0)
            }
        }
        var random = Random(seed: seed ^ 0x5DEE_CE66)
        var result: [Float] = Array(repeating: 0, count: map.width * map.height)
        var real: [Float] = Array(repeating: 0, count: columns)
        var imaginary = real
        for row in 0..<map.height {
            filterDown(scatterers, columns: columns, down[row], &real, &imaginary)
            // Gain against depth lifts the receiver's noise with it.
            let hiss = Float(noise * (0.3 + 0.7 * Double(row) / Double(map.height)))
            var column = 0
            while column < map.width {
                let taps = across[column]
                var (sumReal, sumImaginary) = (random.bell() * hiss, random.bell() * hiss)
                var tap = 0
                while tap < taps.real.count {
                    let weight = taps.real[tap]
                    sumReal += weight * real[taps.first + tap]
                    sumImaginary += weight * imaginary[taps.first + tap]
                    tap += 1
                }
                result[row * map.width + column] = (sumReal * sumReal + sumImaginary * sumImaginary).squareRoot()
                column += 1
            }
        }
        return result
    }

    /// The weights of a filter around one place of the lattice.
    private struct Taps {
        let first: Int
        var real: [Float] = []
        var imaginary: [Float] = []

        /// - Parameter centre: in steps of the lattice from the edge of the map; the margin lies before it.
        init(centre: Double, margin: Int, weight: (Double) -> (Float, Float)) {
            let nearest = Int(centre)
            first = nearest
            for tap in 0...2 * margin {
                let (re, im) = weight(Double(nearest + tap - margin) + 0.5 - centre)
                real.append(re)
                imaginary.append(im)
            }
        }
    }

    private static func filterDown(
        _ scatterers: [Float], columns: Int, _ taps: Taps, _ real: inout [Float], _ imaginary: inout [Float]
    ) {
        // Safe: each index is below the count of its buffer, `columns` for the sums and, since the last row of the
        // filter is within the lattice by its margin, rows × columns for the scatterers.
        scatterers.withUnsafeBufferPointer { source in
            real.withUnsafeMutableBufferPointer { re in
                imaginary.withUnsafeMutableBufferPointer { im in
                    var column = 0
                    while column < columns {
                        var (sumReal, sumImaginary): (Float, Float) = (0, 0)
                        var tap = 0
                        var place = taps.first * columns + column
                        while tap < taps.real.count {
                            let amplitude = source[place]
                            sumReal += taps.real[tap] * amplitude
                            sumImaginary += taps.imaginary[tap] * amplitude
                            place += columns
                            tap += 1
                        }
                        re[column] = sumReal
                        im[column] = sumImaginary
                        column += 1
                    }
                }
            }
        }
    }

    private static func scatterers(
        _ map: Painter, columns: Int, rows: Int, marginX: Int, marginZ: Int, density: Double, seed: UInt64
    ) -> [Float] {
        let amplitudes = map.decibels.map { Float(exp(Double($0) * log(10.0) / 20)) }
        let mapColumn = (0..<columns).map { column in
            min(map.width - 1, max(0, Int((Double(column - marginX) + 0.5) * latticeX / map.stepX)))
        }
        let keep = density >= 1 ? UInt64.max : UInt64(density * Double(UInt32.max)) << 32
        var random = Random(seed: seed)
        var result: [Float] = Array(repeating: 0, count: rows * columns)
        var place = 0
        for row in 0..<rows {
            let line =
                min(map.height - 1, max(0, Int((Double(row - marginZ) + 0.5) * latticeZ / map.stepZ))) * map.width
            var column = 0
            while column < columns {
                let amplitude = random.bell()
                if density >= 1 || random.next() <= keep {
                    result[place] = amplitude * amplitudes[line + mapColumn[column]]
                }
                place += 1
                column += 1
            }
        }
        return result
    }

    /// SplitMix64 with a bell-shaped draw.
    struct Random {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }

        /// Nearly Gaussian with standard deviation 1: the sum of four uniform draws.
        mutating func bell() -> Float {
            let bits = next()
            let sum = Int32(bits & 0xFFFF) + Int32(bits >> 16 & 0xFFFF) + Int32(bits >> 32 & 0xFFFF) + Int32(bits >> 48)
            return Float(sum - 131_070) * (1.732_050_8 / 65_535)
        }
    }
}
