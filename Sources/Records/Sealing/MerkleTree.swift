import Trust

/// The Merkle tree hash of a list of leaves (RFC 9162 section 2.1.1, SHA-256).
enum MerkleTree {
    static func root(of leaves: [[UInt8]]) -> [UInt8] {
        var level = leaves.map { Digest(of: [0] + $0).bytes }
        guard !level.isEmpty else { return Digest(of: [UInt8]()).bytes }
        while level.count > 1 {
            level = stride(from: 0, to: level.count, by: 2).map { index in
                index + 1 < level.count ? Digest(of: [1] + level[index] + level[index + 1]).bytes : level[index]
            }
        }
        return level[0]
    }
}
