/// The report while it is written, its signature and its addenda.
enum ReadingRoutes {
    static let all: [Route] = []
}
