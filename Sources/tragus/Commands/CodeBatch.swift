import Coding
import Essentials

extension Code {
    /// Decides every record, prints a line for each service and party, and tells the faults on standard error.
    ///
    /// - Throws: ``HasFindings`` when a record is faulty.
    static func decideMany(_ stream: RecordStream, json: Bool) throws {
        let batch = DecisionBatch(decider: try Decider.shipped())
        var tally = BatchTally()
        if !json { Console.print(DecisionBatch.heading) }
        try stream.each { input in
            for row in batch.rows(of: input) {
                tally.count(row)
                Console.print(json ? row.json.compact : row.line)
                if case .fault(_, let findings) = row { for finding in findings { Console.error("\(finding)") } }
            }
        }
        if !json { Console.print(tally.text) }
        if tally["faulty"] > 0 { throw HasFindings() }
    }

    /// Holds every claimed code against its record.
    ///
    /// - Throws: ``HasFindings`` when one would be decided otherwise, or a record is faulty.
    static func audit(_ path: String, json: Bool) throws {
        let audit = ClaimAudit(decider: try Decider.shipped())
        var tally = BatchTally()
        var hasFindings = false
        if !json { Console.print(ClaimAudit.heading) }
        try RecordStream(paths: [path], isNDJSON: true).each { input in
            for row in audit.rows(of: input) {
                hasFindings = hasFindings || row.isFinding
                Console.print(json ? row.json.compact : row.line)
                switch row {
                case .claim(let claim): tally.count(claim.verdict.rawValue)
                case .fault(_, let findings):
                    tally.count("faulty")
                    for finding in findings { Console.error("\(finding)") }
                }
            }
        }
        if !json { Console.print(tally.text) }
        if hasFindings { throw HasFindings() }
    }
}
