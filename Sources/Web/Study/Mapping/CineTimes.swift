/// How long the frames of a cine stand.
enum CineTimes {
    /// One number where all steps are alike, so that a page of a long cine stays small; at most 2000 numbers.
    static func shortened(_ times: [Double]) -> [Double] {
        guard let first = times.first else { return [] }
        return times.allSatisfy { abs($0 - first) < 0.01 } ? [first] : Array(times.prefix(2000))
    }

    /// `25 frames a second as stored`.
    static func rate(_ times: [Double]) -> String {
        let whole = times.reduce(0, +)
        guard !times.isEmpty, whole > 0 else { return "the file gives no rate, shown at 15 frames a second" }
        let rate = 1000 * Double(times.count) / whole
        let even = times.allSatisfy { abs($0 - times[0]) < 0.01 }
        let text = short((rate * 10).rounded() / 10)
        return "\(text) frames a second as stored" + (even ? "" : ", uneven")
    }
}
