import Essentials
import Foundation
import TestSupport
import Testing
import Trust

@testable import Practice

@Suite struct DemoDirectoryTests {
    @Test func canOrderSignAndBillAtOnce() throws {
        let folder = try TemporaryFolder()
        let store = try PracticeStore.open(
            at: folder.url.path, isDemo: true, clock: { Timestamp(seconds: 1_780_000_000) },
            passwordCost: PasswordHash.Cost(rounds: 16, blockSize: 1, parallelism: 1))
        let workspace = Workspace(store: store, job: try .shipped())
        let examples = Peer.root.appendingPathComponent("Examples")
        _ = try DemoPractice.prepare(workspace, examples: examples)
        let biller = try #require(try store.session(user: "biller"))
        let directory = try store.directory(for: biller)
        #expect(directory.missing == [])
        #expect(Set(directory.organisations.map(\.id)) == ["harbor-street", "northgate"])
        #expect(directory.provider(account: "okafor")?.organisation == "harbor-street")
        #expect(directory.provider(account: "lindqvist")?.organisation == "northgate")
        #expect(directory.payers.map(\.payerID) == ["DEMO1"])
        #expect(directory.places.map(\.code) == ["11"])
        let day = try CalendarDate("2026-03-10")
        #expect(try directory.fee(code: "D0370", payer: nil, on: day)?.amount == Money("185.00"))
        #expect(try directory.fee(code: "D0386", payer: "any", on: day)?.amount == Money("105.00"))
        #expect(directory.exchange?.value.isTest == true)
        let place = try #require(directory.places.first)
        let admin = try #require(try store.session(user: "admin"))
        try store.save(.place, id: place.id, typed: ["name": "Upstairs", "code": "11"], expecting: 1, by: admin)
        _ = try DemoPractice.prepare(workspace, examples: examples)
        #expect(try store.directory(for: biller).places.map(\.name) == ["Upstairs"], "a second start changes nothing")
        #expect(try store.directory(for: biller).fees == directory.fees)
    }
}
