public import DICOM
public import Reporting
public import Trust
public import Ultrasound

/// An image of a case: what its file says, and the digest of its bytes, which are read only when somebody asks.
public struct CaseImage: Sendable {
    /// The file's name in the `images` folder.
    public let name: String
    public let digest: Digest
    public let image: UltrasoundImage
    /// Maker and model of the scanner as the file names them; may be empty.
    let device: String
    private let read: @Sendable () throws -> [UInt8]

    /// An image whose bytes are in hand.
    ///
    /// - Throws: ``CaseError`` for what is no ultrasound image in a Part 10 file.
    public init(name: String, bytes: [UInt8]) throws {
        let said = try SaidOfImage(bytes, name: name)
        self.init(name: name, digest: Digest(of: bytes), image: said.image, device: said.device) { bytes }
    }

    /// An image whose bytes lie in an archive.
    ///
    /// - Parameters:
    ///   - image: what the bytes say, with what a person said of it laid over.
    ///   - read: gives the bytes, held against the digest.
    init(
        name: String, digest: Digest, image: UltrasoundImage, device: String,
        read: @escaping @Sendable () throws -> [UInt8]
    ) {
        self.name = name
        self.digest = digest
        self.image = image
        self.device = device
        self.read = read
    }

    /// The file as it came.
    public func bytes() throws -> [UInt8] { try read() }

    /// The file, read.
    public func file() throws -> Part10File { try Part10File(parsing: try read()) }

    public var study: StudyImage { StudyImage(name: name, image: image, digest: digest) }
}

/// What the bytes of an image say.
struct SaidOfImage: Sendable {
    let image: UltrasoundImage
    /// Maker and model of the scanner; may be empty.
    let device: String

    init(_ bytes: [UInt8]) throws {
        let file = try Part10File(parsing: bytes)
        image = try UltrasoundImage(file)
        device = [file.dataSet.string(.manufacturer), file.dataSet.string(.manufacturerModelName)]
            .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// - Throws: ``CaseError`` with the name of the file.
    init(_ bytes: [UInt8], name: String) throws {
        do {
            try self.init(bytes)
        } catch {
            throw CaseError.malformed("images/\(name)", wanted: "an ultrasound image in a DICOM file (\(error))")
        }
    }
}
