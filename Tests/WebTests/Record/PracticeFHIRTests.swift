import Essentials
import FHIR
import HTTPTypes
import Practice
import Testing

@testable import Web

@Suite("The practice's FHIR interface")
struct PracticeFHIRTests {
    struct Client {
        let site: TestSite
        let demo: DemoSite
        var token = ""

        init(_ user: String = "okafor", of demo: DemoSite? = nil) async throws {
            self.demo = try demo ?? DemoSite.shared.get()
            site = try TestSite(desk: self.demo.desk)
            token = try await grant(user)["access_token"]?.string ?? ""
        }

        func grant(_ user: String, password: String? = nil) async throws -> JSONValue {
            let form = "account=\(user)&password=\(PercentCoding.encode(password ?? demo.demo.password))"
            return try JSONValue(parsing: await site.send(.post, "/practice/fhir/token", form: form).body)
        }

        var fields: HTTPFields { [.authorization: "Bearer \(token)"] }

        func get(_ path: String) async -> Answer { await site.get("/practice/fhir/\(path)", fields) }

        func search(_ type: String, _ form: String) async -> Answer {
            await site.send(.post, "/practice/fhir/\(type)/_search", fields, form: form)
        }
    }

    static func ids(_ answer: Answer) throws -> [String] {
        (try JSONValue(parsing: answer.body)["entry"]?.array ?? []).compactMap { $0["resource"]?["id"]?.string }
    }

    static func outcome(_ answer: Answer) throws -> String {
        let json = try JSONValue(parsing: answer.body)
        #expect(json["resourceType"]?.string == "OperationOutcome")
        #expect(answer.fields[.contentType] == FHIRAnswer.mediaType)
        #expect(answer.fields[.accessControlAllowOrigin] == nil)
        #expect(FHIRChecker.check(json).isEmpty)
        return json["issue"]?[0]?["code"]?.string ?? ""
    }

    @Test("The statement of capabilities names what is served, and every parameter of it is taken")
    func capabilities() async throws {
        let client = try await Client()
        let answer = await client.site.get("/practice/fhir/metadata")
        let json = try JSONValue(parsing: answer.body)
        #expect(answer.status == .ok && FHIRChecker.check(json).isEmpty)
        let resources = json["rest"]?[0]?["resource"]?.array ?? []
        #expect(resources.compactMap { $0["type"]?.string } == ServedType.allCases.map(\.rawValue))
        for resource in resources {
            let type = resource["type"]?.string ?? ""
            for parameter in resource["searchParam"]?.array ?? [] {
                let name = parameter["name"]?.string ?? ""
                let value = parameter["type"]?.string == "date" ? "2026-01-01" : "x"
                #expect(await client.search(type, "\(name)=\(value)").status == .ok, "\(type) by \(name)")
            }
        }
    }

    @Test("A token is a session: wrong ones are nobody, guesses are held as at the door")
    func door() async throws {
        let client = try await Client("okafor", of: try DemoSite())
        let granted = try await client.grant("biller")
        #expect(granted["token_type"]?.string == "Bearer" && granted["expires_in"]?.int == 900)
        #expect(await client.get("Patient").status == .ok)
        var other = client
        for wrong in ["", "x", String(repeating: "ab", count: 32)] {
            other.token = wrong
            let answer = await other.get("Patient")
            #expect(answer.status == .unauthorized && answer.fields[.wwwAuthenticate] != nil)
            #expect(try Self.outcome(answer) == "login")
        }
        let page = await client.site.get("/practice", client.fields)
        #expect(page.status == .seeOther, "the token opens no page")
        var codes: [Int] = []
        for _ in 0..<7 {
            let answer = await client.site.send(
                .post, "/practice/fhir/token", form: "account=lindqvist&password=wrong-wrong-wrong")
            codes.append(answer.status.code)
            #expect(["login", "throttled"].contains(try Self.outcome(answer)))
        }
        #expect(codes.first == 401 && codes.last == 429)
        let foreign = await client.site.send(
            .post, "/practice/fhir/token", [.origin: "https://elsewhere.example"], form: "account=okafor&password=x")
        #expect(foreign.status == .forbidden)
    }

