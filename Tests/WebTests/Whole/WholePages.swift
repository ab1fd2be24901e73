import HTTPTypes
import Practice
import Testing

@testable import Web

/// The pages of a practice, as each of those who work in it sees them.
struct WholePages {
    struct Page: Hashable {
        var role: Role
        var address: String
    }

    /// Every address that is read, each as the first of those sees it who may.
    static func all(_ whole: WholePractice) throws -> [Page] {
        let holes = try RouteHoles(whole)
        var addresses = try PracticeRouteTests.routes.filter { $0.method == .get && isPage($0) }.map(holes.address)
        for id in ["neck-node-follow-up", WholePractice.signed, WholePractice.ordered] {
            for room in ["", "/report", "/decision", "/decision/request", "/claim", "/evidence"] {
                addresses.append("/practice/cases/\(id)\(room)")
            }
        }
        for kind in DirectoryKind.allCases { addresses.append("/practice/directory/\(kind.rawValue)") }
        for step in SetUpStep.allCases where step.kind != nil { addresses.append(step.address) }
        let directory = try whole.store.directory(for: try whole.demo.session(.administrator))
        addresses += [
            directory.organisations.first.map { "organisation/\($0.id)" },
            directory.payers.first.map { "payer/\($0.id)" }, directory.places.first.map { "place/\($0.id)" },
            directory.fees.first.map { "fee/\($0.id)" }, directory.exchange.map { "exchange/\($0.id)" },
        ].compactMap { $0.map { "/practice/directory/\($0)" } }
        addresses += ["/practice/oversight/accounts/admin", "/practice/cases/two-parties/claim"]
        var seen: Set<String> = []
        let once = addresses.filter { seen.insert($0).inserted }
        let table = whole.store.authorisation
        let pages = try once.compactMap { address in
            try [Role.dentist, .biller, .administrator].first { try mayOpen(address, $0, table) }.map {
                Page(role: $0, address: address)
            }
        }
        // Who may not is shown the way in an emergency.
        return pages + [Page(role: .administrator, address: "/practice/cases/\(WholePractice.ordered)")]
    }

    private static func mayOpen(_ address: String, _ role: Role, _ table: Authorisation) throws -> Bool {
        let segments = try Inquiry(method: .get, target: address).segments
        guard let found = RouteIndex(RouteTable.all).find(.get, segments).found else { return false }
        return try PracticeRouteTests.mayEnter(found.route, role, table)
    }

    /// Whether a route gives a page and not a file, a picture or something for a program.
    private static func isPage(_ route: Route) -> Bool {
        let others = ["/fhir/", "/frames/", "/files/", "/original", "/sent/", "/signed/", "/live", "/events."]
        return !others.contains(where: route.path.contains)
            && !["/practice/session", "/practice/sign-in"].contains(route.path) && !route.path.hasSuffix("/report")
            || route.path.hasSuffix("{case}/report")
    }
}
