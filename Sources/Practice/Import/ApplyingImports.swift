import Essentials
import Patients
import Records

/// Rows of a file are refused, and nobody said that the others should be imported without them.
public struct ImportRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public let refused: Int

    public var description: String {
        "\(refused) rows are refused. Mend the file, or say that the other rows are to be imported without them."
    }
}

extension PracticeStore {
    /// The people of one transaction.
    private static let importBatch = 400

    /// Imports a staged file: new people, and what it changes of those who are registered.
    ///
    /// Rows that are refused or may be somebody else are left out. The same file again changes nothing.
    /// - Parameters:
    ///   - choices: what a person decided about rows that may be somebody, by the rows' numbers.
    ///   - leavesOutRefused: the person has seen the refused rows and wants the others.
    /// - Throws: ``ImportRefused``; `StaleWrite` when somebody else keeps changing the same people; ``AccessRefused``.
    @discardableResult
    public func applyImport(
        _ id: String, choices: [Int: ImportChoice] = [:], leavesOutRefused: Bool = false, by session: Session
    ) throws -> StagedImport {
        try permit(.importPatients, session, subject: "import/\(id)", detail: "apply")
        var staged = try storedImport(id, session)
        var kept: [Int: (word: String, person: String)] = [:]
        var tries = 0
        while true {
            let preview = try preview(staged, choices, session)
            let refused = preview.count("refused")
            guard refused == 0 || leavesOutRefused else { throw ImportRefused(refused: refused) }
            do {
                try write(preview, &kept, session)
                staged.lines = preview.outcomes.map { PracticeStore.line($0, kept) }
                break
            } catch let stale as StaleWrite {
                // Somebody else changed one of them meanwhile: what was written stays, the rest is compared anew.
                tries += 1
                if tries > 5 { throw stale }
            }
        }
        staged.state = .applied
        staged.by = session.user
        staged.at = clock()
        let stamps = try records.commit(
            [.put(try importKey(id, session), staged.json, expecting: .version(staged.version))], by: session.user,
            reason: "import applied")
        staged.version = stamps.last?.version ?? staged.version
        return staged
    }

    private func write(
        _ preview: ImportPreview, _ kept: inout [Int: (word: String, person: String)], _ session: Session
    ) throws {
        let toWrite = preview.outcomes.filter {
            switch $0.state {
            case .new, .changed: true
            case .unchanged, .doubtful, .refused: false
            }
        }
        var rest = toWrite[...]
        let bookKey = try numberBookKey(session)
        let prefix = NumberBook.prefix(of: session.organisation)
        while !rest.isEmpty {
            let batch = rest.prefix(PracticeStore.importBatch)
            rest = rest.dropFirst(batch.count)
            var (book, expecting) = try numberBook(bookKey)
            let before = book
            var writes: [Write] = []
            var written: [Int: (word: String, person: String)] = [:]
            for outcome in batch {
                switch outcome.state {
                case .new(var record):
                    var key: DocumentKey
                    repeat {
                        book.person += 1
                        record.patient.id = NumberBook.personID(prefix: prefix, book.person)
                        key = try personKey(record.patient.id, session)
                    } while try records.lastVersion(of: key) != nil
                    writes.append(.put(key, record.storedJSON, expecting: .new))
                    written[outcome.number] = ("new", record.patient.id)
                case .changed(let person, let record, _):
                    let key = try personKey(person.id, session)
                    writes.append(.put(key, record.storedJSON, expecting: .version(person.version)))
                    written[outcome.number] = ("changed", person.id)
                case .unchanged, .doubtful, .refused: continue
                }
            }
            if book != before { writes.append(.put(bookKey, book.json, expecting: expecting)) }
            try records.commit(writes, by: session.user, reason: "imported")
            kept.merge(written) { _, new in new }
        }
    }

    private static func line(
        _ outcome: ImportOutcome, _ kept: [Int: (word: String, person: String)]
    ) -> StagedImport.Line {
        if let kept = kept[outcome.number] {
            return .init(number: outcome.number, word: kept.word, person: kept.person, remark: "")
        }
        switch outcome.state {
        case .refused(let faults):
            return .init(
                number: outcome.number, word: outcome.state.word, person: "",
                remark: faults.prefix(5).map(\.description).joined(separator: " "))
        case .doubtful(_, let hits):
            return .init(
                number: outcome.number, word: outcome.state.word, person: "",
                remark: "may be " + hits.prefix(5).map(\.person.patient.id).joined(separator: ", "))
        case .new(let record), .changed(_, let record, _), .unchanged(let record):
            return .init(number: outcome.number, word: outcome.state.word, person: record.patient.id, remark: "")
        }
    }
}
