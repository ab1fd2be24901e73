import Hummingbird
import NIOCore

/// What Hummingbird hands along with a request: who asks, by address.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address without its port; empty where the network does not say.
    let origin: String

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        origin = source.channel.remoteAddress?.ipAddress ?? ""
    }
}
