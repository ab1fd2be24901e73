/// The codes that an Excludes note names: a code with all below it, or a range, with wanted characters.
///
///     DiagnosisTarget("R90-R93")?.covers("R93.0")         // true
///     DiagnosisTarget("S02@7=B")?.covers("S02.0XXB")      // true
public struct DiagnosisTarget: Hashable, Sendable, CustomStringConvertible {
    enum Condition: Hashable, Sendable {
        /// One of these characters at one of these places, counted from 1 without the dot.
        case character([Int], [UInt8])
        /// The text after the dot begins so.
        case ending([UInt8])
    }

    private let first: [UInt8]
    private let last: [UInt8]
    private let conditions: [Condition]
    /// As the table writes it.
    public let description: String

    /// Reads `B26`, `R90-R93`, `S02@7=B`, `T36-T65@5/6=1234`, `E08-E13@.65`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let ends = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(ends.count), let first = DiagnosisCode.plain(ends[0]),
            let last = ends.count == 2 ? DiagnosisCode.plain(ends[1]) : first
        else { return nil }
        var conditions: [Condition] = []
        for part in parts.dropFirst() {
            if part.first == "." {
                conditions.append(.ending(Array(part.dropFirst().utf8)))
            } else {
                let sides = part.split(separator: "=", omittingEmptySubsequences: false)
                guard sides.count == 2, !sides[1].isEmpty else { return nil }
                let places = sides[0].split(separator: "/").compactMap { Int($0) }
                guard !places.isEmpty, places.allSatisfy((1...7).contains) else { return nil }
                conditions.append(.character(places, Array(sides[1].utf8)))
            }
        }
        self.first = first
        self.last = last
        self.conditions = conditions
        description = String(text)
    }

    /// Whether a code is among those named.
    public func covers(_ code: String) -> Bool { DiagnosisCode.plain(code).map(covers) ?? false }

    func covers(_ code: [UInt8]) -> Bool {
        let lower = code.prefix(first.count)
        let upper = code.prefix(last.count)
        guard !lower.lexicographicallyPrecedes(first), !last.lexicographicallyPrecedes(upper) else { return false }
        return conditions.allSatisfy { condition in
            switch condition {
            case .character(let places, let wanted):
                places.contains { $0 <= code.count && wanted.contains(code[$0 - 1]) }
            case .ending(let wanted): code.dropFirst(3).starts(with: wanted)
            }
        }
    }
}
