public import Essentials

extension CodeBook {
    /// A code that a search found.
    public struct Match: Hashable, Sendable {
        public let entry: CodeEntry
        /// Whether the code is in force on the day of the search; nil without a day.
        public let isInForce: Bool?
    }

    /// Codes by number or by words, the best first, as ``ReferenceSearch`` finds them without synonyms and articles.
    ///
    ///     try book.search("0370")                 // D0370
    ///     try book.search("salivary duct camera") // D0371
    ///
    /// It makes an index each time: who asks often makes a ``ReferenceSearch`` once.
    ///
    /// - Parameters:
    ///   - text: at most ``ReferenceSearch/mostBytes`` of it are read.
    ///   - date: codes out of force on it come last and are marked, never hidden.
    public func search(
        _ text: String, in system: CodeSystem = .cdt, on date: CalendarDate? = nil, limit: Int = 20
    ) -> [Match] {
        ReferenceSearch(Reference(book: self)).find(text, in: system, on: date, limit: limit).compactMap { hit in
            guard case .code(let entry) = hit.target else { return nil }
            return Match(entry: entry, isInForce: hit.isInForce)
        }
    }
}
