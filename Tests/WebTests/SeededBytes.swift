import TestSupport

/// Texts with everything in them that addresses and forms must carry.
struct SeededBytes {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func text(length: Int) -> String {
        let pieces = [
            "a", "Z", "0", "-", "_", ".", "~", " ", "+", "%", "&", "=", "/", "?", "#", "é", "😀", "\n", "'", "\"",
        ]
        return (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
}
