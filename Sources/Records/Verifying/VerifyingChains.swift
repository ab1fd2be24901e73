import Trust

extension Verifier {
    /// Every version against its hash, its payload and the one before; gives what is current by the chains.
    mutating func checkVersions(_ session: SQLiteSession) throws -> [DocumentKey: IndexedDocument] {
        var current: [DocumentKey: IndexedDocument] = [:]
        var chain: [VersionLink] = []
        func finish(_ verifier: inout Verifier) throws {
            try verifier.checkPayloads(of: chain, in: session)
            chain.removeAll(keepingCapacity: true)
        }
        try session.eachVersion { link in
            report.versions += 1
            if let last = chain.last, last.key != link.key { try finish(&self) }
            let place = "\(link.key) version \(link.version)"
            if link.computedHash(store: records.identity) != link.hash {
                report.add(.version, place, "who, when, why or what was altered: its hash does not cover it")
            }
            if link.version != (chain.last?.version ?? 0) &+ 1 {
                report.add(.version, place, "does not follow version \(chain.last?.version ?? 0): one is missing")
            }
            if link.previous != chain.last?.hash {
                report.add(.version, place, "does not carry the hash of the version before")
            }
            if Change(rawValue: link.change) == nil { report.add(.version, place, "its change is of no known sort") }
            IndexedDocument.follow(link, in: &current)
            chain.append(link)
        }
        try finish(&self)
        let strays = try session.payloadsWithoutVersion()
        if strays > 0 { report.add(.payload, "table payload", "\(strays) payloads belong to no version") }
        return current
    }

    private mutating func checkPayloads(of chain: [VersionLink], in session: SQLiteSession) throws {
        let destroyed = Set(chain.filter { $0.change == Change.destroy.rawValue }.compactMap(\.target))
        for link in chain {
            let place = "\(link.key) version \(link.version)"
            let payload = guarded(place, .payload) { _ in try session.payload(position: link.position) }
            guard let payload else { continue }
            guard link.change == Change.put.rawValue else {
                if payload != nil { report.add(.payload, place, "has a payload though it is a \(link.change)") }
                continue
            }
            switch (payload, destroyed.contains(link.version)) {
            case (nil, true): report.destroyedPayloads += 1
            case (nil, false): report.add(.payload, place, "its payload is gone, and no later version destroys it")
            case (.some, true): report.add(.payload, place, "its payload is there though a later version destroys it")
            case (let payload?, false):
                guard VersionLink.payloadDigest(salt: payload.salt, bytes: payload.bytes) == link.payloadDigest else {
                    report.add(.payload, place, "its payload or salt is not what the digest says")
                    continue
                }
                noteImages(of: link, payload.bytes, place)
            }
        }
    }

    mutating func checkJournal(_ session: SQLiteSession) throws {
        var last: JournalLink?
        try session.eachEntry { link in
            report.journalEntries += 1
            if last?.note.organisation != link.note.organisation || last?.note.user != link.note.user { last = nil }
            let place = "journal of \(link.note.organisation)/\(link.note.user) entry \(link.sequence)"
            if link.computedHash(store: records.identity) != link.hash {
                report.add(.journal, place, "was altered: its hash does not cover it")
            }
            if link.sequence != (last?.sequence ?? 0) &+ 1 {
                report.add(.journal, place, "does not follow entry \(last?.sequence ?? 0): one is missing")
            }
            if link.previous != last?.hash {
                report.add(.journal, place, "does not carry the hash of the entry before")
            }
            if link.minute != JournalLink.minute(of: link.at) {
                report.add(.journal, place, "its minute is not that of its time")
            }
            last = link
        }
    }
}
