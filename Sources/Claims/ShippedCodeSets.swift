public import Essentials
public import X12

/// The little that the claim checks know of code sets by themselves: ICD-10-CM traps and the states.
///
/// Of a code that is not listed it says that it is not held. Where a whole code set is at hand, give that to
/// ``ClaimChecks`` instead.
public struct ShippedCodeSets: CodeSetSource {
    private let leaves: Set<String>
    private let headers: Set<String>
    private let excludes: [(code: String, others: [String])]
    private let states: Set<String>

    /// - Throws: ``ClaimError`` where the compiled data do not fit the code.
    public init() throws {
        let json = try JSONValue(parsing: "\(CompiledData.codeSets)")
        func list(_ value: JSONValue?, _ place: String) throws -> [String] {
            guard let list = value?.strings else {
                throw ClaimError.data(place, found: "no list of codes", wanted: "a list of codes")
            }
            return list
        }
        let diagnoses = json["diagnoses"]
        leaves = Set(try list(diagnoses?["leaves"], "diagnoses.leaves"))
        headers = Set(try list(diagnoses?["headers"], "diagnoses.headers"))
        states = Set(try list(json["states"]?["codes"], "states.codes"))
        excludes = try (diagnoses?["excludes"]?.array ?? []).map { row in
            guard let code = row[0]?.string else {
                throw ClaimError.data("diagnoses.excludes", found: "no code", wanted: "a code and a list")
            }
            return (code, try list(row[1], "diagnoses.excludes"))
        }
    }

    public func status(of code: String, in set: String, on date: CalendarDate?) -> CodeStatus {
        switch set {
        case "ICD-10-CM":
            if headers.contains(code) { return .notBillable }
            return leaves.contains(code) ? .valid : .notHeld
        case "state": return states.contains(code) ? .valid : .unknown
        default: return .notHeld
        }
    }

    public func excludes(_ code: String, _ other: String, in set: String, on date: CalendarDate?) -> Bool {
        guard set == "ICD-10-CM" else { return false }
        return holds(code, other) || holds(other, code)
    }

    private func holds(_ code: String, _ other: String) -> Bool {
        excludes.contains { row in
            code.hasPrefix(row.code) && row.others.contains { other.hasPrefix($0) }
        }
    }
}
