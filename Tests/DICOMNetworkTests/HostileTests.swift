import DICOM
import Foundation
import TestSupport
import Testing

@testable import DICOMNetwork

@Suite("A provider among hostile and slow peers")
struct HostileTests {
    /// Sends each case on a connection of its own and prints what came back until the end of the connection.
    private let prober = """
        import socket, struct, sys
        def pdu(kind, content): return struct.pack(">BBI", kind, 0, len(content)) + content
        def item(kind, content): return struct.pack(">BBH", kind, 0, len(content)) + content
        def request(contexts=None, context=b"1.2.840.10008.3.1.1.1", version=1, length=16384):
            head = struct.pack(">HH", version, 0) + b"TRAGUS".ljust(16) + b"HOSTILE".ljust(16) + bytes(32)
            if contexts is None:
                contexts = item(0x20, b"\\x01\\0\\0\\0" + item(0x30, b"1.2.840.10008.1.1") + item(0x40, b"1.2.840.10008.1.2"))
            user = item(0x50, item(0x51, struct.pack(">I", length)) + item(0x52, b"1.2.3"))
            return pdu(1, head + item(0x10, context) + contexts + user)
        def value(context, header, data): return struct.pack(">IBB", len(data) + 2, context, header) + data
        cases = {
            "http": b"GET / HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n",
            "unknown type": bytes([0x99, 0, 0, 0, 0, 0]),
            "huge request": bytes([1, 0, 0x7F, 0xFF, 0xFF, 0xFF]),
            "data first": pdu(4, value(1, 3, b"xx")),
            "release first": pdu(5, bytes(4)),
            "accept first": pdu(2, bytes(68)),
            "empty request": pdu(1, b""),
            "items past the end": pdu(1, request()[6:80] + b"\\x10\\0\\xff\\xff"),
            "no contexts": request(contexts=b""),
            "even context": request(contexts=item(0x20, b"\\x02\\0\\0\\0" + item(0x30, b"1.2") + item(0x40, b"1.2"))),
            "wrong version": request(version=2),
            "second request": request() + request(),
            "huge data": request() + bytes([4, 0, 0xFF, 0xFF, 0xFF, 0xFF]),
            "context that was not accepted": request() + pdu(4, value(9, 3, b"xx")),
            "value past the PDU": request() + pdu(4, struct.pack(">IBB", 900, 1, 3) + b"xx"),
            "no value": request() + pdu(4, b""),
            "no command": request() + pdu(4, value(1, 3, b"\\xff" * 40)),
            "data without command": request() + pdu(4, value(1, 2, b"xx")),
            "answer unasked": request() + pdu(4, value(1, 3, struct.pack("<HHIHHHIH", 0, 0, 4, 12, 0, 0, 0x100, 0))),
        }
        for name, sent in cases.items():
            link = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
            link.settimeout(20)
            link.sendall(sent)
            received = b""
            while True:
                head = b""
                while len(head) < 6:
                    more = link.recv(6 - len(head))
                    if not more: break
                    head += more
                if len(head) < 6: break
                length = struct.unpack(">I", head[2:])[0]
                body = b""
                while len(body) < length: body += link.recv(length - len(body))
                received += bytes([head[0]])
                if head[0] == 7:
                    received += body[2:]
                    break
            link.close()
            print(name + ":", received.hex(" "))
        """

