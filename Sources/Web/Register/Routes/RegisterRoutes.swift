/// Patients, coverage, problems, orders and what is imported of them.
enum RegisterRoutes {
    static let all: [Route] = []
}
