import Essentials
import Practice
import Testing

@testable import Web

/// What stands in the holes of the practice's addresses: something that is there.
struct RouteHoles: Sendable {
    /// A hole of which nobody said what belongs there.
    struct Unknown: Error, CustomStringConvertible {
        var description: String
    }

    private var values: [String: String]
    private var resources: [String: String] = [:]

    init(_ whole: WholePractice) throws {
        let (workspace, store) = (whole.demo.workspace, whole.store)
        let (dentist, admin) = (try whole.demo.session(.dentist), try whole.demo.session(.administrator))
        let study = try workspace.study(WholePractice.ordered, for: dentist)
        let waiting = try #require(try workspace.tray(for: dentist).waiting.first?.objects.first)
        values = [
            "party": WholePractice.party, "image": "1", "frame": "1", "number": "1", "person": whole.person,
            "object": try #require(study.images.first).object, "tray": waiting.id,
            "measurement": try #require(study.measurements.first).id, "kind": "provider", "entry": "okafor",
            "step": "providers", "user": "biller",
            "grant": try #require(try store.emergencies(for: admin).first).grant.id,
        ]
        let files = try store.imports(for: try whole.demo.session(.biller))
        values["import"] = try #require(files.first { $0.state == .staged }).id
        values["applied"] = try #require(files.first { $0.state == .applied }).id
        for type in ServedType.allCases {
            let found = try workspace.resources(ResourceSearch(type), for: dentist).resources
            resources[type.rawValue] = try #require(found.first, "\(type.rawValue)").id
        }
    }

    /// The address of a route with every hole filled.
    ///
    /// - Throws: ``Unknown`` for a hole that is not known, so that a new one fails the tests that ask here.
    func address(_ route: Route) throws -> String {
        let parts = try route.pattern.map { part in
            guard part.first == "{" else { return part }
            return PercentCoding.encode(try value(String(part.dropFirst().dropLast()), route.path))
        }
        return "/" + parts.joined(separator: "/")
    }

    private func value(_ hole: String, _ path: String) throws -> String {
        let place = path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        switch (place, hole) {
        case ("cases", "case"): return caseID(path)
        case ("cases", "name"):
            if path.contains("/sent/") { return "000000001.837" }
            return path.contains("/signed/") ? "report.html" : "report.pdf"
        case ("import", "import") where path.hasSuffix("/report"): return values["applied"] ?? ""
        case ("patients", "key"): return path.contains("/problem/") ? "p1" : "c1"
        case ("tray", "object"): return values["tray"] ?? ""
        case ("fhir", "id"):
            let type = path.split(separator: "/").dropFirst(2).first.map(String.init) ?? ""
            if let id = resources[type] { return id }
        default:
            if let value = values[hole] { return value }
        }
        throw Unknown(description: "Nobody said what stands in {\(hole)} of \(path). Say it in RouteHoles.")
    }

    /// Each room of a case has one in which there is something.
    private func caseID(_ path: String) -> String {
        if path.contains("/signed/") || path.hasSuffix("/addendum") { return WholePractice.signed }
        let rooms = ["/claim", "/decision", "/evidence", "/files/", "/images/{image}"]
        return rooms.contains(where: path.contains) ? WholePractice.claimed : WholePractice.ordered
    }
}
