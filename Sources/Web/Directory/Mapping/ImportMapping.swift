import Essentials
import Hypertext
import Patients
import Practice

/// Imports as pages.
enum ImportMapping {
    /// The most rows of each table, and the most doubts.
    private static let shown = 200
    private static let doubtsShown = 100

    static func earlier(_ files: [StagedImport]) -> [[StackTable.Cell]] {
        files.map { file in
            [
                .init(element("a", ["href": address(file.id)], text: file.name)), .init(file.system),
                .init("\(Words.moment(file.at)), \(file.by)"),
                .init(file.state == .staged ? "not imported" : counts { file.count($0) }),
            ]
        }
    }

    static func address(_ id: String) -> String { "\(ImportPage.address)/\(id)" }

    static func page(_ preview: ImportPreview, choices: [Int: ImportChoice], token: String, key: String)
        -> ImportPreviewPage
    {
        let file = preview.file
        let rows = preview.outcomes
        let doubts = rows.compactMap { outcome -> ImportPreviewPage.Doubt? in
            guard case .doubtful(let record, let hits) = outcome.state else { return nil }
            return doubt(outcome, record, hits, choices[outcome.number])
        }
        return ImportPreviewPage(
            title: preview.changesAnything || !doubts.isEmpty || file.state == .staged
                ? "The file has \(counts { preview.count($0) })" : "The register holds all of the file",
            note: "\(file.name), numbers of \(file.system), \(Words.count(rows.count, "row", "rows"))",
            address: address(file.id), told: told(file),
            leftOut: preview.leftOut.sorted { $0.key < $1.key }.map { name, count in
                file.kind == .csv ? "the column “\(name)”" : "\(Words.grouped(count)) × \(name)"
            },
            refused: refused(rows), doubts: Array(doubts.prefix(doubtsShown)), doubtCount: doubts.count,
            tables: [new(rows), changed(rows), unchanged(rows)],
            writes: preview.count("new") + preview.count("changed"), isApplied: file.state == .applied, token: token,
            key: key)
    }

    /// `3 new, 1 changed and 2 refused`.
    private static func counts(_ count: (String) -> Int) -> String {
        let words = ["new", "changed", "unchanged", "possible duplicate", "refused"].compactMap { word -> String? in
            let number = count(word)
            guard number > 0 else { return nil }
            return
                "\(Words.grouped(number)) \(word == "possible duplicate" && number > 1 ? "possible duplicates" : word)"
        }
        guard let last = words.last, words.count > 1 else { return words.first ?? "nobody" }
        return words.dropLast().joined(separator: ", ") + " and \(last)"
    }

    private static func told(_ file: StagedImport) -> Note? {
        guard file.state == .applied else { return nil }
        return Note(
            kind: .ok, headline: "Imported on \(Words.moment(file.at)) by \(file.by).",
            text: "It came out as \(counts { file.count($0) }). Below is the file against the register as it is now.")
    }

    private static func doubt(
        _ outcome: ImportOutcome, _ record: PersonRecord, _ hits: [DuplicateHit], _ choice: ImportChoice?
    ) -> ImportPreviewPage.Doubt {
        let chosen =
            switch choice {
            case .new: "new"
            case .same(let id): "same:\(id)"
            case nil: ""
            }
        return ImportPreviewPage.Doubt(
            number: outcome.number, place: outcome.place.description, who: who(record),
            hits: hits.prefix(5).map {
                .init(
                    value: "same:\($0.person.patient.id)",
                    text: "The same as \($0.person.patient.id), \(who($0.person))")
            },
            reasons: hits.first?.reasons.map(\.words).joined(separator: "; ") ?? "", chosen: chosen)
    }

    private static func who(_ record: PersonRecord) -> String {
        "\(record.patient.name.listed), born \(record.patient.birthDate.spoken)"
    }

    private static func refused(_ rows: [ImportOutcome]) -> ImportPreviewPage.Table {
        var faults: [[StackTable.Cell]] = []
        var count = 0
        for row in rows {
            guard case .refused(let found) = row.state else { continue }
            count += 1
            guard faults.count < shown else { continue }
            faults += found.map { fault in
                [
                    .init((fault.place ?? row.place).description), .init(Words.sentence(fault.found)),
                    .init(Words.sentence(fault.wanted)),
                ]
            }
        }
        return .init(
            title: "Refused", hint: "These rows are not imported.",
            columns: [.init(title: "Where", isHead: true), .init(title: "Found"), .init(title: "Wanted")], rows: faults,
            count: count)
    }

    private static func new(_ rows: [ImportOutcome]) -> ImportPreviewPage.Table {
        let people = rows.compactMap { row -> (ImportOutcome, PersonRecord)? in
            if case .new(let record) = row.state { (row, record) } else { nil }
        }
        return .init(
            title: "New", hint: "",
            columns: [
                .init(title: "Person", isHead: true), .init(title: "Born"), .init(title: "Coverage"),
                .init(title: "Problems"), .init(title: "Where"),
            ],
            rows: people.prefix(shown).map { row, record in
                [
                    .init(record.patient.name.listed), .init(record.patient.birthDate.spoken),
                    .init(record.coverages.isEmpty ? "none" : record.coverages.map(\.payer).joined(separator: ", ")),
                    .init(record.problems.isEmpty ? "none" : record.problems.map(\.code).joined(separator: ", ")),
                    .init(row.place.description),
                ]
            }, count: people.count)
    }

    private static func changed(_ rows: [ImportOutcome]) -> ImportPreviewPage.Table {
        var cells: [[StackTable.Cell]] = []
        var count = 0
        for row in rows {
            guard case .changed(let person, _, let changes) = row.state else { continue }
            count += 1
            guard cells.count < shown else { continue }
            cells += changes.map { change in
                [
                    .init("\(person.record.patient.name.listed), \(person.id)"), .init(change.field),
                    .init(change.before.isEmpty ? "nothing" : change.before), .init(change.after),
                ]
            }
        }
        return .init(
            title: "Changed", hint: "Field by field. What the file leaves empty stays as it is.",
            columns: [
                .init(title: "Person", isHead: true), .init(title: "Field"), .init(title: "Registered"),
                .init(title: "In the file"),
            ], rows: cells, count: count)
    }

    private static func unchanged(_ rows: [ImportOutcome]) -> ImportPreviewPage.Table {
        let people = rows.compactMap { row -> PersonRecord? in
            if case .unchanged(let record) = row.state { record } else { nil }
        }
        return .init(
            title: "Unchanged", hint: "",
            columns: [.init(title: "Person", isHead: true), .init(title: "Number")],
            rows: people.prefix(20).map { [.init($0.patient.name.listed), .code($0.patient.id)] }, count: people.count)
    }
}
