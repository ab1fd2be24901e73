public import Essentials

/// How much a finding weighs.
public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// The file would be refused.
    case error
    /// The claim would probably be denied or delayed.
    case warning
    /// Worth knowing; nothing need change.
    case advice

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .advice: 2
        }
    }

    /// The heavier one comes first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// One thing that a check found in an interchange, with its place and its cure.
///
/// The texts name the place and what was wanted, never a patient's value.
///
///     finding.json.compact
///     // {"rule":"balance.claim-total","severity":"error","segment":"CLM","element":"CLM02","offset":812,…}
public struct Finding: Hashable, Sendable {
    /// The rule's id, such as `envelope.segment-count`.
    public var rule: String
    public var severity: Severity
    /// The segment's identifier, such as `CLM`; nil where the file as a whole is meant.
    public var segment: String?
    /// The element, such as `CLM02`, or a component of it, such as `CLM05-3`.
    public var element: String?
    /// The byte at which the segment or element starts, from 0.
    public var offset: Int
    /// The segment's number in the file, from 1; 0 where the file as a whole is meant.
    public var segmentNumber: Int
    public var message: String
    /// The smallest change that would cure it.
    public var fix: String
    /// The key of the source that carries the rule.
    public var source: String

    public init(
        rule: String, severity: Severity, segment: String? = nil, element: String? = nil, offset: Int = 0,
        segmentNumber: Int = 0, message: String, fix: String, source: String = ""
    ) {
        self.rule = rule
        self.severity = severity
        self.segment = segment
        self.element = element
        self.offset = offset
        self.segmentNumber = segmentNumber
        self.message = message
        self.fix = fix
        self.source = source
    }

    /// The shape that `tragus x12 check --json` prints.
    public var json: JSONValue {
        [
            "rule": .string(rule), "severity": .string(severity.rawValue),
            "segment": segment.map(JSONValue.string) ?? .null, "element": element.map(JSONValue.string) ?? .null,
            "offset": .number(JSONNumber(offset)), "message": .string(message), "fix": .string(fix),
        ]
    }
}

extension Finding: CustomStringConvertible {
    /// One line for people: `error balance.claim-total at CLM02, byte 812: … Cure: …`.
    public var description: String {
        let place = element ?? segment ?? "the file"
        let cure = fix.isEmpty ? "" : " Cure: \(fix)"
        return "\(severity.rawValue) \(rule) at \(place), byte \(offset): \(message)\(cure)"
    }
}

/// All that was found in one file.
public struct CheckResult: Hashable, Sendable {
    public var findings: [Finding]

    public init(findings: [Finding] = []) {
        self.findings = findings
    }

    /// False when there is an error.
    public var isValid: Bool { !findings.contains { $0.severity == .error } }

    /// `{"file", "valid", "findings"}`, one line of `tragus x12 check --json`.
    public func json(file: String) -> JSONValue {
        [
            "file": .string(file), "valid": .bool(isValid), "findings": .array(findings.map(\.json)),
        ]
    }
}
