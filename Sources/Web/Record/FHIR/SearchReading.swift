import HTTPTypes
import Practice

/// Reads the parameters of a search; what is not known is refused, never passed over.
struct SearchReading {
    /// Names with their values, in the order in which they were sent.
    typealias Pairs = [(name: String, value: String)]

    let type: ServedType
    /// Whether the parameters stand in the address.
    let isInAddress: Bool

    static let largestForm = 16 << 10
    static let largestOffset = 1_000_000

    /// The pairs of a query or form, each kept though its name comes twice.
    static func pairs(_ text: some StringProtocol) throws -> Pairs {
        let parts = text.split(separator: "&")
        guard parts.count <= 50 else { throw FHIRFault.invalid("A search has at most 50 parameters.") }
        return try parts.map { part in
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentCoding.decode(halves[0], plusIsSpace: true),
                let value = halves.count == 2 ? PercentCoding.decode(halves[1], plusIsSpace: true) : "",
                value.utf8.count <= 1000
            else { throw FHIRFault.invalid("A parameter is not well encoded, or longer than 1000 bytes.") }
            return (name, value)
        }
    }

    func search(_ pairs: Pairs) throws -> ResourceSearch {
        var search = ResourceSearch(type)
        let known = SearchParameter.all(type)
        for (name, value) in pairs {
            switch name {
            case "_format", "_pretty": continue
            case "_count": search.count = min(try number(name, value), ResourceSearch.largestCount)
            case "_offset" where isInAddress: search.offset = try number(name, value)
            default:
                let base = name.split(separator: ":", maxSplits: 1).first.map(String.init) ?? name
                guard let parameter = known.first(where: { $0.name == base }) else {
                    let names = known.map(\.name).sorted().joined(separator: ", ")
                    throw FHIRFault.invalid(
                        "A parameter that is not known here was sent. \(type.rawValue) knows \(names).")
                }
                if parameter.isConfidential, isInAddress {
                    throw FHIRFault.invalid(
                        "Names and birth dates stand in no address: send this search by POST to \(type.rawValue)/_search."
                    )
                }
                guard base == name else {
                    throw FHIRFault.invalid("\(parameter.name) takes no modifier here.")
                }
                try take(parameter, value, &search)
            }
        }
        return search
    }

    private func take(_ parameter: SearchParameter, _ text: String, _ search: inout ResourceSearch) throws {
        let values = try SearchReading.alternatives(text)
        guard !values.isEmpty else { throw FHIRFault.invalid("\(parameter.name) has no value.") }
        switch parameter.key {
        case .id: search.ids.append(values)
        case .identifier: search.identifiers.append(values.map { ResourceSearch.Token($0) })
        case .status: search.statuses.append(values.map { ResourceSearch.Token($0).value })
        case .patient:
            search.patients.append(
                values.map { $0.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? $0 })
        case .name(let part): search.names.append(ResourceSearch.Words(part, values))
        case .date: search.dates.append(try dates(parameter.name, values))
        case .lastUpdated: search.lastUpdated.append(try dates(parameter.name, values))
        case .birthDate: search.birthDates.append(try dates(parameter.name, values))
        }
    }

    private func dates(_ name: String, _ values: [String]) throws -> [DateCondition] {
        try values.map {
            guard let condition = DateCondition($0) else {
                let prefixes = DateCondition.Prefix.allCases.map(\.rawValue).joined(separator: ", ")
                throw FHIRFault.invalid(
                    "\(name) is a year, month, day or moment such as ge2026-03-10, with no prefix or one of \(prefixes)."
                )
            }
            return condition
        }
    }

    private func number(_ name: String, _ value: String) throws -> Int {
        guard value.utf8.count <= 7, let number = Int(value), (0...SearchReading.largestOffset).contains(number) else {
            throw FHIRFault.invalid("\(name) is a whole number from 0 on.")
        }
        return number
    }

    /// The values that commas divide; a comma behind a backslash belongs to its value.
    static func alternatives(_ text: String) throws -> [String] {
        var values = [""]
        var isEscaped = false
        for character in text {
            if isEscaped {
                values[values.count - 1].append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "," {
                values.append("")
            } else {
                values[values.count - 1].append(character)
            }
        }
        values.removeAll { $0.isEmpty }
        guard values.count <= 100 else { throw FHIRFault.invalid("A parameter takes at most 100 values.") }
        return values
    }
}
