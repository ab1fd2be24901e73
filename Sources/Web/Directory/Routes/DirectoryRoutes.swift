/// Organisations, providers, payers, fees and places; the first steps of an empty practice.
enum DirectoryRoutes {
    static let all: [Route] = []
}
