import Essentials
import X12

/// What the checks of one file found, in the shape that scripts rely on.
struct FindingReport {
    let file: String
    let findings: [X12.Finding]

    /// Whether no finding is an error.
    var isValid: Bool { !findings.contains { $0.severity == .error } }

    var json: JSONValue {
        ["file": .string(file), "valid": .bool(isValid), "findings": .array(findings.map(\.json))]
    }

    /// Prints the report and tells whether the file is valid.
    func show(json asJSON: Bool) -> Bool {
        if asJSON {
            Console.print(json.compact)
        } else {
            Console.print("\(file): \(isValid ? "no error" : "has errors")\(findings.isEmpty ? "" : ",") \(tally)")
            for finding in findings { Console.print("  \(finding)") }
        }
        return isValid
    }

    private var tally: String {
        Severity.allCases.compactMap { severity in
            let count = findings.filter { $0.severity == severity }.count
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 || severity == .advice ? "" : "s")"
        }.joined(separator: ", ")
    }
}
