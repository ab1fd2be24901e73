import DICOM

/// The time between frames (PS3.3 sections C.7.6.5 and C.7.6.6).
enum FrameTiming {
    /// Milliseconds from each frame to the next; empty when the object gives none that fit its frames.
    static func milliseconds(_ dataSet: DataSet, frameCount: Int) -> [Double] {
        guard (2...1_000_000).contains(frameCount) else { return [] }
        let pointed = dataSet.tags(.frameIncrementPointer)
        let vector = dataSet.doubles(.frameTimeVector)
        if !pointed.contains(.frameTime), vector.count == frameCount {
            let steps = Array(vector.dropFirst())
            if steps.allSatisfy({ $0.isFinite && $0 >= 0 }) { return steps }
        }
        guard let time = dataSet.double(.frameTime), time.isFinite, time > 0 else { return [] }
        return Array(repeating: time, count: frameCount - 1)
    }
}
