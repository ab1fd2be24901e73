import HTTPTypes

/// The addresses for programs: terminology, search and dumps.
enum InterfaceRoutes {
    static let all: [Route] = []
}
