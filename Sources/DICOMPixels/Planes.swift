/// Samples that stand plane after plane, put side by side.
enum Planes {
    @inline(__always)
    static func interleaved<Sample: FixedWidthInteger>(_ source: UnsafeBufferPointer<Sample>, planes: Int) -> [Sample] {
        let pixels = source.count / planes
        return [Sample](unsafeUninitializedCapacity: pixels * planes) { target, count in
            for plane in 0..<planes {
                var pixel = 0
                while pixel < pixels {
                    target.initializeElement(at: pixel * planes + plane, to: source[plane * pixels + pixel])
                    pixel += 1
                }
            }
            count = pixels * planes
        }
    }

    /// The byte planes of RLE, most significant byte first, as samples.
    static func joined(_ planes: [UInt8], _ layout: PixelLayout) -> PixelFrame.Samples {
        let pixels = layout.pixelCount
        let samples = layout.samplesPerPixel
        guard layout.bytesPerSample == 2 else {
            return .bytes(samples == 1 ? planes : planes.withUnsafeBufferPointer { interleaved($0, planes: samples) })
        }
        var words = [UInt16](repeating: 0, count: pixels * samples)
        for sample in 0..<samples {
            let (high, low) = (2 * sample * pixels, (2 * sample + 1) * pixels)
            var pixel = 0
            while pixel < pixels {
                words[pixel * samples + sample] = UInt16(planes[high + pixel]) << 8 | UInt16(planes[low + pixel])
                pixel += 1
            }
        }
        return .words(words)
    }
}
