import CodeReference
import Coding
import Foundation
import TestSupport

extension WorkedCase {
    /// Every case of `Examples/decisions`.
    static func all() throws -> [WorkedCase] {
        let folder = Peer.root.appendingPathComponent("Examples/decisions")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        return try names.sorted().flatMap { name in
            try WorkedCase.read([UInt8](try Data(contentsOf: folder.appendingPathComponent(name))), file: name)
        }
    }
}

/// The shipped decider, made once.
let shippedDecider = Result { try Decider.shipped() }

extension CodingDecision {
    /// `us1/practice` to the code, `none` or `cannot-tell`.
    var summary: [String: String] {
        Dictionary(
            uniqueKeysWithValues: decisions.map { ("\($0.service)/\($0.party)", $0.code ?? $0.status.rawValue) })
    }
}
