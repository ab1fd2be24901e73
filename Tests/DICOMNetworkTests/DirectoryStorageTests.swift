import DICOM
import Foundation
import TestSupport
import Testing

@testable import DICOMNetwork

@Suite("Objects kept in a folder")
struct DirectoryStorageTests {
    let folder: TemporaryFolder
    let storage: DirectoryStorage

    init() throws {
        folder = try TemporaryFolder()
        storage = try DirectoryStorage(folder.url.path)
    }

    private func request(
        _ file: Part10File, instance: String? = nil, dataSet: [UInt8]? = nil
    ) throws -> StoreRequest {
        StoreRequest(
            callingTitle: "SCANNER", calledTitle: "TRAGUS", sopClassUID: SampleObject.sopClass,
            sopInstanceUID: instance ?? file.dataSet.string(.sopInstanceUID) ?? "",
            transferSyntaxUID: file.transferSyntax.uid,
            dataSet: try dataSet ?? DataSetWriter(transferSyntax: file.transferSyntax).bytes(of: file.dataSet))
    }

    private func names(_ path: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.url.path + path)
            .filter { !$0.hasPrefix(".") && $0 != "quarantine" }.sorted()
    }

    @Test func theSameObjectTwiceIsOneFile() async throws {
        let first = try request(SampleObject.file(1))
        for _ in 0..<3 { #expect(await storage.keep(first).isSuccess) }
        #expect(try names() == ["2.25.1001.dcm"])
    }

    @Test func anotherObjectUnderTheSameUIDOverwritesNothing() async throws {
        let first = try request(SampleObject.file(1))
        var changed = try SampleObject.file(1).dataSet
        try changed.set(.patientID, "P-2")
        let second = try request(Part10File(dataSet: changed))
        #expect(await storage.keep(first).isSuccess)
        #expect(await storage.keep(second).isSuccess)
        #expect(try names() == ["2.25.1001-2.dcm", "2.25.1001.dcm"])
        let kept = try Part10File(parsing: Array(Data(contentsOf: folder.file("2.25.1001.dcm"))))
        #expect(kept.dataSet.string(.patientID) == "P-1")
    }

    @Test func whatCannotBeUnderstoodIsKeptApartWithItsReason() async throws {
        let file = try SampleObject.file(1)
        let whole = try request(file).dataSet
        let cut = try request(file, dataSet: Array(whole.dropLast(10)))
        #expect(await storage.keep(cut).code == 0xC000)
        #expect(await storage.keep(try request(file, instance: "2.25.9")).code == 0xA900)
        #expect(await storage.keep(try request(file, instance: "../../evil")).code == 0xC000)
        #expect(await storage.keep(try request(file, instance: "..")).code == 0xC000)
        #expect(try names().isEmpty)
        let kept = try names("/quarantine")
        // The last two hold the same bytes, since neither name is a UID.
        #expect(kept.filter { $0.hasSuffix(".dcm") } == ["2.25.1001.dcm", "2.25.9.dcm", "object.dcm"])
        #expect(kept.filter { $0.hasSuffix(".txt") }.count == 3)
        let unnamed = try Part10File(parsing: Array(Data(contentsOf: folder.file("quarantine/object.dcm"))))
        #expect(unnamed.dataSet == file.dataSet)
        let bytes = try Data(contentsOf: folder.file("quarantine/2.25.1001.dcm"))
        #expect(bytes.suffix(cut.dataSet.count) == Data(cut.dataSet))
    }

    @Test func aFolderThatIsGoneIsAnsweredAndNothingIsAcknowledged() async throws {
        let request = try request(SampleObject.file(1))
        try FileManager.default.removeItem(at: folder.url)
        #expect(await storage.keep(request).code == 0xA700)
    }

    @Test func theKeeperIsToldBeforeTheAnswerGoesOut() async throws {
        let (stream, continuation) = AsyncStream<DirectoryStorage.Kept>.makeStream()
        let status = await storage.keep(try request(SampleObject.file(7))) { continuation.yield($0) }
        continuation.finish()
        #expect(status.isSuccess)
        var told: [DirectoryStorage.Kept] = []
        for await kept in stream { told.append(kept) }
        #expect(told.map(\.sopInstanceUID) == ["2.25.1007"])
        let path = try #require(told.first?.path)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == told.first?.bytes)
    }
}
