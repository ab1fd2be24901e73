public import Essentials

/// The one table of who may do what: data, loaded whole or not at all.
///
///     let table = try Authorisation.shipped()
///     table.allows(.examiner, .seeEvidence)      // true
///     table.allows(.examiner, .seeReport)        // false
public struct Authorisation: Hashable, Sendable {
    /// One line of the table.
    public struct Rule: Hashable, Sendable {
        public let action: PracticeAction
        public let roles: Set<Role>
        /// Whether the act is written into the journal.
        public let isNoted: Bool
        /// Whether it may be done once in an emergency by who may break the glass.
        public let breaksGlass: Bool
        public let reason: String
        /// Keys of the table's sources.
        public let sources: [String]
    }

    /// Where a line of the table comes from.
    public struct Source: Hashable, Sendable {
        public let title: String
        public let locator: String
    }

    /// Which action the reader of a file needs whose name starts so.
    struct FileRule: Hashable, Sendable {
        let start: String
        let action: PracticeAction
    }

    /// In the order of the table.
    public let rules: [Rule]
    /// By their keys.
    public let sources: [String: Source]
    private let byAction: [PracticeAction: Rule]
    private let files: [FileRule]

    /// The table that ships with the program.
    public static func shipped() throws -> Authorisation {
        try Authorisation(json: try JSONValue(parsing: "\(CompiledData.authorisation)"))
    }

    /// Reads a table.
    ///
    /// - Throws: ``PracticeDataError`` when an action or role is unknown, stands twice, or is left out.
    public init(json: JSONValue) throws {
        func fault(_ item: JSONValue?, _ wanted: String) -> PracticeDataError {
            PracticeDataError(file: "authorisation.yaml", line: item?["$line"]?.int ?? 1, wanted: wanted)
        }
        let known = PracticeAction.allCases.map(\.rawValue).joined(separator: ", ")
        func action(_ item: JSONValue) throws -> PracticeAction {
            guard let name = item["action"]?.string, let action = PracticeAction(rawValue: name) else {
                throw fault(item, "an action that the practice offers: \(known)")
            }
            return action
        }
        var rules: [Rule] = []
        for item in json["actions"]?.array ?? [] {
            let names = item["roles"]?.strings ?? []
            let roles = Set(names.compactMap(Role.init(rawValue:)))
            guard !roles.isEmpty, roles.count == names.count else {
                throw fault(item, "roles, each once, of \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            let sources = item["source"]?.strings ?? item["source"]?.string.map { [$0] } ?? []
            guard let noted = item["noted"]?.bool, let reason = item["reason"]?.string, !reason.isEmpty,
                !sources.isEmpty
            else { throw fault(item, "whether it is noted, a reason and a source") }
            let breaks = item["breakGlass"]?.bool ?? false
            guard !breaks || (noted && item["action"]?.string?.hasPrefix("see-") == true) else {
                throw fault(item, "breakGlass only where something is seen, and noted")
            }
            rules.append(
                Rule(
                    action: try action(item), roles: roles, isNoted: noted, breaksGlass: breaks, reason: reason,
                    sources: sources))
        }
        let byAction = Dictionary(rules.map { ($0.action, $0) }) { first, _ in first }
        let missing = PracticeAction.allCases.filter { byAction[$0] == nil }
        guard missing.isEmpty, byAction.count == rules.count else {
            let names = missing.map(\.rawValue).joined(separator: ", ")
            throw fault(nil, "each action once; left out: \(names.isEmpty ? "none" : names)")
        }
        self.rules = rules
        sources = (json["sources"]?.object?.keys ?? []).reduce(into: [:]) { known, key in
            guard let source = json["sources"]?[key], let title = source["title"]?.string else { return }
            known[key] = Source(title: title, locator: source["locator"]?.string ?? "")
        }
        self.byAction = byAction
        files = try (json["files"]?.array ?? []).map { item in
            guard let start = item["startsWith"]?.string else { throw fault(item, "the start of a file's name") }
            return FileRule(start: start, action: try action(item))
        }
        guard files.last?.start.isEmpty == true else {
            throw fault(json["files"]?[0], "a last rule for every other file")
        }
    }

    public func allows(_ role: Role, _ action: PracticeAction) -> Bool {
        byAction[action]?.roles.contains(role) ?? false
    }

    /// Whether any of several roles may do it.
    public func allows(_ roles: Set<Role>, _ action: PracticeAction) -> Bool {
        roles.contains { allows($0, action) }
    }

    public func rule(_ action: PracticeAction) -> Rule? { byAction[action] }

    /// What readers of one file or another must be allowed to do.
    var fileActions: Set<PracticeAction> { Set(files.map(\.action)) }

    /// What someone must be allowed to do who reads a file of a case.
    public func action(forFile name: String) -> PracticeAction {
        files.first { name.hasPrefix($0.start) }?.action ?? .seeStudy
    }
}

/// A data file of the practice that can't be used: the line and what was wanted.
public struct PracticeDataError: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    public let line: Int
    public let wanted: String

    public var description: String { "\(file):\(line): wanted \(wanted)." }
}

/// Someone asked for what the authorisation table does not allow their roles.
public struct AccessRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public let action: PracticeAction
    /// The roles that may.
    public let allowed: Set<Role>

    public var description: String {
        let roles = allowed.map(\.rawValue).sorted().joined(separator: ", ")
        return "Not allowed: \(action.rawValue) is for \(roles). Ask an administrator for the role."
    }
}
