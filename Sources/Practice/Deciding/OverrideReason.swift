/// The words of a reason: trimmed, neither too short to say anything nor endless.
enum OverrideReason {
    static let shortest = 20
    static let longest = 2000

    static func check(_ text: String) throws -> String {
        let start = text.drop(while: \.isWhitespace)
        let trimmed = String(
            start.prefix(
                (start.lastIndex { !$0.isWhitespace }.map {
                    start.distance(from: start.startIndex, to: $0) + 1
                }) ?? 0))
        guard trimmed.count >= shortest, trimmed.count <= longest else {
            throw OverrideRefused(
                kind: .reason, place: "reason", found: "\(trimmed.count) characters",
                wanted: "\(shortest) to \(longest) characters that say what the record holds and the decision misses")
        }
        return trimmed
    }
}