    @Test("Names and birth dates go by POST alone, and no address of the answer says them")
    func names() async throws {
        let client = try await Client()
        for query in ["name=Brandt", "family=Brandt", "birthdate=1971-11-23", "family:exact=Brandt"] {
            let answer = await client.get("Patient?\(query)")
            #expect(answer.status == .badRequest)
            #expect(try Self.outcome(answer) == "invalid" && answer.text.contains("POST"))
            #expect(!answer.text.contains("Brandt"))
            let sneaked = await client.site.send(
                .post, "/practice/fhir/Patient/_search?\(query)", client.fields, form: "")
            #expect(sneaked.status == .badRequest)
        }
        let found = await client.search("Patient", "family=bran&birthdate=1971-11-23&_count=1")
        #expect(try Self.ids(found) == ["HS-0002"])
        let all = await client.search("Patient", "birthdate=gt1900&_count=1")
        let bundle = try JSONValue(parsing: all.body)
        var next = bundle["link"]?.array?.first { $0["relation"]?.string == "next" }?["url"]?.string
        var ids = try Self.ids(all)
        while let address = next {
            #expect(!address.contains("birth") && !address.contains("1900"))
            let path = String(address.drop { $0 != "?" })
            let answer = await client.get("Patient\(path)")
            ids += try Self.ids(answer)
            let links = try JSONValue(parsing: answer.body)["link"]?.array ?? []
            next = links.first { $0["relation"]?.string == "next" }?["url"]?.string
            let stranger = try await Client("biller")
            #expect(await stranger.get("Patient\(path)").status == .gone, "a page belongs to its session")
        }
        #expect(ids.count == bundle["total"]?.int && Set(ids).count == ids.count && ids.count >= 3)
        #expect(!client.site.log.lines.contains { $0.contains("bran") || $0.contains("HS-0002") })
    }

    @Test("A page by address: self and next, at most a hundred, the number alone")
    func pages() async throws {
        let client = try await Client()
        var path: String? = "Observation?patient=Patient/HS-0002&_count=2"
        var ids: [String] = []
        while let one = path {
            let answer = await client.get(one)
            let json = try JSONValue(parsing: answer.body)
            #expect(
                json["type"]?.string == "searchset" && json["link"]?.array?.isEmpty == false)
            #expect(json["link"]?[0]?["relation"]?.string == "self")
            ids += try Self.ids(answer)
            let url = json["link"]?.array?.first { $0["relation"]?.string == "next" }?["url"]?.string
            path = url.flatMap { $0.split(separator: "/practice/fhir/").last.map(String.init) }
        }
        #expect(ids.count == Set(ids).count && ids.count == 4)
        #expect(ids.allSatisfy { $0.hasPrefix("neck-node-follow-up.") })
        let number = try JSONValue(parsing: await client.get("Observation?_count=0").body)
        #expect(number["total"]?.int ?? 0 > 4 && number["entry"] == nil)
        #expect(await client.get("Observation?_count=100000").status == .ok)
        let range = await client.get("DiagnosticReport?date=ge2026-04-01&date=lt2026-05-01")
        #expect(try Self.ids(range) == ["neck-node-follow-up"], "both dates count")
    }

    @Test("What is not known, not there or not spoken is an OperationOutcome with its status")
    func refusals() async throws {
        let client = try await Client()
        let cases: [(String, Int, String)] = [
            ("Patient?colour=blue", 400, "invalid"), ("Patient?_count=many", 400, "invalid"),
            ("Observation?date=ap2026", 400, "invalid"), ("Claim?status:not=active", 400, "invalid"),
            ("Patient?identifier=", 400, "invalid"), ("Patient/HS-9999", 404, "not-found"),
            ("Patient/%3Cscript%3E", 404, "not-found"), ("Medication", 404, "not-found"),
            ("Patient?_page=00", 410, "not-found"), ("Patient?_format=xml", 406, "not-supported"),
            ("Patient/HS-0002?_summary=true", 400, "invalid"), ("Patient?_id=%zz", 400, "invalid"),
        ]
        for (path, status, code) in cases {
            let answer = await client.get(path)
            #expect(answer.status.code == status, "\(path)")
            #expect(try Self.outcome(answer) == code, "\(path)")
            #expect(!answer.text.contains("<script"))
        }
        let written = await client.site.send(.put, "/practice/fhir/Patient/HS-0002", client.fields)
        #expect(written.status == .methodNotAllowed && written.fields[.allow] == "GET")
        #expect(try Self.outcome(written) == "not-supported")
        let examiner = try await Client("examiner")
        #expect(try Self.outcome(await examiner.get("Claim")) == "forbidden")
    }

    @Test("With the cookie of the pages: a read needs nothing more, a sent search its form's token")
    func cookie() async throws {
        let client = try await Client()
        let (cookie, token) = await client.site.door()
        let signedIn = await client.site.send(
            .post, "/practice/sign-in", cookie: cookie,
            form: "form-token=\(token)&account=okafor&password=\(PercentCoding.encode(client.demo.demo.password))")
        let secret = signedIn.cookie ?? ""
        let read = await client.site.get("/practice/fhir/Patient/HS-0002", cookie: secret)
        #expect(read.status == .ok && read.fields[.eTag]?.hasPrefix("W/") == true)
        #expect(read.fields[.cacheControl] == "no-store")
        let without = await client.site.send(.post, "/practice/fhir/Patient/_search", cookie: secret, form: "name=x")
        #expect(without.status == .forbidden)
        let form = "name=brandt&form-token=\(client.site.site.visits.token(for: secret))"
        let sent = await client.site.send(.post, "/practice/fhir/Patient/_search", cookie: secret, form: form)
        #expect(try Self.ids(sent) == ["HS-0002"])
    }
}
