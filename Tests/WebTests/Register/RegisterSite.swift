import Foundation
import HTTPTypes
import Practice
import Testing

@testable import Web

/// The demo practice with somebody signed in: sends forms as a browser would.
final class RegisterSite: Sendable {
    let demo: DemoSite
    let site: TestSite

    init() throws {
        demo = try DemoSite()
        site = try TestSite(desk: demo.desk)
    }

    func signIn(_ user: String) async -> String {
        let (cookie, token) = await site.door()
        let answer = await site.send(
            .post, "/practice/sign-in", cookie: cookie,
            form: Self.encode(["form-token": token, "account": user, "password": demo.demo.password]))
        return answer.cookie ?? ""
    }

    /// Sends the fields with the token that the visit's pages carry.
    func post(_ path: String, _ fields: [String: String], cookie: String) async -> Answer {
        let token = await site.get("/practice/patients", cookie: cookie).token ?? ""
        return await site.send(
            .post, path, cookie: cookie, form: Self.encode(fields.merging(["form-token": token]) { first, _ in first }))
    }

    static func encode(_ fields: [String: String]) -> String {
        fields.map { "\(PercentCoding.encode($0.key))=\(PercentCoding.encode($0.value))" }.joined(separator: "&")
    }

    static let key = String(repeating: "ab", count: 16)

    static let person = [
        "name.family": "Alder", "name.given": "Nora", "birthDate": "5/4/1971", "sex": "female",
        "address.lines.1": "7 Mill Lane", "address.city": "Albany", "address.state": "NY", "address.zip": "12208-0003",
        "telephone": "(518) 555-0190",
    ]

    static let order = [
        "reason": "Swelling at meals", "question": "A stone?", "whyNotRadiograph": "Soft tissue",
        "area:parotid-gland": "1", "side": "left", "purpose": "diagnosis", "dateOfService": "03/10/2026",
        "orderedBy": "okafor", "capturedBy": "okafor", "readBy": "okafor", "coverage": "c1", "place": "office",
        "code.1": "k11.5",
    ]

    /// The address of a redirect.
    static func place(_ answer: Answer) -> String { answer.fields[.location] ?? "" }
}
