import Essentials
import Synchronization
import Trust

extension Records {
    /// Seals what was committed since the last seal; nil when there is nothing new.
    ///
    /// The seal is in the database and in the outside copy, both on the disk, when this returns. After a crash between
    /// the two the copy is brought up to date first.
    /// - Throws: ``RecordsError`` when there is no signing key, or when the outside copy does not fit the database:
    ///   then nothing more is sealed until someone has looked.
    @discardableResult
    public func seal() throws -> Seal? {
        try requireWriting()
        guard let key = keys.signing else {
            throw RecordsError.invalid("sealing without a signing key", wanted: "a store opened with its signing key")
        }
        return try sealing.withLock { _ in
            try mendOutsideCopy()
            let at = clock().utc
            let seal: Seal? = try engine.write { session in
                let leaves = try session.leaves(seal: nil)
                guard !leaves.isEmpty else { return nil }
                let last = try session.lastSeals(1).first
                let sequence = (last?.sequence ?? 0) &+ 1
                let root = try Digest(bytes: MerkleTree.root(of: leaves))
                let previous = last?.hash(store: identity)
                let message = Seal.message(
                    store: identity, sequence: sequence, at: at, entries: leaves.count, root: root, previous: previous,
                    key: key.verifyingKey)
                let seal = Seal(
                    sequence: sequence, at: at, entries: leaves.count, root: root, previous: previous,
                    key: key.verifyingKey, signature: try key.sign(message))
                try session.insert(seal)
                try session.assignUnsealed(to: sequence)
                return seal
            }
            if let seal { try outside.append(seal.line(store: identity)) }
            return seal
        }
    }

    /// Holds the end of the outside copy against the last seal, and appends the one line that a crash may have kept back.
    private func mendOutsideCopy() throws {
        let last = try engine.read { try $0.lastSeals(2) }
        let lines = last.map { $0.line(store: identity) }
        switch try outside.end(last: lines.first, beforeLast: lines.dropFirst().first) {
        case .complete: return
        case .lacksLast(let length):
            guard let line = lines.first else { return }
            try outside.cut(to: length)
            try outside.append(line)
        case .differs:
            throw RecordsError.outsideCopy(
                outside.path, wanted: "run 'tragus records verify' and keep both as they are until the cause is known")
        }
    }

    /// Seals at every interval until the task is cancelled, and once more then.
    ///
    /// - Parameter failed: is told each time that sealing failed; the next interval tries again.
    public func keepSealing(
        every interval: Duration = .seconds(1), failed: @Sendable (any Error) -> Void = { _ in }
    ) async {
        func once() {
            do { try seal() } catch { failed(error) }
        }
        while !Task.isCancelled {
            once()
            try? await Task.sleep(for: interval)
        }
        once()
    }
}
