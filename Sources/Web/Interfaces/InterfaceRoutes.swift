import HTTPTypes

/// The addresses for programs: terminology, search and dumps.
enum InterfaceRoutes {
    static let all: [Route] =
        [
            Route(.get, "/fhir/metadata", on: .hub, for: .anyone, CapabilityAnswers.metadata),
            Route(.get, "/api/{table}/v3/search", on: .hub, for: .anyone, SearchTables.search),
            Route(.get, "/statements.json", on: .hub, for: .anyone, StatementDump.json),
            Route(.get, "/statements.csv", on: .hub, for: .anyone, StatementDump.csv),
            Route(.post, "/api/decide", on: .hub, for: .anyone, DecideInterface.answer),
        ]
        + TerminologyOperation.all.flatMap { operation in
            [HTTPRequest.Method.get, .post].map { method in
                Route(method, operation.path, on: .hub, for: .anyone) { site, inquiry in
                    try await operation.answer(site, inquiry)
                }
            }
        }
}

extension Route {
    /// Whether what is sent is a form of this site; programs send JSON to interfaces, and no cookie counts there.
    var takesForm: Bool { !path.hasPrefix("/fhir/") && !path.hasPrefix("/api/") && !path.hasSuffix("/_search") }
}
