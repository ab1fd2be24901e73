/// The way of a claim: sending, answers, replacement and void.
enum ClaimingRoutes {
    static let all: [Route] = []
}
