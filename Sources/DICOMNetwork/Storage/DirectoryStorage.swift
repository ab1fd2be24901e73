import FoundationEssentials
import NIOPosix

/// Keeps each received object as a Part 10 file in a folder.
///
///     let storage = try DirectoryStorage("incoming")
///     let provider = try await StorageProvider.start(.init()) { await storage.keep($0) { print($0.path) } }
///
/// A file is on the disk before success is answered. Nothing is overwritten: the same object twice is one file, another
/// object under the same UID gets a number behind its name. What can't be understood goes to `quarantine`, with its
/// reason beside it, and is answered with that reason.
public struct DirectoryStorage: Sendable {
    /// An object that was kept.
    public struct Kept: Hashable, Sendable {
        public let sopInstanceUID: String
        public let path: String
        /// The length of the file.
        public let bytes: Int
        /// Why it lies in quarantine; nil when it does not.
        public let quarantined: String?
    }

    private let folder: String

    /// - Throws: an error of the system when the folder can't be made.
    public init(_ folder: String) throws {
        self.folder = folder
        for path in [folder, "\(folder)/quarantine"] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        try DurableFile.syncFolder(folder)
    }

    /// Keeps an object and says what is to be answered.
    ///
    /// - Parameter each: is told of each object that lies on the disk, before the answer goes out.
    public func keep(_ request: StoreRequest, each: @Sendable (Kept) -> Void = { _ in }) async -> DIMSEStatus {
        do {
            let (kept, status) = try await NIOThreadPool.singleton.runIfActive { try self.write(request) }
            each(kept)
            return status
        } catch {
            return .outOfResources("the object could not be written: \(error)")
        }
    }

    private func write(_ request: StoreRequest) throws -> (Kept, DIMSEStatus) {
        guard let fault = request.fault() else {
            let path = try write(request, in: folder, name: request.sopInstanceUID)
            return (try kept(request, path, nil), .success)
        }
        let quarantine = "\(folder)/quarantine"
        let safe = request.sopInstanceUID.utf8.prefix(64).allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        let name = safe && request.sopInstanceUID.utf8.contains { $0 != 0x2E } ? request.sopInstanceUID : "object"
        let path = try write(request, in: quarantine, name: String(name.prefix(64)))
        let reason = Array("\(fault)\nfrom \(request.callingTitle)\n".utf8)
        do {
            try DurableFile.write([reason], folder: quarantine, name: "\(path.dropFirst(quarantine.count + 1)).txt")
        } catch let failure as DurableFile.Failure where failure.isExisting {
            // The same object has come before, with the same reason.
        }
        return (try kept(request, path, fault.description), fault)
    }

    /// Writes the object under its name, or under the next free one when another object has it.
    private func write(_ request: StoreRequest, in folder: String, name: String) throws -> String {
        let parts = [try request.part10Head(), request.dataSet]
        for number in 1...10_000 {
            let file = number == 1 ? "\(name).dcm" : "\(name)-\(number).dcm"
            do {
                try DurableFile.write(parts, folder: folder, name: file)
                return "\(folder)/\(file)"
            } catch let failure as DurableFile.Failure where failure.isExisting {
                if DurableFile.holds(parts, path: "\(folder)/\(file)") { return "\(folder)/\(file)" }
            }
        }
        throw DICOMNetworkError.configuration("Ten thousand objects have the same name; empty the folder.")
    }

    private func kept(_ request: StoreRequest, _ path: String, _ reason: String?) throws -> Kept {
        Kept(
            sopInstanceUID: request.sopInstanceUID, path: path,
            bytes: try request.part10Head().count + request.dataSet.count, quarantined: reason)
    }
}
