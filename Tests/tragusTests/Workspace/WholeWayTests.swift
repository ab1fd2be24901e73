import Essentials
import Foundation
import TestSupport
import Testing

/// The whole way of a study through the running program, as people go it.
@Suite("The whole way in a browser", .serialized)
struct WholeWayTests {
    @Test(
        "With every role: register, order, storescu, label, measure, report, sign, decide, bill, download, send, verify"
    )
    func everyRole() throws {
        let told = try Self.walk(wholeWay, folder: "whole-way")
        let words = told.outcome
        #expect(words["faults"]?.strings == [])
        #expect(words["acknowledged"]?.int == 4)
        #expect(words["live"]?.bool == true, "the work list changes without a reload")
        #expect(words["labels"]?.string?.contains("Right submandibular gland\n2") == true)
        #expect(words["measured"]?.strings?.allSatisfy { $0.hasSuffix("mm") } == true)
        let chips = words["chips"]?.strings ?? []
        #expect(
            chips.count == 2 && chips.first?.contains("Lesion, long axis") == true
                && chips.last?.contains("Lesion, short axis") == true, "\(chips)")
        #expect(words["blocks"]?.string?.contains("impression") == true)
        #expect(words["signed"]?.string?.hasPrefix("Calculus in the hilum") == true)
        #expect(words["decision"]?.string?.hasPrefix("D0370") == true)
        #expect(words["claim"]?.string?.contains("$210.00") == true, "the fee that the administrator set this morning")
        #expect(words["837"]?.string?.contains("SV3*AD:D0370*210*") == true)
        #expect(words["sent"]?.string == "The claim is sent: no answer yet")
        #expect(words["outbox"]?.array?.map(\.bool) == [true], "what was sent lies in the outbox")
        #expect(words["record"]?.string?.contains("Calculus, right submandibular gland") == true)
        let shelf = try #require(words["shelf"]?.string)
        #expect(shelf.contains("D0370") && shelf.contains("sent"), "the examiner lands where the evidence is listed")
        #expect(!shelf.contains("Quillfeather"), "the list names no patient")
        #expect(words["examiner"]?.array?.compactMap(\.int) == [200, 403, 403])
        #expect(words["bundle"]?.string == "evidence-harbor-street.zip")
        #expect(words["verified"]?.string == "The records are intact")
        Self.expectQuiet(told, ["quillfeather", "isolde", "19790314", "1979-03-14", "03/14/1979"])
    }

    @Test("By keyboard alone; a normal study of four glands is ready to sign after at most forty keys")
    func keyboard() throws {
        let told = try Self.walk(keyboardWay, folder: "keyboard-way")
        let words = told.outcome
        #expect(words["faults"]?.strings == [])
        #expect(words["side"]?.string == "bilateral")
        #expect(words["acknowledged"]?.int == 8)
        #expect(words["hands"]?.int ?? .max <= 40, "\(words["kinds"]?.strings ?? [])")
        #expect(words["clicks"]?.int == 0)
        #expect(words["decision"]?.string?.hasPrefix("D0370") == true)
        #expect(words["claim"]?.string?.hasPrefix("Ready to send") == true)
        #expect(words["837"]?.string == "ISA")
        Self.expectQuiet(told, ["marchbanks", "odile", "19881102", "1988-11-02"])
    }

    @Test("At 390 pixels, by touch")
    func narrow() throws {
        let told = try Self.walk(narrowWay, folder: "narrow-way")
        let words = told.outcome
        #expect(words["faults"]?.strings == [])
        #expect(words["acknowledged"]?.int == 2)
        #expect(words["measured"]?.strings?.first?.hasSuffix("mm") == true)
        #expect(words["decision"]?.string?.hasPrefix("D0370") == true)
        #expect(words["claim"]?.string?.hasPrefix("Ready to send") == true)
        #expect(words["837"]?.string == "ISA")
        Self.expectQuiet(told, ["thistlewood", "hester", "19620730", "1962-07-30"])
    }

    // MARK: What the three share

    /// What a walk told, and what the program printed while it was walked.
    struct Told {
        var outcome: JSONValue
        var log: String
    }

    private static func walk(_ way: String, folder: String) throws -> Told {
        let made = try TemporaryFolder()
        let phantoms = made.file("phantoms").path
        #expect(try Program.run("phantom", "--output", phantoms).status == 0)
        let practice = try ServedPractice(data: made.file("data"))
        let pictures = Peer.root.appendingPathComponent(".build/screenshots/\(folder)")
        try? FileManager.default.removeItem(at: pictures)
        let text = try Peer.python(
            browserHead + scannerHead + way,
            [practice.base, pictures.path, phantoms, practice.scanners, made.file("data/outbox").path])
        #expect(practice.program.end() == 0)
        return Told(outcome: try JSONValue(parsing: text), log: practice.program.text)
    }

    /// No word that tells who the patient is, in no line that the program printed and in no address that was asked for.
    private static func expectQuiet(_ told: Told, _ words: [String]) {
        let log = told.log.lowercased()
        #expect(log.contains("get /practice"), "the program tells what it was asked for")
        for word in words { #expect(!log.contains(word), "\(word.count) letters of a patient are in the log") }
        #expect(told.outcome["named"]?.strings == [])
    }
}
