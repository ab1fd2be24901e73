import Essentials
import Foundation
import Records
import TestSupport

@testable import Practice
@testable import Web

/// How much there is in a practice: the same before and after means that nothing was written.
struct StoreMark: Hashable {
    var versions: [String: Int]
    var images: Int
    var aside: Int
    /// Sent claims and the like, by their names.
    var files: [String]

    init(_ whole: WholePractice) throws {
        let records = whole.store.records
        versions = [:]
        for organisation in [whole.demo.demo.organisation, Gate.installation] {
            // Lines of the work list are made anew after a change, by themselves.
            for kind in try records.census(organisation: organisation).kinds where kind.name != "glance" {
                versions["\(organisation)/\(kind.name)"] = kind.versions
            }
        }
        images = try records.images.contents().digests.count
        aside = try records.images.quarantined().count
        let outbox = whole.demo.folder.url.appendingPathComponent("outbox").path
        files = (FileManager.default.enumerator(atPath: outbox)?.compactMap { $0 as? String } ?? []).sorted()
    }
}