    @Test func whatIsNoDICOMIsAbortedWithItsReason() async throws {
        let script = prober
        try await serving { port, reports in
            let output = try await blocking { try Peer.python(script, ["\(port)"]) }
            let lines = output.split(separator: "\n").map(String.init)
            #expect(lines.count == 19)
            for line in lines {
                let bytes = line.split(separator: ":").last?.split(separator: " ").map(String.init) ?? []
                let abort = bytes.firstIndex(of: "07")
                // The end is an A-ABORT: by the service user (00) before an association is open, else by the provider (02).
                #expect(abort == bytes.count - 3, "\(line)")
            }
            #expect(lines.contains("unknown type: 07 02 01") || lines.contains("unknown type: 07 00 00"))
            #expect(lines.contains("second request: 02 07 02 02"))
            #expect(lines.contains("value past the PDU: 02 07 02 06"))
            var iterator = reports.makeAsyncIterator()
            for _ in lines { #expect(await iterator.next()?.problem != nil) }

            let peer = RemoteEntity(host: "127.0.0.1", port: port)
            let status = try await Association.with(peer, contexts: [.verification]) { try await $0.echo() }
            #expect(status.isSuccess)
        }
    }

    @Test func bytesWithoutEndOrBeginningDoNoHarm() async throws {
        let script = """
            import random, socket, sys
            random.seed(4)
            for _ in range(60):
                link = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
                head = random.choice([b"", bytes([1, 0, 0, 0, 1, 0]), bytes([4, 0, 0, 0, 0, 9])])
                try:
                    link.sendall(head + random.randbytes(random.randrange(300)))
                    link.close()
                except OSError:
                    pass
            print("sent")
            """
        try await serving { port, reports in
            let output = try await blocking { try Peer.python(script, ["\(port)"]) }
            #expect(output == "sent\n")
            var iterator = reports.makeAsyncIterator()
            for _ in 0..<60 { #expect(await iterator.next()?.problem != nil) }
        }
    }

    @Test func whoSaysNothingIsLeft() async throws {
        let script = """
            import socket, sys
            links = [socket.create_connection(("127.0.0.1", int(sys.argv[1]))) for _ in range(3)]
            links[1].sendall(bytes([1, 0, 0]))
            for link in links:
                link.settimeout(20)
                while link.recv(64): pass
            print("closed")
            """
        try await serving(AssociationLimits(openingSeconds: 1)) { port, _ in
            let output = try await blocking { try Peer.python(script, ["\(port)"]) }
            #expect(output == "closed\n")
        }
    }

    @Test func whoFallsSilentInAnAssociationIsAborted() async throws {
        let script = """
            import socket, struct, sys
            from pynetdicom import AE
            entity = AE()
            entity.add_requested_context("1.2.840.10008.1.1")
            link = entity.associate("127.0.0.1", int(sys.argv[1]))
            assert link.is_established
            link.join(20)
            print(link.is_aborted)
            """
        try await serving(AssociationLimits(idleSeconds: 1)) { port, _ in
            let output = try await blocking { try Peer.python(script, ["\(port)"]) }
            #expect(output == "True\n")
        }
    }

    @Test func aWrongTitleIsRejected() async throws {
        try await serving(strict: true) { port, _ in
            let wrong = RemoteEntity(host: "127.0.0.1", port: port, title: try AETitle("OTHER"))
            let error = await #expect(throws: DICOMNetworkError.self) {
                try await Association.with(wrong, contexts: [.verification]) { try await $0.echo() }
            }
            #expect(error?.rejection == .calledTitleNotRecognized)
            let right = RemoteEntity(host: "127.0.0.1", port: port, title: .tragus)
            let status = try await Association.with(right, contexts: [.verification]) { try await $0.echo() }
            #expect(status.isSuccess)
        }
    }

    @Test func oneTooManyIsRejectedForTheMoment() async throws {
        try await serving(AssociationLimits(associations: 1)) { port, _ in
            let peer = RemoteEntity(host: "127.0.0.1", port: port)
            try await Association.with(peer, contexts: [.verification]) { first in
                let error = await #expect(throws: DICOMNetworkError.self) {
                    try await Association.with(peer, contexts: [.verification]) { try await $0.echo() }
                }
                #expect(error?.rejection == .localLimitExceeded)
                let status = try await first.echo()
                #expect(status.isSuccess)
            }
        }
    }

    @Test func anObjectThatIsTooLargeIsRefusedAndTheNextTaken() async throws {
        let sources = try [SampleObject.file(1, side: 300), SampleObject.file(2)].map(SampleObject.source)
        try await serving(AssociationLimits(objectBytes: 20_000)) { port, _ in
            let outcomes = try await StorageUser.send(sources, to: RemoteEntity(host: "127.0.0.1", port: port))
            #expect(outcomes.map { $0.status?.code } == [0xA700, 0])
        }
    }

    @Test func aBodyThatThrowsAbortsItsAssociation() async throws {
        struct Stop: Error {}
        try await serving { port, reports in
            await #expect(throws: Stop.self) {
                try await Association.with(
                    RemoteEntity(host: "127.0.0.1", port: port), contexts: [.verification]
                ) { _ in throw Stop() }
            }
            var iterator = reports.makeAsyncIterator()
            #expect(await iterator.next()?.problem?.abort?.source == 0)
        }
    }
}
