import HTTPTypes

/// The addresses of suggesting, asking and reviewing.
enum DeskRoutes {
    static let all: [Route] = []
}
