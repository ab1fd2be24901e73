import HTTPTypes

/// Finds the route of a path without asking every route: by the number of segments and the first of them.
struct RouteIndex: Sendable {
    private struct Place: Hashable {
        var count: Int
        var first: String
    }

    /// Routes with a literal first segment, in the order of the table.
    private var literal: [Place: [Route]] = [:]
    /// Routes whose first segment is caught, by number of segments.
    private var caught: [Int: [Route]] = [:]

    init(_ routes: [Route]) {
        for route in routes {
            let first = route.pattern.first ?? ""
            if first.first == "{" {
                caught[route.pattern.count, default: []].append(route)
            } else {
                literal[Place(count: route.pattern.count, first: first), default: []].append(route)
            }
        }
    }

    /// The first route that fits, with what it caught; and the methods of those that would fit with another method.
    func find(
        _ method: HTTPRequest.Method, _ segments: [String]
    ) -> (found: (route: Route, caught: [String: String])?, allowed: [HTTPRequest.Method]) {
        var allowed: [HTTPRequest.Method] = []
        let place = Place(count: segments.count, first: segments.first ?? "")
        for list in [literal[place], caught[segments.count]] {
            for route in list ?? [] {
                guard let caught = route.match(segments) else { continue }
                if route.method == method { return ((route, caught), []) }
                allowed.append(route.method)
            }
        }
        return (nil, allowed)
    }
}
