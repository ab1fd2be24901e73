import HTTPTypes
import NIOCore

/// A kept public page as one request gets it.
struct KeptPage: Sendable {
    var status: HTTPResponse.Status
    var fields: HTTPFields
    /// Nil for `HEAD` and where the browser has the page already.
    var body: ByteBuffer?

    /// The same for who does not write to a connection.
    var answer: Answer {
        var answer = Answer(status, mediaType: "", body: body.map { Array($0.readableBytesView) } ?? [])
        answer.fields = fields
        return answer
    }
}
