import DICOM

/// Which fragments make up each frame of encapsulated pixel data (PS3.5 section A.4, PS3.3 section C.7.6.3.1.8).
struct FragmentFrames {
    /// For each frame the fragments, as a range.
    let ranges: [Range<Int>]

    /// - Parameters:
    ///   - extendedOffsets: the Extended Offset Table (7FE0,0001); empty when there is none.
    ///   - startsFrame: whether a fragment begins a frame by what it holds; nil where that can't be told.
    init(
        _ pixels: PixelFragments, frameCount: Int, extendedOffsets: [Int], startsFrame: ((ByteSlice) -> Bool)?
    ) throws {
        let count = pixels.fragments.count
        guard count >= 1 else {
            throw PixelError(.fragments, "Pixel Data", found: "no fragment", wanted: "at least one for each frame")
        }
        if let ranges = FragmentFrames.ranges(pixels, extendedOffsets, frameCount) {
            self.ranges = ranges
        } else if let ranges = FragmentFrames.ranges(pixels, pixels.offsets, frameCount) {
            self.ranges = ranges
        } else if frameCount == 1 {
            ranges = [0..<count]
        } else if count == frameCount {
            ranges = (0..<count).map { $0..<$0 + 1 }
        } else if let startsFrame {
            let starts = pixels.fragments.indices.filter { startsFrame(pixels.fragments[$0]) }
            guard starts.count == frameCount, starts.first == 0 else {
                throw PixelError(
                    .fragments, "Pixel Data", found: "\(starts.count) beginnings of a frame in \(count) fragments",
                    wanted: "\(frameCount)")
            }
            ranges = FragmentFrames.between(starts, count)
        } else {
            throw PixelError(
                .fragments, "Pixel Data", found: "\(count) fragments and no offset table",
                wanted: "\(frameCount), one for each frame")
        }
    }

    /// The ranges that an offset table gives; nil when it does not match the frames and the fragments.
    private static func ranges(_ pixels: PixelFragments, _ offsets: [Int], _ frameCount: Int) -> [Range<Int>]? {
        guard offsets.count == frameCount, offsets.first == 0 else { return nil }
        var starts: [Int] = []
        var place = 0
        for (index, fragment) in pixels.fragments.enumerated() {
            if starts.count < offsets.count, offsets[starts.count] == place { starts.append(index) }
            place += 8 + fragment.count
        }
        return starts.count == frameCount ? between(starts, pixels.fragments.count) : nil
    }

    private static func between(_ starts: [Int], _ count: Int) -> [Range<Int>] {
        starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : count) }
    }
}
