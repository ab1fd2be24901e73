import Coding
import Essentials
import Notes

/// How a reader's proposals stand against annotated notes, by fact.
struct NoteEvaluation {
    struct Row {
        var right = 0
        var wrong = 0
        var missed = 0
    }

    private(set) var rows: [String: Row] = [:]
    private(set) var trapsTaken: [String] = []
    private(set) var trapCount = 0
    private(set) var noteCount = 0
    /// What went wrong, a line each.
    private(set) var faults: [String] = []

    init(_ notes: [AnnotatedNote], _ reader: NoteReader) throws {
        noteCount = notes.count
        for note in notes {
            let reading = try reader.read(note.text)
            let facts = reading.facts(confirming: Set(reading.proposals.map(\.id)))
            let proposed = FactTriple.of(facts.json)
            let wanted = note.triples
            for triple in proposed {
                if wanted.contains(triple) {
                    rows[triple.fact, default: Row()].right += 1
                } else {
                    rows[triple.fact, default: Row()].wrong += 1
                    faults.append("\(note.id): wrong \(triple.service) \(triple.fact) \(triple.value)")
                }
            }
            for triple in wanted.subtracting(proposed) {
                rows[triple.fact, default: Row()].missed += 1
                faults.append("\(note.id): missed \(triple.service) \(triple.fact) \(triple.value)")
            }
            for trap in note.traps {
                trapCount += 1
                let fact = trap.fact.split(separator: ".").filter { $0 != "services" }.joined(separator: ".")
                let isTaken = proposed.subtracting(wanted).contains { triple in
                    triple.fact == fact && triple.value == trap.value.canonical
                }
                if isTaken { trapsTaken.append("\(note.id): \(trap.fact) \(trap.value.canonical), '\(trap.words)'") }
            }
        }
        faults.sort()
    }

    var total: Row {
        rows.values.reduce(into: Row()) { sum, row in
            sum.right += row.right
            sum.wrong += row.wrong
            sum.missed += row.missed
        }
    }

    var precision: Double { Self.share(total.right, of: total.right + total.wrong) }
    var recall: Double { Self.share(total.right, of: total.right + total.missed) }

    private static func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }

    /// In one line.
    func summary(_ title: String) -> String {
        "\(title): precision \(Self.percent(precision)), recall \(Self.percent(recall)), \(trapsTaken.count) traps\n"
    }

    /// As a row of the table of all sets.
    func row(_ title: String, goal: (precision: Double, recall: Double)) -> String {
        let isReached = precision >= goal.precision && recall >= goal.recall && trapsTaken.isEmpty
        return
            "| \(title) | \(Self.percent(precision)) | \(Self.percent(recall)) | \(trapsTaken.count) of \(trapCount) | "
            + "\(isReached ? "reached" : "not reached") |\n"
    }

    /// The table as Markdown.
    func table(_ title: String) -> String {
        var text = "## \(title)\n\n\(noteCount) notes, \(total.right + total.missed) facts, \(trapCount) traps, "
        text += "of which \(trapsTaken.count) taken.\n"
        text += "Precision \(Self.percent(precision)), recall \(Self.percent(recall)).\n\n"
        text += "| fact | proposed, right | proposed, wrong | missed |\n|---|---|---|---|\n"
        for (fact, row) in rows.sorted(by: { $0.key < $1.key }) + [("all", total)] {
            text += "| \(fact) | \(row.right) | \(row.wrong) | \(row.missed) |\n"
        }
        return text + "\n"
    }

    private static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded(.down))
        return "\(tenths / 10).\(tenths % 10) %"
    }
}
