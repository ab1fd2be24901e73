/// A set of places of a table, one bit for each.
struct PlaceSet {
    private var bits: [UInt64]
    private let count: Int

    init(count: Int, full: Bool = false) {
        self.count = count
        bits = [UInt64](repeating: full ? .max : 0, count: (count + 63) / 64)
        if full, count % 64 != 0 { bits[bits.count - 1] = (1 << UInt64(count % 64)) - 1 }
    }

    /// Adds a place; one that the table does not have is passed over.
    mutating func insert(_ place: Int) {
        guard place >= 0, place < count else { return }
        bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    mutating func formIntersection(_ other: PlaceSet) {
        for index in 0..<min(bits.count, other.bits.count) { bits[index] &= other.bits[index] }
    }

    /// The places, ascending.
    var places: [Int] {
        var places: [Int] = []
        for (index, word) in bits.enumerated() {
            var word = word
            while word != 0 {
                places.append(index << 6 + word.trailingZeroBitCount)
                word &= word - 1
            }
        }
        return places
    }
}
