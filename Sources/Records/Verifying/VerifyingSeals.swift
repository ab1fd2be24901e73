import Trust

extension Verifier {
    /// Every seal against its signature, the seal before, the entries it covers, and the outside copy.
    mutating func checkSeals(_ session: SQLiteSession, copied: [String]) throws {
        let seals = try session.seals()
        let store = records.identity
        report.seals = seals.count
        report.unsealed = try session.unsealedCount()
        var last: Seal?
        for seal in seals {
            let place = "seal \(seal.sequence)"
            if seal.sequence != (last?.sequence ?? 0) &+ 1 {
                report.add(.seal, place, "does not follow seal \(last?.sequence ?? 0): one is missing")
            }
            if seal.previous != last?.hash(store: store) {
                report.add(.seal, place, "does not name the seal before")
            }
            if !records.keys.trusted.contains(seal.key) {
                report.add(.seal, place, "is signed by the key \(seal.key.hex), which is not trusted")
            }
            if !seal.key.verifies(seal.signature, of: seal.message(store: store)) {
                report.add(.seal, place, "its signature does not hold: it was altered or carried from elsewhere")
            }
            let leaves = try session.leaves(seal: seal.sequence)
            if leaves.count != seal.entries {
                report.add(.seal, place, "covers \(leaves.count) entries, \(seal.entries) were sealed")
            } else if MerkleTree.root(of: leaves) != seal.root.bytes {
                report.add(.seal, place, "what it covers was rewritten or reordered after it was sealed")
            }
            last = seal
        }
        try compare(seals.map { $0.line(store: store) }, with: copied)
    }

    private mutating func compare(_ lines: [String], with copied: [String]) throws {
        var copied = copied
        // Seals made while this was starting are in the copy by now.
        if copied.count < lines.count { copied = try records.outside.lines() }
        for index in 0..<max(lines.count, min(copied.count, lines.count + 1)) {
            let place = "seal \(index + 1)"
            if index >= copied.count {
                report.add(
                    .outsideCopy, place, "is in the database and not in the outside copy \(records.outside.path)")
            } else if index >= lines.count {
                let more = copied.count - lines.count
                report.add(
                    .outsideCopy, place, "and all later ones (\(more)) are in the outside copy, not in the database")
            } else if lines[index] != copied[index] {
                report.add(.outsideCopy, place, "is not the same in the database and the outside copy")
            }
        }
    }
}
