import Synchronization
import Trust

/// Frames as PNG that were shown last, by the digest of their file.
final class PictureMemory: Sendable {
    struct Key: Hashable, Sendable {
        let digest: Digest
        let frame: Int
    }

    private static let most = 64 << 20
    private let pictures = Mutex<[Key: [UInt8]]>([:])

    subscript(key: Key) -> [UInt8]? {
        get { pictures.withLock { $0[key] } }
        set {
            pictures.withLock { pictures in
                let size = pictures.values.reduce(newValue?.count ?? 0) { $0 + $1.count }
                if size > PictureMemory.most { pictures.removeAll() }
                pictures[key] = newValue
            }
        }
    }
}
