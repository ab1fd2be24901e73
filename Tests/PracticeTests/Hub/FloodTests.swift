import CodeReference
import Essentials
import Foundation
import Records
import Synchronization
import TestSupport
import Testing

@testable import Practice

@Suite struct FloodTests {
    private static let statement = Result { try TestHub.statement() }

    private func draft(_ number: Int) throws -> ContributionDraft {
        ContributionDraft(
            change: TestHub.changed(try Self.statement.get(), to: "Proposal number \(number)"), source: TestHub.source,
            comment: String(repeating: "x ", count: 900))
    }

    private func size(_ test: TestHub) -> Int {
        let files = FileManager.default.enumerator(at: test.folder.url, includingPropertiesForKeys: [.fileSizeKey])
        var size = 0
        while let url = files?.nextObject() as? URL {
            size += (try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
        }
        return size
    }

    @Test func tenThousandFromOnePlaceAndFromAsManyPlaces() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let before = size(test)
        var kept = 0
        var causes: [FloodRefused.Cause: Int] = [:]
        for number in 0..<10_000 {
            let origin = number < 5000 ? "203.0.113.9" : "198.\(number % 200).\(number / 200).7"
            do {
                _ = try hub.suggest(try draft(number), origin: origin)
                kept += 1
            } catch let refusal as FloodRefused {
                causes[refusal.cause, default: 0] += 1
                #expect("\(refusal)".contains("Try again"))
            }
        }
        #expect(kept == FloodGate.ofEveryone.burst && causes[.origin] == 5000 - FloodGate.ofOrigin.burst)
        #expect(size(test) - before < 8 << 20, "what is refused leaves nothing on the disk")
        #expect(hub.floods.withLock { $0.count } <= FloodGate.capacity)
        let item = try #require(try hub.queue(for: editor).first)
        let review = try hub.contribution(item.id, for: editor)
        try hub.accept(
            item.id, as: TestHub.acceptance("Still at work"), credit: "", reason: "Fine.", expecting: review.expected,
            by: editor)
        #expect(hub.current.revision == 1)
        test.pass(3600)
        #expect(throws: Never.self, "an hour later all is as before") {
            try hub.suggest(try draft(10_001), origin: "203.0.113.9")
        }
        #expect(hub.records.verify().isIntact)
    }

    @Test func theQueueHasAnEnd() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        var kept: [Receipt] = []
        for number in 0..<FloodGate.queueLimit {
            test.pass(15)
            kept.append(try hub.suggest(try draft(number), origin: "10.0.\(number / 250).\(number % 250)"))
        }
        test.pass(600)
        let error = #expect(throws: FloodRefused.self) { try hub.suggest(try draft(-1), origin: "10.9.9.9") }
        #expect(error?.cause == .full)
        _ = try hub.ask(QuestionDraft(subject: nil, text: "May I still ask something?"), origin: "10.9.9.9")
        try hub.decline(try #require(kept.first).id, reason: "Spam.", expecting: 1, by: editor)
        #expect(throws: Never.self) { try hub.suggest(try draft(-1), origin: "10.9.9.9") }
        #expect(try hub.queue(for: editor, limit: 200, offset: 400).count == 101)
    }

    @Test func theSameWordsAreTakenOnce() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let statement = try TestHub.statement()
        let receipt = try test.suggest(TestHub.changed(statement, to: "Quite the same"), to: hub)
        func again() -> FloodRefused.Cause? {
            do {
                _ = try test.suggest(TestHub.changed(statement, to: " quite  the SAME "), to: hub)
                return nil
            } catch { return (error as? FloodRefused)?.cause }
        }
        #expect(again() == .same)
        try hub.decline(receipt.id, reason: "No.", expecting: 1, by: editor)
        #expect(again() == .same)
        try hub.close()
        let reopened = try test.open()
        #expect(throws: FloodRefused.self, "also after a restart") {
            try test.suggest(TestHub.changed(statement, to: "Quite the same"), to: reopened)
        }
        _ = try test.ask("Is it in force today?", to: reopened)
        #expect(throws: FloodRefused.self) { try test.ask("Is it in force today?", to: reopened) }
        #expect(throws: Never.self) { try test.ask("Is it in force today?", under: "D0386", to: reopened) }
    }

    /// Over any stretch of time no more pass than the burst and what the interval adds; whoever keeps the pace passes.
    @Test(arguments: 1...20) func aBucketLetsThroughWhatItSays(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let rate = TokenBucket.Rate(
            burst: Int.random(in: 1...9, using: &generator), interval: Int64.random(in: 1...50, using: &generator))
        var bucket = TokenBucket(at: Timestamp(seconds: 0))
        var (now, passed): (Int64, [Int64]) = (0, [])
        for _ in 0..<300 {
            now += Int64.random(in: 0...rate.interval, using: &generator)
            let wait = bucket.wait(rate, at: Timestamp(seconds: now))
            if wait == 0 {
                bucket.take(rate, at: Timestamp(seconds: now))
                passed.append(now)
            } else {
                #expect(bucket.wait(rate, at: Timestamp(seconds: now + wait)) == 0, "the wait that is told is enough")
                #expect(bucket.wait(rate, at: Timestamp(seconds: now + wait - 1)) > 0, "and no longer than needed")
            }
        }
        for (index, start) in passed.enumerated() {
            for (more, end) in passed[index...].enumerated() {
                #expect(more + 1 <= rate.burst + Int((end - start) / rate.interval) + 1)
            }
        }
        #expect(bucket.wait(rate, at: Timestamp(seconds: now + rate.interval)) == 0)
    }

    @Test func originsAreFewAndThoseThatSendMostAreRemembered() throws {
        var gate = FloodGate()
        var now: Int64 = 0
        let busy = OriginKey("192.0.2.1")
        for number in 0..<20_000 {
            now += 15
            if number % 8 == 0 { try? gate.admit(busy, at: Timestamp(seconds: now)) }
            try? gate.admit(
                OriginKey("10.\(number / 60_000).\(number / 250).\(number % 250)"), at: Timestamp(seconds: now))
            #expect(gate.count <= FloodGate.capacity)
        }
    }

    @Test func anIPv6SenderCountsByItsNetwork() {
        let same = [
            "2001:db8:1:2::1", "[2001:db8:1:2:ffff::]:443", "2001:0DB8:0001:0002:3:4:5:6", "2001:db8:1:2::%eth0",
        ]
        #expect(Set(same.map { OriginKey($0).text }) == ["2001:db8:1:2::/64"])
        #expect(OriginKey("2001:db8:1:3::1") != OriginKey("2001:db8:1:2::1"))
        #expect(OriginKey("::1").text == "0:0:0:0::/64" && OriginKey("::ffff:192.0.2.7").text == "192.0.2.7")
        #expect(OriginKey("192.0.2.7:5000") == OriginKey("192.0.2.7") && OriginKey("").text == "")
        #expect(OriginKey(String(repeating: ":", count: 5000)).text.count < 100)
    }
}
