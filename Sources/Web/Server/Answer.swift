import Essentials
import HTTPTypes
import Hypertext

/// A response as a plain value.
struct Answer: Sendable {
    var status: HTTPResponse.Status
    var fields: HTTPFields
    var body: [UInt8]

    init(_ status: HTTPResponse.Status = .ok, mediaType: String, body: [UInt8]) {
        self.status = status
        fields = [.contentType: mediaType]
        self.body = body
    }

    /// A page, which no cache keeps: it may show patients' data.
    static func page(_ html: HTML, _ status: HTTPResponse.Status = .ok) -> Answer {
        var answer = Answer(status, mediaType: "text/html; charset=utf-8", body: Array(html.text.utf8))
        answer.fields[.cacheControl] = "no-store"
        return answer
    }

    /// A value for a module of a page, which no cache keeps.
    static func json(_ value: JSONValue, _ status: HTTPResponse.Status = .ok) -> Answer {
        var answer = Answer(status, mediaType: "application/json", body: Array(value.compact.utf8))
        answer.fields[.cacheControl] = "no-store"
        return answer
    }

    /// Goes on to another address of this site by GET.
    static func seeOther(_ address: String) -> Answer {
        var answer = Answer(.seeOther, mediaType: "text/plain; charset=utf-8", body: [])
        answer.fields[.location] = address
        answer.fields[.cacheControl] = "no-store"
        return answer
    }

    /// A file of a case, shown or saved under its name.
    static func file(_ file: CaseFile, saves: Bool) -> Answer {
        var answer = Answer(mediaType: file.mediaType, body: file.bytes)
        answer.fields[.cacheControl] = "private, no-store"
        let plain = String(
            file.name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "_" })
        answer.fields[.contentDisposition] =
            "\(saves ? "attachment" : "inline"); filename=\"\(plain)\"; filename*=UTF-8''\(PercentCoding.encode(file.name))"
        return answer
    }
}

/// A file that belongs to a case.
struct CaseFile: Hashable, Sendable {
    var name: String
    var mediaType: String
    var bytes: [UInt8]
}
