public import Essentials

/// One thing that is wrong with a store: what, and where; never a payload.
public struct VerificationFinding: Hashable, Sendable, CustomStringConvertible {
    /// What sort of fault it is.
    public enum Fault: String, Hashable, Sendable, CaseIterable {
        /// A payload is not what its digest says, is gone without a reason, or is there though destroyed.
        case payload
        /// A version is not what its hash says, or does not follow the one before.
        case version
        /// The same of a journal entry.
        case journal
        /// A seal is missing, out of order, not signed by a trusted key, or does not fit what it covers.
        case seal
        /// The outside copy and the database tell different stories.
        case outsideCopy = "outside-copy"
        /// Lists or search would show something other than the documents say.
        case index
        /// A file is missing or altered.
        case image
        /// SQLite's own pages, tables or identity are damaged.
        case database
    }

    public let fault: Fault
    /// Such as `riverside/case/c-17 version 3`, `seal 12`, `image ab12…`.
    public let place: String
    public let problem: String

    /// `riverside/case/c-17 version 3: the payload is not what its digest says`.
    public var description: String { "\(place): \(problem)" }
}

/// What verifying a whole store found.
public struct VerificationReport: Hashable, Sendable {
    /// At most ``findingLimit``, in the order of the check.
    public internal(set) var findings: [VerificationFinding] = []
    /// How many more there were.
    public internal(set) var furtherFindings = 0
    public internal(set) var versions = 0
    public internal(set) var destroyedPayloads = 0
    public internal(set) var journalEntries = 0
    public internal(set) var seals = 0
    /// Versions and entries that no seal covers yet.
    public internal(set) var unsealed = 0
    public internal(set) var images = 0
    public internal(set) var quarantined = 0

    public static let findingLimit = 1000

    public var isIntact: Bool { findings.isEmpty }

    mutating func add(_ fault: VerificationFinding.Fault, _ place: String, _ problem: String) {
        guard findings.count < VerificationReport.findingLimit else { return furtherFindings += 1 }
        findings.append(VerificationFinding(fault: fault, place: place, problem: problem))
    }

    /// For people: the findings, and one line that sums up.
    public var text: String {
        let counts =
            "\(versions) versions (\(destroyedPayloads) payloads destroyed on purpose), \(journalEntries) journal "
            + "entries, \(seals) seals, \(unsealed) not sealed yet, \(images) archived files, \(quarantined) in quarantine"
        if isIntact { return "intact: \(counts)\n" }
        let more = furtherFindings > 0 ? "and \(furtherFindings) more\n" : ""
        return findings.map { "\($0)\n" }.joined() + more + "NOT intact: \(counts)\n"
    }

    public var json: JSONValue {
        [
            "intact": .bool(isIntact),
            "findings": .array(
                findings.map {
                    [
                        "fault": .string($0.fault.rawValue), "place": .string($0.place),
                        "problem": .string($0.problem),
                    ]
                }),
            "furtherFindings": .number(JSONNumber(furtherFindings)),
            "versions": .number(JSONNumber(versions)),
            "destroyedPayloads": .number(JSONNumber(destroyedPayloads)),
            "journalEntries": .number(JSONNumber(journalEntries)),
            "seals": .number(JSONNumber(seals)),
            "unsealed": .number(JSONNumber(unsealed)),
            "images": .number(JSONNumber(images)),
            "quarantined": .number(JSONNumber(quarantined)),
        ]
    }
}
