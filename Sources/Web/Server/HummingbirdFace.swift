import HTTPTypes
import Hummingbird
import NIOCore

/// Carries requests from Hummingbird to the site and answers back.
struct HummingbirdFace: HTTPResponder {
    typealias Context = SiteContext

    let site: Site

    func respond(to request: Request, context: Context) async throws -> Response {
        let answer = await site.answer(
            method: request.method, target: request.head.path ?? "/", fields: request.headers, origin: context.origin,
            authority: request.head.authority ?? ""
        ) { limit in
            do {
                let buffer = try await request.body.collect(upTo: limit)
                return Array(buffer.readableBytesView)
            } catch is NIOTooManyBytesError {
                throw Refusal.tooLarge(limit)
            } catch {
                // Whoever sent it is gone, most likely; nobody here failed.
                throw Refusal.malformed("The request ended before its end: nothing of it was kept. Send it again.")
            }
        }
        let body = answer.body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
        var response = Response(status: answer.status, headers: answer.fields, body: body)
        if let length = answer.fields[.contentLength] { response.headers[.contentLength] = length }
        return response
    }
}
