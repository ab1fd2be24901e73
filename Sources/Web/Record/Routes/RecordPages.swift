import HTTPTypes
import Practice

/// The page of a person's record.
enum RecordPages {
    @Sendable static func record(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        guard let person = inquiry.caught["person"], person.utf8.count <= 200 else { throw Refusal.notFound }
        let record = try await site.asking(inquiry) { try $0.record(of: person, for: $1) }
        return site.workPage(
            inquiry, title: "Record of \(person)", current: .patients, main: RecordMapping(record).page.html)
    }

    /// Where the record of a person stands.
    static func address(_ person: String) -> String { "/practice/patients/\(PercentCoding.encode(person))/record" }
}
