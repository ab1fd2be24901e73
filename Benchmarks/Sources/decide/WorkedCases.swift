import Coding
import Foundation

/// The worked cases that are timed.
enum WorkedCases {
    static func read(_ folder: String) throws -> [WorkedCase] {
        let url = URL(fileURLWithPath: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
        return try names.sorted().flatMap { name in
            try WorkedCase.read([UInt8](Data(contentsOf: url.appendingPathComponent(name))), file: name)
        }
    }

    /// Cases by what comes out of them, and those with several services or parties besides.
    static func kinds(_ cases: [WorkedCase]) -> [(name: String, cases: [WorkedCase])] {
        func outcome(_ worked: WorkedCase) -> String {
            let outcomes = Set(worked.expect.values)
            if worked.expect.count > 1 { return "several services or parties" }
            return outcomes.contains("none") ? "no code" : outcomes.contains("cannot-tell") ? "cannot tell" : "one code"
        }
        return Dictionary(grouping: cases, by: outcome).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
