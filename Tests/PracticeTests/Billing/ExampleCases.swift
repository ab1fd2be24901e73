import Foundation
import Practice
import TestSupport
import Testing

/// The example cases, billed once for all tests.
enum ExampleCases {
    static let stone = "1-submandibular-stone"
    static let node = "2-neck-node-follow-up"
    static let twoParties = "3-two-parties"
    static let noReading = "4-no-reading"
    static let all = [stone, node, twoParties, noReading]

    private static let job = Result { try BillingJob.shipped() }
    private static let billed: [String: Result<BilledCase, any Error>] = Dictionary(
        uniqueKeysWithValues: all.map { name in (name, Result { try run(name) }) })

    static func folder(_ name: String) -> URL { Peer.root.appendingPathComponent("Examples/\(name)") }

    /// A new run.
    static func run(_ name: String) throws -> BilledCase { try run(folder(name)) }

    static func run(_ folder: URL) throws -> BilledCase {
        let job = try job.get()
        return try job.run(try CaseFolder.read(folder, template: job.template))
    }

    /// The one run that tests share.
    static func billed(_ name: String) throws -> BilledCase { try #require(billed[name]).get() }

    /// A copy of a case that may be changed, with the keys that it names.
    static func copy(_ name: String, into folder: TemporaryFolder) throws -> URL {
        try FileManager.default.copyItem(
            at: Peer.root.appendingPathComponent("Examples/keys"), to: folder.file("keys"))
        try FileManager.default.copyItem(at: self.folder(name), to: folder.file("case"))
        return folder.file("case")
    }

    /// Changes a text file of a case.
    static func edit(_ url: URL, _ change: (String) -> String) throws {
        let text = try String(contentsOf: url, encoding: .utf8)
        let changed = change(text)
        #expect(changed != text, "nothing was changed in \(url.lastPathComponent)")
        try changed.write(to: url, atomically: true, encoding: .utf8)
    }

    static func file(_ name: String, of billed: BilledCase) throws -> [UInt8] {
        try #require(billed.files.first { $0.name == name }, "\(name) is missing").bytes
    }

    /// Writes the files of a run, and gives the paths of those whose names end so.
    static func paths(_ billed: BilledCase, ending: String, in folder: TemporaryFolder) throws -> [String] {
        try OutputFolder.write(billed.files, to: folder.url)
        return billed.files.map(\.name).filter { $0.hasSuffix(ending) }.map { folder.file($0).path }
    }
}
