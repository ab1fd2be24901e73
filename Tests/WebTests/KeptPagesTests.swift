import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import Web

@Suite("Kept pages on the event loop")
struct KeptPagesTests {
    /// A connection with the handler alone; what goes the long way comes out inbound.
    private func connection(_ site: Site) throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(handler: KeptPagesHandler(site: site))
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        // The first request of a connection always goes the long way.
        #expect(try passes(channel, "/first"))
        try answer(channel)
        return channel
    }

    private func head(
        _ target: String, _ method: HTTPRequest.Method = .get, _ fields: HTTPFields = [:]
    ) -> HTTPRequestPart {
        .head(HTTPRequest(method: method, scheme: "http", authority: "x", path: target, headerFields: fields))
    }

    /// Sends a request; whether it went the long way.
    private func passes(
        _ channel: EmbeddedChannel, _ target: String, _ method: HTTPRequest.Method = .get, _ fields: HTTPFields = [:]
    ) throws -> Bool {
        try channel.writeInbound(head(target, method, fields))
        try channel.writeInbound(HTTPRequestPart.end(nil))
        let parts = [
            try channel.readInbound(as: HTTPRequestPart.self), try channel.readInbound(as: HTTPRequestPart.self),
        ]
        #expect(parts[0] == nil || parts[1] != nil, "a request goes on whole")
        return parts[0] != nil
    }

    /// The long way's answer.
    private func answer(_ channel: EmbeddedChannel) throws {
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
        while try channel.readOutbound(as: HTTPResponsePart.self) != nil {}
    }

    private func read(_ channel: EmbeddedChannel) throws -> (head: HTTPResponse?, body: String, isWhole: Bool) {
        var head: HTTPResponse?
        var body = ""
        while let part = try channel.readOutbound(as: HTTPResponsePart.self) {
            switch part {
            case .head(let found): head = found
            case .body(let buffer): body += String(decoding: buffer.readableBytesView, as: UTF8.self)
            case .end: return (head, body, true)
            }
        }
        return (head, body, false)
    }

    @Test("What is kept is answered at once and is what the long way says; what is not goes on")
    func answersAtOnce() async throws {
        let test = try TestSite()
        let made = await test.get("/codes/D0370")
        let channel = try connection(test.site)
        #expect(try !passes(channel, "/codes/D0370"))
        let answer = try read(channel)
        #expect(answer.isWhole && answer.body == made.text && answer.head?.status == .ok)
        var fields = answer.head?.headerFields ?? [:]
        #expect(fields[.contentLength] == "\(made.body.count)")
        #expect(fields[.date]?.hasSuffix(" GMT") == true)
        (fields[.contentLength], fields[.date]) = (nil, nil)
        #expect(fields == made.fields)
        #expect(try passes(channel, "/codes/D0386"), "it was not asked for before")
    }

    @Test("HEAD has no body; a browser that has the page is told so")
    func withoutBody() async throws {
        let test = try TestSite()
        let made = await test.get("/codes/D0370")
        let channel = try connection(test.site)
        #expect(try !passes(channel, "/codes/D0370", .head))
        let head = try read(channel)
        #expect(head.isWhole && head.body.isEmpty && head.head?.headerFields[.contentLength] == "\(made.body.count)")
        let tag = try #require(made.fields[.eTag])
        #expect(try !passes(channel, "/codes/D0370", .get, [.ifNoneMatch: tag]))
        let known = try read(channel)
        #expect(known.isWhole && known.body.isEmpty && known.head?.status == .notModified)
    }

    @Test("No answer overtakes one that is under way")
    func order() async throws {
        let test = try TestSite()
        _ = await test.get("/codes/D0370")
        let channel = try connection(test.site)
        #expect(try passes(channel, "/codes/D0386"))
        #expect(try passes(channel, "/codes/D0370"), "the one before it has no answer yet")
        try answer(channel)
        #expect(try passes(channel, "/codes/D0370"), "one is still under way")
        try answer(channel)
        try answer(channel)
        #expect(try !passes(channel, "/codes/D0370"))
    }

    @Test("A visit, a body, a form and a wish to close go the long way")
    func goesOn() async throws {
        let test = try TestSite()
        _ = await test.get("/codes/D0370")
        let ways: [(HTTPRequest.Method, HTTPFields)] = [
            (.get, [.cookie: "\(Visits.cookie)=1"]), (.get, [.contentLength: "3"]),
            (.get, [.transferEncoding: "chunked"]), (.post, [:]), (.get, [.connection: "close"]),
            (.get, [.expect: "100-continue"]),
        ]
        for (method, fields) in ways {
            let channel = try connection(test.site)
            #expect(try passes(channel, "/codes/D0370", method, fields), "\(method) \(fields)")
        }
    }

    @Test("A client that does not read gets nothing more on the short way")
    func slowReader() async throws {
        let test = try TestSite()
        _ = await test.get("/codes/D0370")
        let channel = try connection(test.site)
        channel.isWritable = false
        #expect(try passes(channel, "/codes/D0370"))
    }
}

@Suite("The date of an answer")
struct HTTPDateTests {
    @Test(
        arguments: [
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (-1, "Wed, 31 Dec 1969 23:59:59 GMT"), (1_709_164_800, "Thu, 29 Feb 2024 00:00:00 GMT"),
        ] as [(Int64, String)])
    func writes(_ seconds: Int64, _ text: String) { #expect(HTTPDate.text(seconds) == text) }
}
