import Essentials
import HTTPTypes
import Testing

@testable import Web

@Suite("What every answer carries")
struct AnswerTests {
    @Test("The fields that keep a browser in bounds, on every answer")
    func security() async throws {
        let test = try TestSite()
        let cookie = await test.signIn("dentist")
        let targets = ["/", "/health", "/nothing", "/%zz", "/practice", "/assets/tragus.css", "/practice/cases/stone"]
        for target in targets {
            let fields = await test.get(target, cookie: cookie).fields
            let policy = fields[.contentSecurityPolicy] ?? ""
            #expect(policy.hasPrefix("default-src 'none'; ") && policy.contains("frame-ancestors 'none'"), "\(target)")
            #expect(!policy.contains("unsafe") && !policy.contains("*") && !policy.contains("data:"))
            #expect(fields[.xContentTypeOptions] == "nosniff")
            for (name, value) in [("Referrer-Policy", "no-referrer"), ("X-Frame-Options", "DENY")] {
                #expect(fields[try #require(HTTPField.Name(name))] == value)
            }
        }
        for target in ["/practice", "/practice/cases/stone", "/practice/cases/stone/files/report.pdf"] {
            #expect(await test.get(target, cookie: cookie).fields[.cacheControl]?.contains("no-store") == true)
        }
    }

    @Test("HEAD has the fields of GET and no body")
    func head() async throws {
        let test = try TestSite()
        let whole = await test.get("/")
        let head = await test.send(.head, "/")
        #expect(head.status == .ok && head.body.isEmpty)
        #expect(head.fields[.contentLength] == "\(whole.body.count)")
    }

    @Test("Health is JSON, measures are Prometheus text by route and not by address")
    func liveness() async throws {
        let test = try TestSite()
        let cookie = await test.signIn("dentist")
        _ = await test.get("/practice/cases/stone", cookie: cookie)
        let health = await test.get("/health")
        #expect(health.fields[.contentType] == "application/json" && health.text == "{\"status\":\"ok\"}")
        let measures = await test.get("/metrics")
        #expect(measures.fields[.contentType]?.hasPrefix("text/plain; version=0.0.4") == true)
        let line = #"tragus_http_requests_total{route="/practice/cases/{case}",method="GET",status="200"} 1"#
        #expect(measures.text.split(separator: "\n").contains(Substring(line)))
        #expect(measures.text.contains("tragus_cases 4\n"))
        #expect(!measures.text.contains("stone"))
        for line in measures.text.split(separator: "\n") where !line.hasPrefix("#") {
            #expect(line.wholeMatch(of: #/[a-z_]+(\{[^{}]*(\{[a-z]+\}[^{}]*)*\})? [0-9.e+-]+/#) != nil, "\(line)")
        }
    }

    @Test("Errors are pages for people and problem details for programs")
    func problems() async throws {
        let test = try TestSite(desk: SampleDesk(failure: SampleDesk.Broken()))
        let page = await test.get("/nothing")
        #expect(page.fields[.contentType] == "text/html; charset=utf-8")
        #expect(page.text.contains("<h1>There is nothing at this address</h1>"))
        let problem = try JSONValue(parsing: await test.get("/api/nothing").text)
        #expect(problem["status"]?.int == 404 && problem["type"]?.string == "about:blank")
        #expect(problem["title"]?.string == "There is nothing at this address")
        let cookie = await test.signIn("dentist")
        let broken = await test.get("/practice", cookie: cookie)
        #expect(broken.status == .internalServerError)
        let reference = try #require(broken.text.firstMatch(of: #/Reference ([0-9a-f]{12})/#)?.output.1)
        #expect(!broken.text.contains("store is closed"), "the cause stays in the log")
        #expect(test.log.lines.contains { $0.contains(reference) && $0.contains("store is closed") })
    }

    @Test("The log knows routes, and neither names nor addresses nor queries")
    func log() async throws {
        let test = try TestSite()
        let cookie = await test.signIn("dentist")
        for target in ["/practice", "/practice/cases/stone?image=1&name=Quill", "/practice/cases/Quill", "/Quill"] {
            _ = await test.get(target, cookie: cookie)
        }
        let all = test.log.lines.joined(separator: "\n")
        #expect(all.contains("GET /practice/cases/{case} 200"))
        for secret in ["Quill", "stone", "image=", "demo", "dentist", cookie] {
            #expect(!all.contains(secret), "\(secret)")
        }
    }

    @Test("Assets are kept for good under their mark, and asked again without it")
    func assets() async throws {
        let test = try TestSite()
        let address = test.site.assets.address("tragus.css")
        let marked = await test.get(address)
        #expect(marked.fields[.cacheControl] == "public, max-age=31536000, immutable")
        #expect(marked.fields[.contentType] == "text/css; charset=utf-8")
        let plain = await test.get("/assets/tragus.css")
        #expect(plain.fields[.cacheControl] == "public, no-cache" && plain.body == marked.body)
        let tag = try #require(plain.fields[.eTag])
        let again = await test.get("/assets/tragus.css", [.ifNoneMatch: "\"x\", \(tag)"])
        #expect(again.status == .notModified && again.body.isEmpty)
        #expect(await test.get("/assets/tragus.css", [.ifNoneMatch: "\"x\""]).status == .ok)
        #expect(await test.get("/assets/..").status == .notFound)
        #expect(await test.get("/assets/Web.swift").status == .notFound)
    }

    @Test("A file is saved under its name, and shown only where it cannot run")
    func files() async throws {
        let test = try TestSite()
        let cookie = await test.signIn("dentist")
        let saved = await test.get("/practice/cases/stone/files/report.pdf", cookie: cookie)
        #expect(saved.fields[.contentType] == "application/pdf")
        #expect(
            saved.fields[.contentDisposition] == "attachment; filename=\"report.pdf\"; filename*=UTF-8''report.pdf")
        let shown = await test.get("/practice/cases/stone/files/report.pdf?show", cookie: cookie)
        #expect(shown.fields[.contentDisposition]?.hasPrefix("inline;") == true)
        let odd = await test.get("/practice/cases/stone/files/claim-%C3%BC%22x.837", cookie: cookie)
        #expect(
            odd.fields[.contentDisposition]
                == "attachment; filename=\"claim-__x.837\"; filename*=UTF-8''claim-%C3%BC%22x.837")
        let html = Answer.file(CaseFile(name: "report.html", mediaType: "text/html", bytes: []), saves: true)
        #expect(html.fields[.contentDisposition]?.hasPrefix("attachment") == true)
    }
}
