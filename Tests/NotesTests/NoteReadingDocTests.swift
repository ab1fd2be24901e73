import Foundation
import Notes
import TestSupport
import Testing

@Suite struct NoteReadingDocTests {
    /// The goals of reading: of what is proposed, and of what stands in the notes.
    static let precision = 0.97
    static let recall = 0.85

    @Test(arguments: ["Development", "Sixty"])
    func theNotesAreReadAsPeopleReadThem(_ folder: String) throws {
        let notes = try AnnotatedNote.folder(folder)
        if folder == "Development" { #expect(notes.count >= 40) }
        let evaluation = try NoteEvaluation(notes, try NoteReader.shipped())
        print(evaluation.table(folder), evaluation.faults.joined(separator: "\n"))
        #expect(evaluation.precision >= Self.precision, "\(evaluation.faults)")
        #expect(evaluation.recall >= Self.recall, "\(evaluation.faults)")
        #expect(evaluation.trapsTaken.isEmpty)
    }

    @Test func theTableInDocsIsTheOneOfTheReader() throws {
        let reader = try NoteReader.shipped()
        var text = """
            # How well notes are read

            `NoteReader` against annotated notes, all of them invented. Every proposal counts as confirmed here; in the product
            nothing counts before a person confirms it. A trap is a phrase that a careless reader would take for a fact. The
            reader was made with the notes of `Development` in sight. `TRAGUS_WRITE_DOCS=1 swift test --filter
            theTableInDocs` writes this page anew.


            """
        for folder in ["Development", "Sixty"] {
            let notes = try AnnotatedNote.folder(folder)
            if !notes.isEmpty { text += try NoteEvaluation(notes, reader).table(folder) }
        }
        let file = Peer.root.appendingPathComponent("Docs/note-reading.md")
        if ProcessInfo.processInfo.environment["TRAGUS_WRITE_DOCS"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
}
