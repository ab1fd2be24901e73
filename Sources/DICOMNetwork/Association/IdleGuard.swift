import NIOCore
import Synchronization

/// Whether this side is at work on what it received, so that the other side can't be called idle.
final class WorkFlag: Sendable {
    private let flag = Atomic<Bool>(false)

    var isSet: Bool {
        get { flag.load(ordering: .relaxed) }
        set { flag.store(newValue, ordering: .relaxed) }
    }
}

/// Aborts and closes a connection on which nothing has come or gone for too long.
final class IdleGuard: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let limit: TimeAmount
    private let work: WorkFlag
    private var last = NIODeadline.now()
    private var check: Scheduled<Void>?

    init(seconds: Int, work: WorkFlag) {
        limit = .seconds(Int64(seconds))
        self.work = work
    }

    func channelActive(context: ChannelHandlerContext) {
        last = .now()
        schedule(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        check?.cancel()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { check?.cancel() }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        last = .now()
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let done = promise ?? context.eventLoop.makePromise()
        let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
        done.futureResult.whenSuccess { bound.value.last = .now() }
        context.write(data, promise: done)
    }

    private func schedule(_ context: ChannelHandlerContext) {
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        check = context.eventLoop.scheduleTask(deadline: last + limit) {
            let (guardian, context) = bound.value
            guardian.look(context)
        }
    }

    private func look(_ context: ChannelHandlerContext) {
        if work.isSet { last = .now() }
        guard .now() - last >= limit else { return schedule(context) }
        var buffer = context.channel.allocator.buffer(capacity: 10)
        PDU.abort(.notSpecified).write(to: &buffer)
        context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
        context.close(promise: nil)
    }
}
