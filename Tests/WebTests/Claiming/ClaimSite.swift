import Essentials
import HTTPTypes
import Practice
import Testing

@testable import Web

/// The demo practice with somebody signed in, and the forms of a claim.
struct ClaimSite {
    let demo: DemoSite
    let site: TestSite
    let cookie: String
    static let place = "/practice/cases/submandibular-stone/claim/harbor-street"

    init(_ user: String = "biller") async throws {
        demo = try DemoSite()
        site = try TestSite(desk: demo.desk)
        cookie = await ClaimSite.signIn(user, site, demo)
    }

    static func signIn(_ user: String, _ site: TestSite, _ demo: DemoSite) async -> String {
        let (cookie, token) = await site.door()
        let password = PercentCoding.encode(demo.demo.password)
        let answer = await site.send(
            .post, "/practice/sign-in", cookie: cookie, form: "form-token=\(token)&account=\(user)&password=\(password)"
        )
        return answer.cookie ?? ""
    }

    func page(_ address: String = place) async -> Answer { await site.get(address, cookie: cookie) }

    /// Sends a form of the page with what it was served with.
    func post(_ act: String, _ fields: [String: String], on page: Answer) async -> Answer {
        var fields = fields
        fields["form-token"] = page.token
        for name in ["version", "seen"] where fields[name] == nil {
            if let match = try? Regex("name=\"\(name)\" value=\"([^\"]*)\"").firstMatch(in: page.text) {
                fields[name] = match.output[1].substring.map(String.init)
            }
        }
        let form = fields.map { "\($0.key)=\(PercentCoding.encode($0.value))" }.joined(separator: "&")
        return await site.send(.post, "\(ClaimSite.place)/\(act)", cookie: cookie, form: form)
    }

    /// Does it, and gives the page that follows.
    func done(_ act: String, _ fields: [String: String] = [:]) async -> Answer {
        let answer = await post(act, fields, on: await page())
        #expect(answer.status == .seeOther, "\(act): \(answer.status) \(answer.text.prefix(0))")
        return await page()
    }
}
