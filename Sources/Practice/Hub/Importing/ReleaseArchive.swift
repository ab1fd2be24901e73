public import CodeReference
import Essentials
import Foundation
import Records

/// The imported releases of a data folder, for their owner at the command line; read beside a running server.
///
///     let archive = try ReleaseArchive.read(at: "data")
///     archive.shelf.releases.release(on: day)?["D0370"]?.name
public struct ReleaseArchive: Sendable {
    /// The latest first.
    public let records: [ReleaseRecord]
    public let shelf: ReleaseShelf
    /// What the hub of that folder shows, or what is shipped.
    public let reference: Reference

    /// Without any data folder: what is shipped, and no release.
    public static func shipped() throws -> ReleaseArchive {
        ReleaseArchive(records: [], shelf: ReleaseShelf(), reference: try Reference.shipped())
    }

    /// Reads the hub's store of a data folder; where there is none, nothing was imported.
    ///
    /// - Throws: `RecordsError`, or ``StoreError`` when the store can't be read.
    public static func read(at data: String) throws -> ReleaseArchive {
        let folder = "\(data)/\(Hub.folderName)"
        guard FileManager.default.fileExists(atPath: folder + "/records.sqlite") else { return try shipped() }
        let records = try Records.open(
            at: folder, keys: try StoreKeys(folder: folder).trusted(), kinds: try StoreKinds.hub(),
            clock: { Timestamp(seconds: 0) }, random: { _ in [] }, access: .reading)
        let desk = try ReleaseDesk(records: records)
        let shipped = try Reference.shipped()
        let archive = ReleaseArchive(
            records: try desk.list(), shelf: try desk.shelf(),
            reference: try AcceptedChanges(loading: records, shipped: shipped).applied(to: shipped).reference)
        try records.close()
        return archive
    }

    /// Whether this very file is applied already, read in the same way.
    public func holds(_ draft: ReleaseDraft, as file: ReleaseFile) -> Bool {
        records.contains { $0.isSame(as: draft, file) }
    }
}
