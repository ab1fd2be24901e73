import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Answers a public page that is kept already on the connection's own event loop, before a task is woken for it.
///
/// Everything else goes on to the tasks behind. The order of answers is safe: a request is answered here only while none
/// is under way behind, the client takes what is sent, and the request has no body. Once in a while one goes the long
/// way all the same, so that the guard against idle connections behind sees that the connection lives.
final class KeptPagesHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    /// The longest time in which no request goes the long way; well below ``WebServer``'s idle limit.
    static let longest = TimeAmount.seconds(15)

    private let site: Site
    private var date = HTTPDate()
    /// Requests that went on and whose answers have not ended.
    private var underWay = 0
    /// Whether the rest of the request that was answered here is still to come.
    private var isSwallowing = false
    private var lastPassed = NIODeadline.uptimeNanoseconds(0)

    init(site: Site) { self.site = site }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            if let page = kept(head, context) {
                isSwallowing = true
                send(page, context)
            } else {
                underWay += 1
                lastPassed = .now()
                context.fireChannelRead(data)
            }
        case .body:
            if !isSwallowing { context.fireChannelRead(data) }
        case .end:
            if !isSwallowing { context.fireChannelRead(data) }
            isSwallowing = false
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        if case .end = unwrapOutboundIn(data) { underWay -= 1 }
        context.write(data, promise: promise)
    }

    private func kept(_ head: HTTPRequest, _ context: ChannelHandlerContext) -> KeptPage? {
        let fields = head.headerFields
        guard underWay == 0, context.channel.isWritable, .now() - lastPassed < Self.longest,
            fields[.contentLength] == nil, fields[.transferEncoding] == nil, fields[.connection] != "close",
            fields[.expect] == nil
        else { return nil }
        return site.kept(method: head.method, target: head.path ?? "/", fields: fields, since: .now)
    }

    private func send(_ page: KeptPage, _ context: ChannelHandlerContext) {
        var fields = page.fields
        fields[.date] = date.text
        if let body = page.body { fields[.contentLength] = "\(body.readableBytes)" }
        context.write(wrapOutboundOut(.head(HTTPResponse(status: page.status, headerFields: fields))), promise: nil)
        if let body = page.body { context.write(wrapOutboundOut(.body(body)), promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
}
