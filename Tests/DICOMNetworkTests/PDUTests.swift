import DICOM
import NIOCore
import TestSupport
import Testing

@testable import DICOMNetwork

@Suite("PDUs and their bytes")
struct PDUTests {
    static let samples: [PDU] = [
        .associateRequest(
            AssociateRequest(
                calledTitle: "TRAGUS", callingTitle: "SCANNER 1",
                contexts: [
                    ProposedContext(
                        id: 1, abstractSyntax: "1.2.840.10008.1.1", transferSyntaxes: ["1.2.840.10008.1.2"]),
                    ProposedContext(
                        id: 255, abstractSyntax: SampleObject.sopClass,
                        transferSyntaxes: ["1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.50"]),
                ],
                user: UserInformation(
                    maximumLength: 16_384, implementationClassUID: "2.25.3", implementationVersionName: "V_1"))),
        .associateAccept(
            AssociateAccept(
                calledTitle: "TRAGUS", callingTitle: "SCANNER 1",
                contexts: AnsweredContext.Result.allCases.map {
                    AnsweredContext(id: $0.rawValue * 2 + 1, result: $0, transferSyntax: "1.2.840.10008.1.2")
                },
                user: UserInformation(maximumLength: 0, implementationClassUID: "2.25.3", implementationVersionName: "")
            )
        ),
        .associateReject(.calledTitleNotRecognized),
        .data([
            PresentationDataValue(contextID: 3, isCommand: true, isLast: true, bytes: ByteBuffer(bytes: [1, 2, 3])),
            PresentationDataValue(contextID: 3, isCommand: false, isLast: false, bytes: ByteBuffer()),
        ]),
        .releaseRequest, .releaseReply, .abort(.invalidParameter),
    ]

    private func bytes(_ pdu: PDU) -> [UInt8] {
        var buffer = ByteBuffer()
        pdu.write(to: &buffer)
        return Array(buffer.readableBytesView)
    }

    private func read(_ bytes: some Sequence<UInt8>) -> Incoming? {
        var decoder = PDUDecoder(limits: AssociationLimits())
        var buffer = ByteBuffer(bytes: bytes)
        return decoder.next(&buffer)
    }

    @Test(arguments: samples) func whatIsWrittenIsRead(_ pdu: PDU) {
        guard case .pdu(let again)? = read(bytes(pdu)) else {
            Issue.record("not read")
            return
        }
        #expect(again == pdu)
        #expect(bytes(again) == bytes(pdu))
    }

    /// The layouts of PS3.8 section 9.3, byte by byte.
    @Test func theBytesAreWhereTheStandardSays() throws {
        #expect(bytes(.releaseRequest) == [5, 0, 0, 0, 0, 4, 0, 0, 0, 0])
        #expect(bytes(.releaseReply) == [6, 0, 0, 0, 0, 4, 0, 0, 0, 0])
        #expect(bytes(.abort(.invalidParameter)) == [7, 0, 0, 0, 0, 4, 0, 0, 2, 6])
        #expect(bytes(.associateReject(.calledTitleNotRecognized)) == [3, 0, 0, 0, 0, 4, 0, 1, 1, 7])
        #expect(
            bytes(PDUTests.samples[3]) == [4, 0, 0, 0, 0, 15, 0, 0, 0, 5, 3, 3, 1, 2, 3, 0, 0, 0, 2, 3, 0])
        let request = bytes(PDUTests.samples[0])
        #expect(request[6..<10] == [0, 1, 0, 0])
        #expect(String(decoding: request[10..<26], as: UTF8.self) == "TRAGUS          ")
        #expect(String(decoding: request[26..<42], as: UTF8.self) == "SCANNER 1       ")
        #expect(request[42..<74].allSatisfy { $0 == 0 })
        #expect(request[74] == 0x10)
    }

    @Test(arguments: samples) func halfAPDUWaitsAndCutItemsAreRefused(_ pdu: PDU) {
        let whole = bytes(pdu)
        for count in 0..<whole.count {
            #expect(read(whole[..<count]) == nil, "\(count)")
            guard count >= 6 else { continue }
            var cut = Array(whole[..<count])
            cut[2] = 0
            cut[3] = 0
            cut[4] = UInt8((count - 6) >> 8)
            cut[5] = UInt8((count - 6) & 0xFF)
            // A shorter one may still be whole, where what is missing is optional.
            if case .pdu(let shorter)? = read(cut) { #expect(shorter != pdu) }
        }
    }

    @Test func alteredBytesNeverDoHarm() {
        var random = SeededGenerator(seed: 3)
        var refused = 0
        for pdu in PDUTests.samples {
            let whole = bytes(pdu)
            for _ in 0..<400 {
                var altered = whole
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    altered[Int.random(in: 0..<altered.count, using: &random)] = UInt8.random(
                        in: 0...255, using: &random)
                }
                if case .invalid? = read(altered) { refused += 1 }
            }
        }
        #expect(refused > 400)
    }

    @Test func lengthsAreRefusedBeforeTheBytesCome() {
        for (type, length) in [(0x01, 0x0004_0001), (0x04, 131_073), (0x05, 5), (0x07, 0x7FFF_FFFF)] {
            var head: [UInt8] = [UInt8(type), 0]
            head += (0..<4).map { UInt8(length >> (24 - $0 * 8) & 0xFF) }
            guard case .invalid(let fault)? = read(head) else {
                Issue.record("taken")
                continue
            }
            #expect(fault.byte == 3)
        }
        guard case .invalid(let fault)? = read([0x47]) else {
            Issue.record("taken")
            return
        }
        #expect(fault.abort == .unrecognizedPDU)
    }

    @Test func nothingIsReadAfterAFault() {
        var decoder = PDUDecoder(limits: AssociationLimits())
        var buffer = ByteBuffer(bytes: [0x47, 0, 0] + bytes(.releaseRequest))
        #expect(decoder.next(&buffer) != nil)
        #expect(decoder.next(&buffer) == nil)
        #expect(buffer.readableBytes == 0)
    }

    @Test func contextsNeedOddNumbersOfTheirOwn() {
        for ids in [[1, 1], [2], [0]] as [[UInt8]] {
            let request = AssociateRequest(
                calledTitle: "A", callingTitle: "B",
                contexts: ids.map { ProposedContext(id: $0, abstractSyntax: "1.2", transferSyntaxes: ["1.3"]) },
                user: UserInformation(maximumLength: 0, implementationClassUID: "1", implementationVersionName: ""))
            guard case .invalid? = read(bytes(.associateRequest(request))) else {
                Issue.record("taken: \(ids)")
                continue
            }
        }
    }
}
