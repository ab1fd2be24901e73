import Hypertext
import Practice

/// What the work list tells an administrator: that the practice lacks something before it can order or bill.
enum DirectoryNote {
    static func html(_ site: Site, _ inquiry: Inquiry) async throws -> HTML {
        guard site.allows(inquiry, .saveDirectory), site.desk?.practice != nil else { return .empty }
        let missing = try await site.asking(inquiry) { try $0.store.directory(for: $1).missing }
        guard let first = missing.first else { return .empty }
        let more =
            missing.count == 1 ? "" : " \(Words.count(missing.count - 1, "more entry is", "more entries are")) missing."
        return element("div", ["class": "to-do"]) {
            Note(kind: .warn, headline: "The practice can’t bill yet.", text: first.words + more)
            Button(
                text: "Go on with the first steps", address: SetUpStep.first(of: missing.map(\.kind)).address)
        }
    }
}
