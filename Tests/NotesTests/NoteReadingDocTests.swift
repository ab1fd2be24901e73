import Foundation
import Notes
import TestSupport
import Testing

@Suite struct NoteReadingDocTests {
    @Test(arguments: NoteSet.all)
    func theNotesAreReadAsPeopleReadThem(_ set: NoteSet) throws {
        let notes = try set.notes
        if set.title == "Development" { #expect(notes.count >= 40) }
        let evaluation = try NoteEvaluation(notes, try NoteReader.shipped())
        print(
            evaluation.summary(set.title),
            set.isHeldOut || set.title == "Sixty" ? "" : evaluation.faults.joined(separator: "\n"))
        #expect(evaluation.precision >= set.precision)
        #expect(evaluation.recall >= set.recall)
        #expect(evaluation.trapsTaken.count <= set.traps)
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
        for set in NoteSet.all { text += try NoteEvaluation(try set.notes, reader).table(set.title) }
        let file = Peer.root.appendingPathComponent("Docs/note-reading.md")
        if ProcessInfo.processInfo.environment["TRAGUS_WRITE_DOCS"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
}
