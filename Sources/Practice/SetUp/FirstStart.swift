import Essentials
import Synchronization
import Trust

/// The door of a store that nobody can sign in to yet: a secret that whoever started the server was shown.
///
/// Both lie in memory alone: the digest of the secret, and the visits that gave it.
final class FirstStart: Sendable {
    private struct State: Sendable {
        var secret: Digest?
        var visits: Set<Digest> = []
    }

    /// The most visits that are remembered; one person sets a practice up.
    private static let capacity = 20

    private let state = Mutex(State())
    /// Held while the first account is made, so that there is one first account.
    let making = Mutex(())

    var isOpen: Bool { state.withLock { $0.secret != nil } }

    /// - Parameter bytes: 13 random bytes.
    /// - Returns: the secret as it is shown, such as `7KQ2M-…`.
    func open(_ bytes: [UInt8]) -> String {
        let text = FirstStart.spoken(bytes)
        state.withLock { $0 = State(secret: FirstStart.digest(text)) }
        return text
    }

    func close() { state.withLock { $0 = State() } }

    /// Lets a visit in that gives the right secret.
    func enter(_ secret: String, visit: String) -> Bool {
        state.withLock { state in
            guard let right = state.secret, secret.utf8.count <= 100,
                ConstantTime.equal(right.bytes, FirstStart.digest(secret).bytes),
                state.visits.count < FirstStart.capacity
            else { return false }
            state.visits.insert(Digest(of: visit))
            return true
        }
    }

    func isIn(_ visit: String) -> Bool {
        state.withLock { $0.secret != nil && $0.visits.contains(Digest(of: visit)) }
    }

    /// Letters that can't be mistaken for one another (Crockford's base 32), in fours.
    private static func spoken(_ bytes: [UInt8]) -> String {
        let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        var (bits, count, text) = (0, 0, "")
        for byte in bytes {
            bits = (bits << 8 | Int(byte)) & 0xFFFF
            count += 8
            while count >= 5, text.filter({ $0 != "-" }).count < 20 {
                count -= 5
                if !text.isEmpty, text.filter({ $0 != "-" }).count.isMultiple(of: 4) { text += "-" }
                text.append(letters[(bits >> count) & 31])
            }
        }
        return text
    }

    /// Whatever stands between the letters, and small letters, make no difference.
    private static func digest(_ secret: String) -> Digest {
        let letters = secret.uppercased().map { ["O": "0", "I": "1", "L": "1"][$0] ?? $0 }
        return Digest(of: "tragus set-up " + String(letters.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }))
    }
}
