import DICOM
import Practice
import Synchronization
import Trust

/// Frames as PNG that were shown last, and the files that they were made of, by the digest of the file.
final class PictureDesk: Sendable {
    private struct Key: Hashable {
        var digest: Digest
        var frame: Int
        var isThumbnail: Bool
    }

    private struct Shelf: ~Copyable {
        var pictures: [Key: [UInt8]] = [:]
        var size = 0
        /// The last is the youngest.
        var files: [(digest: Digest, file: Part10File)] = []
    }

    private static let most = 96 << 20
    private static let mostFiles = 3
    private let shelf = Mutex(Shelf())

    /// One for all faces: what is shown of a digest never changes.
    static let shared = PictureDesk()

    /// - Parameter number: the frame, counted from 1.
    /// - Throws: ``Refusal/notFound`` for a frame that is not there; what keeps the pixels from being read.
    func frame(_ number: Int, of source: PictureSource, isThumbnail: Bool) throws -> CaseFile {
        let key = Key(digest: source.digest, frame: number, isThumbnail: isThumbnail)
        let bytes = try shelf.withLock { $0.pictures[key] } ?? make(key, source)
        return CaseFile(name: "frame-\(number).png", mediaType: "image/png", bytes: bytes)
    }

    private func make(_ key: Key, _ source: PictureSource) throws -> [UInt8] {
        let file = try file(of: source)
        let bytes =
            key.isThumbnail
            ? try ThumbnailPicture.png(of: file, frame: key.frame) : try FramePicture.png(of: file, frame: key.frame)
        shelf.withLock { shelf in
            if shelf.size + bytes.count > PictureDesk.most {
                shelf.pictures = [:]
                shelf.size = 0
            }
            if shelf.pictures.updateValue(bytes, forKey: key) == nil { shelf.size += bytes.count }
        }
        return bytes
    }

    /// A cine asks for many frames of one file: so the last ones stay at hand.
    private func file(of source: PictureSource) throws -> Part10File {
        if let kept = shelf.withLock({ $0.files.first { $0.digest == source.digest }?.file }) { return kept }
        let file = try source.file()
        shelf.withLock { shelf in
            shelf.files.removeAll { $0.digest == source.digest }
            shelf.files.append((source.digest, file))
            if shelf.files.count > PictureDesk.mostFiles { shelf.files.removeFirst() }
        }
        return file
    }
}
