import CodeReference
import Essentials

/// What a search of a table is asked, checked.
struct TableQuery: Hashable {
    struct Fault: Error, Hashable {
        var text: String
    }

    /// An extra field and the name under which it is given back.
    struct Extra: Hashable {
        var name: String
        var alias: String
    }

    var terms: String
    var date: CalendarDate
    var offset = 0
    var limit = 7
    var fields = TermFields.all
    var condition = TermCondition()
    var codeField = "code"
    var display = ["code", "name"]
    var extra: [Extra] = []

    /// How many codes one answer holds at most.
    static let largest = 500
    /// The fields of every table; those that a set does not have are empty.
    static let known = [
        "active", "billable", "code", "code-also", "code-first", "excludes1", "excludes2", "family", "group",
        "in-force",
        "name", "near", "parent", "replaced-by", "source", "synonyms", "use-additional-code", "version",
        "write-instead",
    ]

    private static let parameters: Set<String> = [
        "terms", "maxList", "count", "offset", "q", "df", "sf", "cf", "ef", "on", "authenticity_token",
    ]

    init(_ query: [String: String], today: CalendarDate) throws {
        for name in query.keys.sorted() where !Self.parameters.contains(name) {
            throw Fault(
                text:
                    "A parameter that is not known here. Known are terms, maxList, count, offset, q, df, sf, cf, ef, on."
            )
        }
        terms = query["terms"] ?? ""
        date = today
        if let on = query["on"], !on.isEmpty {
            guard let day = try? CalendarDate(on) else { throw Fault(text: "on is a day such as 2026-03-10.") }
            date = day
        }
        if let most = query["maxList"] { limit = most.isEmpty ? Self.largest : try Self.number(most, "maxList") }
        if let count = query["count"], !count.isEmpty { limit = try Self.number(count, "count") }
        limit = min(limit, Self.largest)
        if let offset = query["offset"], !offset.isEmpty { self.offset = try Self.number(offset, "offset") }
        if let list = query["df"], !list.isEmpty { display = try Self.names(list, "df") }
        if let name = query["cf"], !name.isEmpty { codeField = try Self.names(name, "cf")[0] }
        if let list = query["sf"], !list.isEmpty {
            fields = []
            for name in try Self.names(list, "sf") {
                switch name {
                case "code": fields.insert(.code)
                case "name", "synonyms": fields.insert(.words)
                default: throw Fault(text: "sf is code, name or both.")
                }
            }
        }
        if let list = query["ef"], !list.isEmpty {
            extra = try Self.pieces(list).map { piece in
                let halves = piece.split(separator: ":", maxSplits: 1)
                let name = try Self.names(String(halves.first ?? ""), "ef")[0]
                return Extra(name: name, alias: halves.count == 2 ? String(halves[1]) : name)
            }
            guard Set(extra.map(\.alias)).count == extra.count else { throw Fault(text: "ef names a field twice.") }
        }
        if let constraint = query["q"], !constraint.isEmpty { condition = try Self.condition(constraint) }
    }

    private static func number(_ text: String, _ name: String) throws -> Int {
        guard text.utf8.count <= 6, let number = Int(text), number >= 0 else {
            throw Fault(text: "\(name) is a whole number from 0 to 999999.")
        }
        return number
    }

    private static func pieces(_ list: String) -> [String] {
        list.split(separator: ",").prefix(20).map { piece in
            String(piece).filter { $0 != " " }
        }
    }

    private static func names(_ list: String, _ parameter: String) throws -> [String] {
        let names = pieces(list)
        guard !names.isEmpty, names.allSatisfy(known.contains) else {
            throw Fault(text: "\(parameter) names fields out of \(known.joined(separator: ", ")).")
        }
        return names
    }

    /// `active:true AND billable:false AND code:K11*`.
    private static func condition(_ text: String) throws -> TermCondition {
        let fault = Fault(
            text: "q joins active:true, active:false, billable:true, billable:false and code:K11* with AND.")
        var condition = TermCondition()
        let words = text.split(separator: " ")
        guard words.count % 2 == 1, words.count <= 9 else { throw fault }
        for (index, word) in words.enumerated() {
            if index % 2 == 1 {
                guard word == "AND" else { throw fault }
                continue
            }
            let halves = word.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { throw fault }
            switch (halves[0], halves[1]) {
            case ("active", "true"): condition.isActive = true
            case ("active", "false"): condition.isActive = false
            case ("billable", "true"): condition.isBillable = true
            case ("billable", "false"): condition.isBillable = false
            case ("code", let beginning) where beginning.last == "*": condition.prefix = String(beginning.dropLast())
            default: throw fault
            }
        }
        return condition
    }
}
