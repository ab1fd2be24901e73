import Synchronization
import Trust

/// What images say, by the digest of their bytes: the same bytes say the same.
final class ImageMemory: Sendable {
    private static let limit = 8000
    private let images = Mutex<[Digest: SaidOfImage]>([:])

    func said(_ digest: Digest, _ read: () throws -> SaidOfImage) throws -> SaidOfImage {
        if let said = images.withLock({ $0[digest] }) { return said }
        let said = try read()
        images.withLock { images in
            if images.count >= ImageMemory.limit { images.removeAll() }
            images[digest] = said
        }
        return said
    }
}
