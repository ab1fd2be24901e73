/// Images: how they come in, whose they are, their labels and measurements.
enum StudyRoutes {
    static let all: [Route] = []
}
