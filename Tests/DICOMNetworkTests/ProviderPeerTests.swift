import DICOM
import Foundation
import TestSupport
import Testing

@testable import DICOMNetwork

@Suite("A provider for the tools of others")
struct ProviderPeerTests {
    private let nagleOff = ["TCP_NODELAY": "1"]
    /// DCMTK gives up an association after 30 seconds; on a busy machine hundreds of tests may be before us.
    private let patience = ["-ta", "600"]

    @Test func echoscuHearsUs() async throws {
        let (nagleOff, patience) = (nagleOff, patience)
        try await serving { port, _ in
            let outcome = try await blocking {
                try Peer.run(
                    "echoscu", patience + ["-v", "-aec", "TRAGUS", "127.0.0.1", "\(port)"], environment: nagleOff)
            }
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
    }

    @Test func storescuStoresWhatThenLiesThereByteForByte() async throws {
        let folder = try TemporaryFolder()
        let incoming = folder.file("incoming").path
        let syntaxes: [TransferSyntax] = [.explicitLittleEndian, .implicitLittleEndian, .jpegBaseline]
        for (number, syntax) in syntaxes.enumerated() {
            try folder.write(SampleObject.file(number, side: 300, syntax: syntax).bytes(), to: "\(number).dcm")
        }
        let storage = try DirectoryStorage(incoming)
        let (environment, patience) = (nagleOff, patience)
        try await serving(handler: { await storage.keep($0) }) { port, reports in
            for (number, option) in ["-xe", "-xi", "-xy"].enumerated() {
                let path = folder.file("\(number).dcm").path
                let outcome = try await blocking {
                    try Peer.run(
                        "storescu",
                        patience + ["-v", option, "-aet", "SCANNER", "-aec", "TRAGUS", "127.0.0.1", "\(port)", path],
                        environment: environment)
                }
                #expect(outcome.status == 0, "\(outcome.errors)")
            }
            var iterator = reports.makeAsyncIterator()
            for _ in 0..<3 {
                let report = try #require(await iterator.next())
                #expect(report.objects == 1)
                #expect(report.callingTitle == "SCANNER")
                #expect(report.problem == nil)
            }
        }
        for (number, syntax) in syntaxes.enumerated() {
            let sent = try SampleObject.file(number, side: 300, syntax: syntax)
            let path = "\(incoming)/2.25.\(1000 + number).dcm"
            let kept = try Part10File(parsing: Array(Data(contentsOf: URL(fileURLWithPath: path))))
            #expect(kept.transferSyntax == syntax)
            #expect(kept.dataSet == sent.dataSet)
            #expect(kept.meta.string(.sourceApplicationEntityTitle) == "SCANNER")
            #expect(kept.findings.isEmpty)
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(incoming)/.incoming")
        #expect(names.isEmpty)
    }

    /// Answers come one after the other, small PDUs and several contexts included.
    @Test func pynetdicomStoresAndEchoes() async throws {
        let script = """
            import sys
            from pydicom.dataset import Dataset, FileMetaDataset
            from pynetdicom import AE
            entity = AE(ae_title="PYTHON")
            entity.acse_timeout = entity.dimse_timeout = entity.network_timeout = 600
            entity.maximum_pdu_size = 4096
            entity.add_requested_context("1.2.840.10008.1.1")
            entity.add_requested_context("\(SampleObject.sopClass)", ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1"])
            entity.add_requested_context("1.2.840.10008.5.1.4.1.1.88.33")
            entity.add_requested_context("1.2.840.10008.5.1.4.31")
            link = entity.associate("127.0.0.1", int(sys.argv[1]), ae_title="TRAGUS")
            assert link.is_established
            print(len(link.accepted_contexts), len(link.rejected_contexts))
            print(hex(link.send_c_echo().Status))
            for number in range(40):
                data = Dataset()
                data.SOPClassUID = "\(SampleObject.sopClass)"
                data.SOPInstanceUID = f"2.25.{number + 1}"
                data.PatientName = "Rivera^Ana"
                data.PixelData = bytes([number]) * (number * 1000)
                data["PixelData"].VR = "OB"
                data.file_meta = FileMetaDataset()
                data.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
                assert link.send_c_store(data).Status == 0
            link.release()
            """
        let storage = try TemporaryFolder()
        let directory = try DirectoryStorage(storage.url.path)
        try await serving(handler: { await directory.keep($0) }) { port, reports in
            let output = try await blocking { try Peer.python(script, ["\(port)"]) }
            #expect(output == "3 1\n0x0\n")
            var iterator = reports.makeAsyncIterator()
            let report = try #require(await iterator.next())
            #expect(report.objects == 40)
            #expect(report.problem == nil)
        }
        let kept = try FileManager.default.contentsOfDirectory(atPath: storage.url.path).filter { $0.hasSuffix(".dcm") }
        #expect(kept.count == 40)
    }

    @Test func severalAtATimeAreServed() async throws {
        let folder = try TemporaryFolder()
        let storage = try DirectoryStorage(folder.url.path)
        try await serving(handler: { await storage.keep($0) }) { port, _ in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for sender in 0..<4 {
                    group.addTask {
                        let sources = try (0..<10).map { try SampleObject.source(SampleObject.file(sender * 10 + $0)) }
                        let peer = RemoteEntity(host: "127.0.0.1", port: port)
                        return try await StorageUser.send(sources, to: peer).count(where: \.isStored)
                    }
                }
                var stored = 0
                for try await count in group { stored += count }
                #expect(stored == 40)
            }
        }
        let kept = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { $0.hasSuffix(".dcm") }
        #expect(kept.count == 40)
    }
}
