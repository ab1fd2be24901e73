import DICOM
import Synchronization
import Trust
import Ultrasound

/// What images say, by the digest of their bytes: the same bytes say the same.
final class ImageMemory: Sendable {
    private static let limit = 4000
    private let images = Mutex<[Digest: UltrasoundImage]>([:])

    func image(_ digest: Digest, _ read: () throws -> [UInt8]) throws -> UltrasoundImage {
        if let image = images.withLock({ $0[digest] }) { return image }
        let image = try UltrasoundImage(try Part10File(parsing: try read()))
        images.withLock { images in
            if images.count >= ImageMemory.limit { images.removeAll() }
            images[digest] = image
        }
        return image
    }
}
