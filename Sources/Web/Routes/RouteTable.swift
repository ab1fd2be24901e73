import HTTPTypes
import Practice

/// Every address of the site, as data: the only list, and the place where who may do what is asked.
enum RouteTable {
    static let all: [Route] =
        HubRoutes.all + DeskRoutes.all + InterfaceRoutes.all + DecideRoutes.all + OverrideRoutes.all + own
        + ofPractice

    /// Addresses that ask the practice itself, and not only the desk that shows its cases.
    static let ofPractice: [Route] =
        RegisterRoutes.all + DirectoryRoutes.all + StudyRoutes.all + ReadingRoutes.all + ClaimingRoutes.all
        + OversightRoutes.all + RecordRoutes.all

    private static let own: [Route] = [
        Route(.get, "/", on: .workspace, for: .anyone, PublicRoutes.door),
        Route(.get, "/health", on: .both, for: .anyone, PublicRoutes.health),
        Route(.get, "/metrics", on: .both, for: .anyone, PublicRoutes.metrics),
        Route(.get, "/assets/{name}", on: .both, for: .anyone, PublicRoutes.asset),

        Route(.get, "/practice/sign-in", on: .workspace, for: .anyone, DoorRoutes.form),
        Route(.post, "/practice/sign-in", on: .workspace, for: .anyone, DoorRoutes.signIn),
        Route(.post, "/practice/sign-out", on: .workspace, for: .signedIn, DoorRoutes.signOut),

        Route(.get, "/practice", on: .workspace, for: .action(.seeWorklist), CaseRoutes.worklist),
        Route(.get, "/practice/cases/{case}", on: .workspace, for: .action(.seeStudy), CaseRoutes.study),
        Route(
            .get, "/practice/cases/{case}/images/{image}/frames/{frame}", on: .workspace, for: .action(.seeStudy),
            CaseRoutes.frame),
        Route(
            .get, "/practice/cases/{case}/images/{image}/original", on: .workspace, for: .action(.seeStudy),
            CaseRoutes.original),
        Route(.get, "/practice/cases/{case}/report", on: .workspace, for: .action(.seeReport), CaseRoutes.report),
        Route(.get, "/practice/cases/{case}/decision", on: .workspace, for: .action(.seeDecision), CaseRoutes.decision),
        Route(.get, "/practice/cases/{case}/evidence", on: .workspace, for: .action(.seeEvidence), CaseRoutes.evidence),
        Route(
            .get, "/practice/cases/{case}/evidence/{party}", on: .workspace, for: .action(.seeEvidence),
            CaseRoutes.evidence),
        Route(.get, "/practice/cases/{case}/files/{name}", on: .workspace, for: .signedIn, CaseRoutes.file),
    ]

    private static let index = RouteIndex(all)

    /// Whether a route answers an address of this site: pages name no place that is not there.
    static func answers(_ address: String) -> Bool {
        let target = address.prefix { $0 != "#" }
        guard let inquiry = try? Inquiry(method: .get, target: String(target)) else { return false }
        return index.find(.get, inquiry.segments).found != nil
    }

    /// The routes that an offer opens.
    static func routes(for offer: WebOptions.Offer) -> [Route] {
        all.filter { route in
            switch (offer, route.side) {
            case (.both, _), (_, .both), (.hub, .hub), (.workspace, .workspace): true
            case (.hub, .workspace), (.workspace, .hub): false
            }
        }
    }
}
