import DICOM
import Foundation
import TestSupport
import Testing

@testable import DICOMNetwork

@Suite("A user of the tools of others")
struct UserPeerTests {
    /// Echoes until the peer, which has just been started, listens.
    private func untilItListens(_ peer: RemoteEntity, _ process: Process) async throws -> DIMSEStatus {
        while true {
            do {
                return try await Association.with(peer, contexts: [.verification]) { try await $0.echo() }
            } catch let error as DICOMNetworkError where error.isUnreachable {
                try #require(process.isRunning, "the peer ended before it listened")
                await Task.yield()
            }
        }
    }

    private func start(_ program: String, _ arguments: [String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(["TCP_NODELAY": "1"]) { $1 }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    @Test func storescpTakesWhatWeSend() async throws {
        let folder = try TemporaryFolder()
        let port = try await freePort()
        let process = try start("storescp", ["+xa", "-od", folder.url.path, "\(port)"])
        defer { process.terminate() }
        let peer = RemoteEntity(host: "127.0.0.1", port: port, title: try AETitle("STORESCP"))
        #expect(try await untilItListens(peer, process).isSuccess)
        let syntaxes: [TransferSyntax] = [
            .explicitLittleEndian, .implicitLittleEndian, .explicitBigEndian, .jpegBaseline, .rleLossless,
        ]
        let files = try syntaxes.enumerated().map { try SampleObject.file($0, side: 400, syntax: $1) }
        let outcomes = try await StorageUser.send(files.map(SampleObject.source), to: peer)
        #expect(outcomes.map(\.isStored) == [true, true, true, true, true])
        #expect(outcomes.map { $0.status?.code } == [0, 0, 0, 0, 0])
        let kept = try FileManager.default.contentsOfDirectory(at: folder.url, includingPropertiesForKeys: nil)
        #expect(kept.count == 5)
        for url in kept {
            let file = try Part10File(parsing: Array(Data(contentsOf: url)))
            let sent = try #require(
                files.first { $0.dataSet.string(.sopInstanceUID) == file.dataSet.string(.sopInstanceUID) })
            #expect(file.dataSet[.pixelData]?.value == sent.dataSet[.pixelData]?.value)
        }
    }

    @Test func pynetdicomTakesWhatWeSendInTheSyntaxItKnows() async throws {
        let folder = try TemporaryFolder()
        let port = try await freePort()
        let script = """
            import sys
            from pynetdicom import AE, evt
            entity = AE(ae_title="PYTHON")
            entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = 600
            entity.add_supported_context("1.2.840.10008.1.1")
            entity.add_supported_context("\(SampleObject.sopClass)", "1.2.840.10008.1.2")
            def store(event):
                data = event.dataset
                data.file_meta = event.file_meta
                data.save_as(sys.argv[2] + "/" + data.SOPInstanceUID, enforce_file_format=True)
                return 0xB000 if data.SOPInstanceUID.endswith("1") else 0x0000
            entity.start_server(("127.0.0.1", int(sys.argv[1])), evt_handlers=[(evt.EVT_C_STORE, store)])
            """
        let python = Peer.root.appendingPathComponent(".venv/bin/python").path
        let process = try start(python, ["-c", script, "\(port)", folder.url.path])
        defer { process.terminate() }
        let peer = RemoteEntity(host: "127.0.0.1", port: port, title: try AETitle("PYTHON"))
        #expect(try await untilItListens(peer, process).isSuccess)
        let files = try [
            SampleObject.file(0), SampleObject.file(1), SampleObject.file(2, syntax: .jpegBaseline),
        ]
        let outcomes = try await StorageUser.send(files.map(SampleObject.source), to: peer)
        #expect(outcomes.map { $0.status?.code } == [0x0000, 0xB000, nil])
        #expect(outcomes.map(\.isStored) == [true, true, false])
        #expect(outcomes.last?.problem?.contains("accepted no presentation context") == true)
        let kept = try Part10File(parsing: Array(Data(contentsOf: folder.file("2.25.1000"))))
        #expect(kept.transferSyntax == .implicitLittleEndian)
        #expect(kept.dataSet == files[0].dataSet)
    }

    @Test func nobodyThereIsSaid() async throws {
        let peer = RemoteEntity(host: "127.0.0.1", port: try await freePort())
        let error = await #expect(throws: DICOMNetworkError.self) {
            try await Association.with(peer, contexts: [.verification]) { try await $0.echo() }
        }
        #expect(error?.isUnreachable == true)
    }
}
