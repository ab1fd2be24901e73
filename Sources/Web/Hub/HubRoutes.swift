import HTTPTypes

/// The addresses of the public hub.
enum HubRoutes {
    static let all: [Route] = []
}
