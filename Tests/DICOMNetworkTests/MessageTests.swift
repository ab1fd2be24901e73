import DICOM
import NIOCore
import TestSupport
import Testing

@testable import DICOMNetwork

@Suite("Messages and their fragments")
struct MessageTests {
    @Test func anyCutComesTogetherAgain() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<60 {
            let room = Int.random(in: 1...200, using: &random)
            let data = (0..<Int.random(in: 0...600, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let command = try DIMSECommand.store(messageID: 7, sopClassUID: "1.2", sopInstanceUID: "1.3")
            let pdus =
                MessageFragments.pdus(of: try command.bytes(), isCommand: true, contextID: 5, room: room)
                + MessageFragments.pdus(of: data, isCommand: false, contextID: 5, room: room)
            var assembler = MessageAssembler(limits: AssociationLimits())
            var messages: [DIMSEMessage] = []
            for pdu in pdus {
                guard case .data(let values) = pdu else { continue }
                #expect(values.allSatisfy { $0.bytes.readableBytes <= room })
                for value in values { if let message = try assembler.take(value) { messages.append(message) } }
            }
            #expect(messages.map(\.dataSet) == [data])
            #expect(messages.first?.command.sopInstanceUID == "1.3")
            #expect(messages.first?.command.messageID == 7)
        }
    }

    @Test func commandsAreAsTheStandardHasThem() throws {
        let echo = try DIMSECommand.echo(messageID: 1)
        #expect(!echo.hasDataSet)
        let bytes = try echo.bytes()
        // (0000,0000) UL 4, then the length of the rest.
        #expect(bytes[..<8] == [0, 0, 0, 0, 4, 0, 0, 0])
        #expect(Int(bytes[8]) + Int(bytes[9]) << 8 == bytes.count - 12)
        let answer = try DIMSECommand(parsing: try echo.response(.outOfResources("no room \\ é")).bytes())
        #expect(answer.field == 0x8030)
        #expect(answer.respondsTo == 1)
        #expect(answer.status == DIMSEStatus(0xA700, comment: "no room ? ?"))
    }

    @Test func fragmentsOutOfOrderAreRefused() throws {
        func value(_ context: UInt8, _ isCommand: Bool, _ bytes: [UInt8], last: Bool = true) -> PresentationDataValue {
            PresentationDataValue(
                contextID: context, isCommand: isCommand, isLast: last, bytes: ByteBuffer(bytes: bytes))
        }
        let store = try DIMSECommand.store(messageID: 1, sopClassUID: "1.2", sopInstanceUID: "1.3").bytes()
        let limits = AssociationLimits(commandBytes: 1024)
        let wrong: [[PresentationDataValue]] = [
            [value(1, false, [1])],
            [value(1, true, store), value(1, true, store)],
            [value(1, true, store), value(3, false, [1])],
            [value(1, true, [1, 2, 3])],
            [value(1, true, [])],
            [value(1, true, [UInt8](repeating: 0, count: 1025), last: false)],
        ]
        for values in wrong {
            var assembler = MessageAssembler(limits: limits)
            #expect(throws: PDUFault.self) { for value in values { _ = try assembler.take(value) } }
        }
    }

    @Test func anObjectPastTheLimitIsNotKept() throws {
        var assembler = MessageAssembler(limits: AssociationLimits(objectBytes: 10))
        let command = try DIMSECommand.store(messageID: 1, sopClassUID: "1.2", sopInstanceUID: "1.3")
        var messages: [DIMSEMessage] = []
        for pdu in MessageFragments.pdus(of: try command.bytes(), isCommand: true, contextID: 1, room: 100)
            + MessageFragments.pdus(of: [UInt8](repeating: 1, count: 11), isCommand: false, contextID: 1, room: 4)
        {
            guard case .data(let values) = pdu else { continue }
            for value in values { if let message = try assembler.take(value) { messages.append(message) } }
        }
        #expect(messages.map(\.isTooLong) == [true])
        #expect(messages.first?.dataSet.isEmpty == true)
    }

    @Test func proposalsAreAnsweredOneByOne() {
        func answer(_ abstract: String, _ syntaxes: [String]) -> AnsweredContext {
            Negotiation().answer(ProposedContext(id: 1, abstractSyntax: abstract, transferSyntaxes: syntaxes))
        }
        let (implicit, explicit, jpeg) = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.50")
        #expect(answer(SampleObject.sopClass, [implicit, explicit]).transferSyntax == explicit)
        #expect(answer(SampleObject.sopClass, [jpeg, explicit]).transferSyntax == jpeg)
        #expect(answer(SampleObject.sopClass, ["1.2.840.10008.1.2.1.99"]).result == .transferSyntaxesNotSupported)
        #expect(answer(SampleObject.sopClass, ["9.9"]).result == .transferSyntaxesNotSupported)
        #expect(answer("1.2.840.10008.5.1.4.31", [implicit]).result == .abstractSyntaxNotSupported)
        #expect(answer("nonsense", [implicit]).result == .abstractSyntaxNotSupported)
        #expect(answer("1.2.840.10008.1.1", [jpeg]).result == .transferSyntaxesNotSupported)
    }

    @Test func titlesAndRooms() throws {
        #expect(try AETitle("  STORE ").description == "STORE")
        for wrong in ["", "   ", "A\\B", "12345678901234567", "é"] {
            #expect(throws: DICOMNetworkError.self) { try AETitle(wrong) }
        }
        #expect(MessageFragments.room(maximumLength: 0) == 131_066)
        #expect(MessageFragments.room(maximumLength: 16_384) == 16_378)
        #expect(MessageFragments.room(maximumLength: 6) == nil)
        #expect(DIMSEStatus(0xA700).description == "A700H")
    }
}
