import Synchronization

/// Remembers where a form led that was sent, so that sending it twice leads to the same place and does nothing again.
///
/// Bounded: the oldest are forgotten first.
final class SentForms: Sendable {
    private struct Book: Sendable {
        var places: [String: String] = [:]
        var order: [String] = []
        var oldest = 0
    }

    private static let capacity = 20_000
    private let book = Mutex(Book())

    /// Does the work of a form once and gives the address that it led to, the second time without the work.
    ///
    /// Forms wait for one another here; their work is a write into one store, which they would wait for anyway.
    func once(_ key: String, _ work: () throws -> String) rethrows -> String {
        try book.withLock { book in
            if let place = book.places[key] { return place }
            let place = try work()
            book.places[key] = place
            book.order.append(key)
            if book.order.count - book.oldest > SentForms.capacity {
                book.places[book.order[book.oldest]] = nil
                book.oldest += 1
                if book.oldest == SentForms.capacity {
                    book.order.removeFirst(book.oldest)
                    book.oldest = 0
                }
            }
            return place
        }
    }

    /// Whether the work of a form was done.
    func knows(_ key: String) -> Bool { book.withLock { $0.places[key] != nil } }

    /// Whether a key has the shape of those that forms are served with.
    static func isKey(_ text: String?) -> Bool {
        guard let text else { return false }
        return text.utf8.count == 32
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
