extension DiagnosisTable {
    /// The places that a search found, the best first.
    public struct Found: Hashable, Sendable {
        public let total: Int
        public let places: [Int]
    }

    /// Codes by number or by words, all of which must fit.
    ///
    /// A word fits when a word of the title, of the includes notes or of the inclusion terms begins with it; what has
    /// the shape of a code fits codes that begin with it, dotted or not. A code itself comes first, then short titles
    /// before long ones; above 2,000 hits the order is that of the codes.
    ///
    ///     table.search("parotid swelling")
    ///     table.search("k11.2", limit: 7)     // K11.2, K11.20, …
    ///
    /// - Parameters:
    ///   - text: at most 200 bytes and 12 words of it are read; when nothing is left, every code fits.
    ///   - fields: whether codes, words or both are looked at.
    ///   - isIncluded: leaves places out; nil keeps all.
    public func search(
        _ text: String, offset: Int = 0, limit: Int, in fields: TermFields = .all, isIncluded: ((Int) -> Bool)? = nil
    ) -> Found {
        let terms = SearchWords.terms(text).map { $0.only(fields) }
        let offset = max(0, offset)
        let limit = max(0, limit)
        if terms.isEmpty, isIncluded == nil {
            let start = min(offset, count)
            return Found(total: count, places: Array(start..<start + min(limit, count - start)))
        }
        var bits = PlaceSet(count: count, full: terms.isEmpty)
        for (index, term) in terms.enumerated() {
            if index == 0 { bits = places(of: term) } else { bits.formIntersection(places(of: term)) }
        }
        var found = bits.places
        if let isIncluded { found = found.filter(isIncluded) }
        if !terms.isEmpty, found.count <= 2000 { rank(&found, terms) }
        let start = min(offset, found.count)
        return Found(total: found.count, places: Array(found[start..<start + min(limit, found.count - start)]))
    }

    private func rank(_ found: inout [Int], _ terms: [SearchWords.Term]) {
        let asked = terms.count == 1 ? terms[0].code : nil
        let keyed = found.map { place -> (Int, Int) in
            if let asked, order(place, asked, prefixOnly: true) == 0 { return (-1, place) }
            return (titleLength(place), place)
        }
        found = keyed.sorted(by: <).map(\.1)
    }

    private func titleLength(_ place: Int) -> Int {
        let line = self.line(place, in: codeStarts)
        guard let tab = bytes[line].firstIndex(of: 0x09) else { return 0 }
        let start = min(tab + 3, line.upperBound)
        return (bytes[start..<line.upperBound].firstIndex(of: 0x09) ?? line.upperBound) - start
    }

    /// The places that one term fits.
    private func places(of term: SearchWords.Term) -> PlaceSet {
        var bits = PlaceSet(count: count)
        if let code = term.code {
            let first = firstPlace { order($0, code, prefixOnly: true) < 0 }
            let last = firstPlace { order($0, code, prefixOnly: true) <= 0 }
            for place in first..<max(first, last) { bits.insert(place) }
        }
        guard !term.word.isEmpty else { return bits }
        var low = 0
        var high = wordStarts.count - 1
        while low < high {
            let middle = (low + high) / 2
            if bytes[line(middle, in: wordStarts)].lexicographicallyPrecedes(term.word) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        while low < wordStarts.count - 1 {
            let line = self.line(low, in: wordStarts)
            guard bytes[line].starts(with: term.word) else { break }
            insertPlaces(of: line, into: &bits)
            low += 1
        }
        return bits
    }

    /// Reads the places of a word: the first, then the distance of each to the one before.
    private func insertPlaces(of line: Range<Int>, into bits: inout PlaceSet) {
        bytes.withUnsafeBufferPointer { buffer in
            var position = line.lowerBound
            while position < line.upperBound, buffer[position] != 0x09 { position += 1 }
            position += 1
            var place = 0
            var number = 0
            while position < line.upperBound {
                let byte = buffer[position]
                if byte == 0x20 {
                    place += number
                    number = 0
                    bits.insert(place)
                } else {
                    number = min(number * 10 + Int(byte & 0x0F), 1 << 30)
                }
                position += 1
            }
            bits.insert(place + number)
        }
    }
}
