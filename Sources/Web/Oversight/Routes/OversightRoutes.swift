/// Accounts, audit, verification, sizes; one’s own account.
enum OversightRoutes {
    static let all: [Route] = []
}
