import Essentials
import NIOCore
import Synchronization

/// Public pages that were made already, so that a second visitor waits for none.
///
/// Bounded in number and in bytes: when it is full, the page goes that nobody asked for since it was last weighed, so
/// that a flood of odd addresses does not drive out what people read. A new revision or a new day empties it.
final class PageCache: Sendable {
    struct Page: Sendable {
        /// With every field that the answer carries, and without its body.
        var answer: Answer
        /// Ready for a connection: who is sent it shares these bytes.
        var body: ByteBuffer
        /// The route that made it, for the measures.
        var pattern: String
        /// Its ETag.
        var tag: String

        init(answer: Answer, pattern: String, tag: String) {
            body = ByteBuffer(bytes: answer.body)
            self.answer = answer
            self.answer.body = []
            self.pattern = pattern
            self.tag = tag
        }
    }

    private struct Slot {
        var page: Page
        var wasAsked = false
    }

    private struct State {
        var revision = 0
        var day: CalendarDate?
        var slots: [String: Slot] = [:]
        /// Addresses in the order in which they are weighed.
        var queue: [String] = []
        /// Where the queue begins.
        var head = 0
        var bytes = 0
    }

    private let largestCount: Int
    private let largestBytes: Int
    private let state = Mutex(State())

    /// - Parameters:
    ///   - count: pages that are kept at most.
    ///   - bytes: of their bodies and addresses together.
    init(count: Int = 2000, bytes: Int = 64 << 20) {
        largestCount = count
        largestBytes = bytes
    }

    /// The page of an address as it is in a revision on a day.
    func page(_ target: String, revision: Int, day: CalendarDate) -> Page? {
        state.withLock { state in
            guard state.revision == revision, state.day == day, let index = state.slots.index(forKey: target) else {
                return nil
            }
            state.slots.values[index].wasAsked = true
            return state.slots.values[index].page
        }
    }

    /// Keeps a page; one that is larger than an eighth of the room is not kept, nor one of an older revision.
    func keep(_ page: Page, at target: String, revision: Int, day: CalendarDate) {
        let size = Self.size(page, target)
        guard size <= largestBytes / 8, target.utf8.count <= 300 else { return }
        state.withLock { state in
            if state.day != day || state.revision < revision {
                state = State(revision: revision, day: day)
            }
            guard state.revision == revision, state.slots[target] == nil else { return }
            while state.slots.count >= largestCount || state.bytes + size > largestBytes { Self.drop(&state) }
            state.slots[target] = Slot(page: page)
            state.queue.append(target)
            state.bytes += size
        }
    }

    /// How many pages and bytes are kept.
    var load: (count: Int, bytes: Int) { state.withLock { ($0.slots.count, $0.bytes) } }

    /// Drops the first page of the queue that nobody asked for since it was weighed last.
    private static func drop(_ state: inout State) {
        while state.head < state.queue.count {
            let target = state.queue[state.head]
            state.head += 1
            if state.head > 1024, state.head * 2 > state.queue.count {
                state.queue.removeFirst(state.head)
                state.head = 0
            }
            guard let slot = state.slots[target] else { continue }
            if slot.wasAsked {
                state.slots[target]?.wasAsked = false
                state.queue.append(target)
            } else {
                state.slots[target] = nil
                state.bytes -= size(slot.page, target)
                return
            }
        }
        state = State(revision: state.revision, day: state.day)
    }

    private static func size(_ page: Page, _ target: String) -> Int {
        page.body.readableBytes + target.utf8.count + 1024
    }
}
