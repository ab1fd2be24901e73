import Essentials

/// What a client searches for: all conditions must hold, of each list one.
///
///     var search = ResourceSearch(.diagnosticReport)
///     search.patients = ["HS-0002"]
///     search.dates = [DateCondition("ge2026-04-01")!]
public struct ResourceSearch: Hashable, Sendable {
    /// A number with the system that it belongs to.
    public struct Token: Hashable, Sendable {
        /// Nil where any will do; empty where it must have none.
        public var system: String?
        /// Empty where any will do.
        public var value: String

        /// Reads `value`, `system|value`, `|value` or `system|`.
        public init(_ text: String) {
            let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            system = parts.count == 2 ? String(parts[0]) : nil
            value = String(parts.last ?? "")
        }
    }

    /// What a name must begin with.
    public struct Words: Hashable, Sendable {
        public enum Part: Hashable, Sendable { case name, family, given }
        public var part: Part
        public var words: [String]

        public init(_ part: Part, _ words: [String]) {
            self.part = part
            self.words = words
        }
    }

    public var type: ServedType
    public var ids: [[String]] = []
    public var patients: [[String]] = []
    public var identifiers: [[Token]] = []
    public var statuses: [[String]] = []
    public var dates: [[DateCondition]] = []
    public var lastUpdated: [[DateCondition]] = []
    public var birthDates: [[DateCondition]] = []
    public var names: [Words] = []
    /// At most ``largestCount``; 0 asks for the number alone.
    public var count = 50
    public var offset = 0

    public static let largestCount = 100

    public init(_ type: ServedType) { self.type = type }

    func matches(_ resource: ServedResource) -> Bool {
        let keys = resource.keys
        return resource.type == type && ids.allSatisfy { $0.contains(resource.id) }
            && patients.allSatisfy { list in keys.patient.map(list.contains) ?? false }
            && identifiers.allSatisfy { list in list.contains { token in keys.identifiers.contains { token.fits($0) } }
            }
            && statuses.allSatisfy { list in keys.status.map(list.contains) ?? false }
            && dates.allSatisfy { DateCondition.any($0, keys.date) }
            && lastUpdated.allSatisfy { DateCondition.any($0, keys.lastUpdated) }
            && birthDates.allSatisfy { DateCondition.any($0, keys.birthDate) } && names.allSatisfy { $0.fits(keys) }
    }
}

extension ResourceSearch.Token {
    func fits(_ identifier: ResourceKeys.Identifier) -> Bool {
        (system.map { $0 == identifier.system } ?? true) && (value.isEmpty || value == identifier.value)
    }
}

extension ResourceSearch.Words {
    func fits(_ keys: ResourceKeys) -> Bool {
        let held =
            switch part {
            case .name: keys.name
            case .family: keys.family
            case .given: keys.given
            }
        return words.contains { word in
            let folded = ResourceKeys.folded(word)
            return held.contains { $0.hasPrefix(folded) }
        }
    }
}

/// A date with its prefix, such as `ge2026-04-01`.
///
/// Source: http://hl7.org/fhir/R4/search.html#date.
public struct DateCondition: Hashable, Sendable {
    /// The prefixes that are known; `ap` is not, since nothing says how near is near.
    public enum Prefix: String, Hashable, Sendable, CaseIterable {
        case eq, ne, gt, lt, ge, le, sa, eb
    }

    let prefix: Prefix
    let span: MomentSpan

    /// Nil for another prefix, or what is no year, month, day or moment.
    public init?(_ text: String) {
        let isPrefixed = text.first?.isLetter ?? false
        guard let prefix = isPrefixed ? Prefix(rawValue: String(text.prefix(2))) : .eq,
            let span = MomentSpan(isPrefixed ? String(text.dropFirst(2)) : text)
        else { return nil }
        self.prefix = prefix
        self.span = span
    }

    static func any(_ conditions: [DateCondition], _ held: MomentSpan?) -> Bool {
        guard let held else { return false }
        return conditions.contains { $0.holds(held) }
    }

    func holds(_ held: MomentSpan) -> Bool {
        let isWithin = held.from >= span.from && held.to <= span.to
        return switch prefix {
        case .eq: isWithin
        case .ne: !isWithin
        case .gt: held.to > span.to
        case .lt: held.from < span.from
        case .ge: held.to > span.to || isWithin
        case .le: held.from < span.from || isWithin
        case .sa: held.from >= span.to
        case .eb: held.to <= span.from
        }
    }
}

/// A search that is not answered.
public struct ResourceSearchError: Error, Hashable, Sendable, CustomStringConvertible {
    public let limit: Int

    static func tooWide(_ limit: Int) -> ResourceSearchError { ResourceSearchError(limit: limit) }

    public var description: String {
        "The practice has more than \(limit) cases, and this search looks through all of them. Name a patient or an id."
    }
}

/// One page of an answer.
public struct ResourcePage: Hashable, Sendable {
    public let resources: [ServedResource]
    /// How many there are on all pages.
    public let total: Int
    /// Where the next page begins; nil on the last.
    public let next: Int?
}
