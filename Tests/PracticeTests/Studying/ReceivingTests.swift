import DICOM
import Dispatch
import Essentials
import Records
import Synchronization
import Testing
import Ultrasound

@testable import Practice

@Suite("Images that come twice, at once, or are none")
struct ReceivingTests {
    @Test("One instance by a scanner, by another and by a browser is one object, whatever stands in the file's head")
    func oneInstance() throws {
        let test = try StudyPractice()
        let bytes = try StudyPractice.image()
        guard case .kept(let first, isNew: true) = try test.receive(bytes) else {
            Issue.record("not filed")
            return
        }
        let file = try Part10File(parsing: bytes)
        let same = try [
            Part10File(dataSet: file.dataSet, transferSyntax: file.transferSyntax, source: "US2").bytes(),
            Part10File(dataSet: file.dataSet, transferSyntax: .implicitLittleEndian, source: "US3").bytes(),
        ]
        for bytes in same {
            guard case .kept(let again, isNew: false) = try test.receive(bytes) else {
                Issue.record("taken for another")
                continue
            }
            #expect(again == first)
        }
        #expect(try test.study.images.map(\.digest) == [first.digest])
        #expect(try test.workspace.trayCount(for: test.dentist) == 0)
    }

    @Test("Objects of several studies that come at once: the case takes one study, the tray the others")
    func twoStudies() throws {
        let test = try StudyPractice()
        let images = try (0..<6).map { number in
            try StudyPractice.image(number + 1) { try $0.set(.studyInstanceUID, "2.25.\(900 + number % 3)") }
        }
        let outcomes = Mutex<[Received]>([])
        DispatchQueue.concurrentPerform(iterations: images.count) { number in
            guard let received = try? test.receive(images[number]) else { return }
            outcomes.withLock { $0.append(received) }
        }
        let kept = outcomes.withLock { $0 }.compactMap { outcome -> StoredObject? in
            if case .kept(let object, isNew: true) = outcome { object } else { nil }
        }
        #expect(kept.count == 2 && Set(kept.map(\.study)).count == 1)
        let waiting = try test.workspace.tray(for: test.dentist).waiting.flatMap(\.objects)
        #expect(waiting.count == 4 && waiting.allSatisfy { $0.why.contains("another study") })
        #expect(try test.state == .captured)
    }

    @Test("Object and state of its case are one transaction: no moment in which a case holds images and waits for them")
    func oneTransaction() throws {
        let test = try StudyPractice()
        let commits = Mutex<[Set<String>]>([])
        test.store.records.whenCommitted { keys in
            let kinds = Set(keys.map(\.key.kind))
            commits.withLock { $0.append(kinds) }
        }
        _ = try test.receive(try StudyPractice.image())
        _ = try test.receive(try StudyPractice.image(2))
        _ = try test.receive(try StudyPractice.image(3, family: "Riviera"))
        #expect(commits.withLock { $0 } == [["object", "case"], ["object"], ["object"]])
    }

    @Test(
        "What is no image is said to be what it is, with what to send instead",
        arguments: [
            ([UInt8](), "empty"), (Array("PK\u{3}\u{4}".utf8), "Unpack it"), (Array("%PDF-1.7".utf8), "a PDF"),
            ([0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "a picture"), (Array("Dear colleague,".utf8), "a text"),
            (Array(repeating: 0, count: 128) + Array("DICM".utf8) + [2, 0], "cut off"), ([1, 2, 3], "DICOM"),
        ])
    func strange(bytes: [UInt8], words: String) throws {
        let test = try StudyPractice()
        guard case .quarantined(let digest, let reason) = try test.receive(bytes) else {
            Issue.record("taken for an image")
            return
        }
        #expect(reason.contains(words) && reason.contains("end "), "\(reason)")
        #expect(try test.store.records.images.readQuarantined(digest) == bytes)
    }

    @Test("Another kind of DICOM, and half an image")
    func otherKinds() throws {
        let test = try StudyPractice()
        let whole = try StudyPractice.image()
        let other = try StudyPractice.image {
            try $0.set(.sopClassUID, "1.2.840.10008.5.1.4.1.1.2")
            try $0.set(.modality, "CT")
        }
        for (bytes, words) in [(other, "another kind"), (Array(whole.prefix(whole.count / 2)), "cut off or damaged")] {
            guard case .quarantined(_, let reason) = try test.receive(bytes) else {
                Issue.record("taken for an image")
                continue
            }
            #expect(reason.contains(words), "\(reason)")
            #expect(!reason.contains("Rivera"))
        }
    }

    @Test("An image that comes while the report is signed is not left out of it: nothing is signed")
    func whileSigning() throws {
        let test = try StudyPractice()
        try test.link()
        _ = try test.receive(try StudyPractice.image(name: "submandibular-right-stone"))
        for (path, value) in WritingPractice.whole.sorted(by: { $0.key < $1.key }) {
            try test.workspace.saveField(path, value, base: 0, of: StudyPractice.caseID, by: test.dentist)
        }
        let draft = try test.workspace.draft(of: StudyPractice.caseID, for: test.dentist)
        let late = try StudyPractice.image(2)
        test.practice.pass(60)
        // The files of the report are written after the images were read and before the signature is.
        test.practice.beforeNextFile.withLock { $0 = { _ = try? test.receive(late) } }
        let refused = #expect(throws: ReadingRefused.self) {
            try test.workspace.sign(
                StudyPractice.caseID, password: TestPractice.password, expecting: draft.version, by: test.dentist)
        }
        #expect(refused?.words.contains("Images came or went") == true)
        #expect(try test.study.images.count == 2 && test.study.isOpen)
    }

    @Test("An archive that was dropped on the tray: the latest studies are shown, the others counted, images as well")
    func manyStudies() throws {
        let test = try StudyPractice()
        let made = try Part10File(parsing: try StudyPractice.image(family: "Nobody", patientID: "X-1"))
        func stray(_ number: Int, study: Int) throws {
            var set = made.dataSet
            try set.set(.sopInstanceUID, "2.25.\(5000 + number)")
            try set.set(.studyInstanceUID, "2.25.\(100 + study)")
            test.practice.pass(1)
            _ = try test.receive(try Part10File(dataSet: set, transferSyntax: made.transferSyntax).bytes())
        }
        for number in 0..<(Tray.studyLimit + 7) { try stray(number, study: number) }
        for number in 0..<(TrayStudy.imageLimit + 3) { try stray(1000 + number, study: 0) }
        let tray = try test.workspace.tray(for: test.dentist)
        #expect(tray.waiting.count == Tray.studyLimit && tray.furtherWaiting == 7)
        #expect(tray.waiting.prefix(2).map(\.study) == ["2.25.100", "2.25.156"])
        #expect(tray.waiting.first?.count == TrayStudy.imageLimit + 4)
        #expect(tray.waiting.first?.objects.count == TrayStudy.imageLimit)
        try test.workspace.discard(study: "2.25.100", reason: "not ours", by: test.dentist)
        let after = try test.workspace.tray(for: test.dentist)
        #expect(after.waiting.count == Tray.studyLimit && after.furtherWaiting == 6)
        #expect(after.discarded.map(\.count) == [TrayStudy.imageLimit + 4] && after.furtherDiscarded == 0)
    }
}
