import Essentials
import Practice
import Synchronization

/// Searches whose parameters must stand in no address, kept for their further pages: each under a random word, for the
/// one session that sent it.
final class SearchPages: Sendable {
    struct Page: Hashable, Sendable {
        var search: ResourceSearch
        /// The secret of the session.
        var owner: String
    }

    private struct Book {
        var pages: [String: Page] = [:]
        var order: [String] = []
    }

    static let capacity = 1000
    private let book = Mutex(Book())

    /// - Parameter random: 16 bytes.
    func keep(_ page: Page, random: [UInt8]) -> String {
        let word = Hex.encode(random)
        book.withLock { book in
            book.pages[word] = page
            book.order.append(word)
            if book.order.count > SearchPages.capacity { book.pages[book.order.removeFirst()] = nil }
        }
        return word
    }

    /// Nil for another session as well as for a word that is not there any more.
    func page(_ word: String, owner: String) -> ResourceSearch? {
        book.withLock { book in
            guard let page = book.pages[word], page.owner == owner else { return nil }
            return page.search
        }
    }
}
