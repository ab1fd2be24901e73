import CodeReference
public import Essentials

/// The rules by which codes are chosen: data with sources, checked when they are loaded.
///
///     let rules = try RuleBook.shipped()
///     let same = try RuleBook(json: rules.json)      // the same decisions, byte for byte
public struct RuleBook: Sendable {
    /// A group of conditions that rules share, such as 'took and read'.
    struct Kind: Sendable {
        let id: String
        /// Of two codes for one study and entity the one of higher rank is reported.
        let rank: Int
        let conditions: [Feature: UInt64]
        let says: String
        let sources: [String]
    }

    /// When a record supports a code.
    struct Rule: Sendable {
        let id: String
        let code: String
        let span: DateSpan
        let kinds: [Kind]
        let conditions: [Feature: UInt64]
        let sources: [String]
        /// Why it never yields its code.
        let open: String?
        let isOtherwise: Bool
        let file: String
        let line: Int
    }

    /// What to ask for when a fact that decides the code is not settled.
    struct Need: Sendable {
        let id: String
        /// The feature's name, or `date`.
        let fact: String
        let part: String
        let item: String
        let ask: String
        let sources: [String]
    }

    /// What a record should hold besides.
    struct Element: Sendable {
        let id: String
        let letters: [String]
        let modality: UInt64
        let item: String
        let needs: [Feature: UInt64]
        let ask: String
        let sources: [String]
    }

    /// A sentence with its source, for what holds whatever the code.
    struct Principle: Sendable {
        let id: String
        let says: String
        let sources: [String]
    }

    var rules: [Rule] = []
    var needs: [Need] = []
    var elements: [Element] = []
    var exclusions: [Exclusion] = []
    var principles: [String: Principle] = [:]
    var citations: [String: Citation] = [:]
    /// Who reviewed the rules of each file, in words, by the file's name.
    public internal(set) var reviews: [String: String] = [:]
    /// The data that the book was made of, without lines; ``init(json:)`` makes the same book of it.
    public internal(set) var json: JSONValue = .object(JSONObject())

    /// The ids of the rules that yield codes, in the order of the file.
    public var criteria: [String] { rules.map(\.id) }

    /// The code that a rule yields.
    public func code(of rule: String) -> String? { rules.first { $0.id == rule }?.code }

    /// A source by the key that reasons use, such as `criteria/ihs24`.
    public func source(_ key: String) -> Citation? { citations[key] }

    /// The same book without one rule: what its absence costs can be measured.
    public func removing(_ rule: String) -> RuleBook {
        var book = self
        book.rules.removeAll { $0.id == rule }
        if case .object(var files) = json, case .object(var criteria)? = files["criteria"],
            let list = criteria["rules"]?.array
        {
            criteria["rules"] = .array(list.filter { $0["id"]?.string != rule })
            files["criteria"] = .object(criteria)
            book.json = .object(files)
        }
        return book
    }
}
