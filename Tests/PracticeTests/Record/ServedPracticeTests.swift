import Essentials
import FHIR
import Foundation
import Patients
import Reporting
import TestSupport
import Testing
import Ultrasound

@testable import Practice

@Suite("The demo practice as FHIR")
struct ServedPracticeTests {
    /// A practice with the example cases, in a folder of its own.
    final class Demo: Sendable {
        let test: TestPractice
        let workspace: Workspace

        init() throws {
            test = try TestPractice()
            let store = try test.open(isDemo: true)
            workspace = Workspace(store: store, job: try .shipped())
            _ = try DemoPractice.prepare(workspace, examples: Peer.root.appendingPathComponent("Examples"))
        }

        func session(_ user: String = "okafor") throws -> Session {
            try #require(try workspace.store.session(user: user))
        }

        func all(_ session: Session) throws -> [ServedResource] {
            try ServedType.allCases.flatMap { type in
                var search = ResourceSearch(type)
                search.count = ResourceSearch.largestCount
                return try workspace.resources(search, for: session).resources
            }
        }
    }

    static let shared = Result { try Demo() }

    @Test("Every type has resources; our checker and fhir.resources accept each")
    func conformance() throws {
        let demo = try Self.shared.get()
        let all = try demo.all(try demo.session())
        for type in ServedType.allCases { #expect(all.contains { $0.type == type }, "\(type.rawValue)") }
        for resource in all {
            #expect(FHIRChecker.check(resource.json).isEmpty, "\(FHIRChecker.check(resource.json))")
        }
        let folder = try TemporaryFolder()
        let file = try folder.write(Array(JSONValue.array(all.map(\.json)).compact.utf8), to: "all.json")
        let told = try Peer.python(
            """
            import sys, json
            from fhir.resources.R4B import get_fhir_model_class
            count = 0
            for item in json.load(open(sys.argv[1])):
                get_fhir_model_class(item["resourceType"]).model_validate(item)
                count += 1
            print(count)
            """, [file.path])
        #expect(told == "\(all.count)\n")
    }

    @Test("Every reference leads to a resource that is served")
    func references() throws {
        let demo = try Self.shared.get()
        let all = try demo.all(try demo.session())
        let served = Set(all.map { "\($0.type.rawValue)/\($0.id)" })
        func check(_ json: JSONValue) {
            if let reference = json["reference"]?.string, !reference.hasPrefix("#") {
                #expect(served.contains(reference), "\(reference)")
            }
            for member in json.object?.members ?? [] { check(member.value) }
            for item in json.array ?? [] { check(item) }
        }
        for resource in all { check(resource.json) }
    }

    @Test("A resource read by its identifier is the one that was found, in a second run too")
    func stable() throws {
        let demo = try Self.shared.get()
        let session = try demo.session()
        let all = try demo.all(session)
        #expect(Set(all.map { "\($0.type)/\($0.id)" }).count == all.count)
        for resource in all {
            #expect(try demo.workspace.resource(resource.type, resource.id, for: session) == resource)
        }
        let other = try Demo()
        #expect(try other.all(try other.session()).map(\.id) == all.map(\.id))
        #expect(throws: StoreError.self) { try demo.workspace.resource(.patient, "HS-9999", for: session) }
    }

    @Test("Pages go through all, each once")
    func pages() throws {
        let demo = try Self.shared.get()
        let session = try demo.session()
        var search = ResourceSearch(.observation)
        search.count = 3
        var ids: [String] = []
        var total = 0
        while true {
            let page = try demo.workspace.resources(search, for: session)
            ids += page.resources.map(\.id)
            total = page.total
            guard let next = page.next else { break }
            search.offset = next
        }
        #expect(total > 6 && ids.count == total && Set(ids).count == total && ids == ids.sorted())
    }

    @Test("A search finds what every resource's own fields say")
    func searches() throws {
        let demo = try Self.shared.get()
        let session = try demo.session()
        func found(_ type: ServedType, _ fill: (inout ResourceSearch) -> Void) throws -> [String] {
            var search = ResourceSearch(type)
            fill(&search)
            return try demo.workspace.resources(search, for: session).resources.map(\.id)
        }
        #expect(try found(.diagnosticReport) { $0.patients = [["HS-0002"]] } == ["neck-node-follow-up"])
        #expect(try found(.patient) { $0.identifiers = [[.init("HS-0002")]] } == ["HS-0002"])
        #expect(try found(.patient) { $0.names = [.init(.family, ["bran"])] } == ["HS-0002"])
        #expect(
            try found(.patient) { $0.birthDates = [[DateCondition("1971-11-23")].compactMap { $0 }] } == ["HS-0002"])
        #expect(try found(.serviceRequest) { $0.statuses = [["active"]] } == ["no-reading"])
        let reports = try found(.diagnosticReport) { _ in }
        let after = try found(.diagnosticReport) { $0.dates = [[DateCondition("gt2026-04-01")].compactMap { $0 }] }
        let before = try found(.diagnosticReport) { $0.dates = [[DateCondition("le2026-04-01")].compactMap { $0 }] }
        #expect(Set(after + before) == Set(reports) && Set(after).isDisjoint(with: before) && !after.isEmpty)
    }

    @Test("The directory is served whether a case names an entry or not")
    func directory() throws {
        let demo = try Demo()
        let store = demo.workspace.store
        let (session, admin) = (try demo.session(), try demo.session("admin"))
        func ids(_ type: ServedType) throws -> Set<String> {
            Set(try demo.workspace.resources(ResourceSearch(type), for: session).resources.map(\.id))
        }
        #expect(try ids(.location).contains("office"))
        try store.save(DirectoryPlace(id: "clinic", name: "Clinic", code: "22"), by: admin)
        try store.save(DirectoryPayer(id: "north", name: "Northern Plan", payerID: "NP7", plan: .dental), by: admin)
        let known = try #require(try store.directory(for: admin).providers.first)
        var provider = known.provider
        provider = Provider(
            id: "novak", name: PersonName(family: "Novak", given: "Eva"), credential: provider.credential,
            npi: try NPI("2000000051"), license: "NY 000077", taxonomy: provider.taxonomy)
        try store.save(DirectoryProvider(provider, organisation: known.organisation, account: nil), by: admin)
        #expect(try ids(.location).isSuperset(of: ["clinic", "office"]))
        #expect(try ids(.organization).contains("payer.NP7") && ids(.practitioner).contains("novak"))
        let clinic = try demo.workspace.resource(.location, "clinic", for: session)
        #expect(clinic.json["type"]?[0]?["coding"]?[0]?["code"]?.string == "22" && clinic.version == "1")
        #expect(try demo.workspace.resource(.practitioner, "novak", for: session).json["active"]?.bool == true)
        #expect(FHIRChecker.check(clinic.json).isEmpty)
    }

    @Test("A report with an addendum says so, keeps its own words and carries what was added as it was signed")
    func addenda() throws {
        let test = try WritingPractice()
        let draft = try test.fill()
        test.practice.pass(60)
        try test.sign(draft)
        let id = WritingPractice.caseID
        let before = try test.workspace.resource(.diagnosticReport, id, for: test.okafor)
        #expect(before.json["status"]?.string == "final")
        for number in 1...2 {
            test.practice.pass(60)
            try test.workspace.addAddendum(
                "The prior came, \(number).", reason: "Late films", to: id, password: TestPractice.password,
                by: test.okafor)
            let after = try test.workspace.resource(.diagnosticReport, id, for: test.okafor)
            #expect(FHIRChecker.check(after.json).isEmpty, "\(FHIRChecker.check(after.json))")
            #expect(after.json["status"]?.string == "appended" && after.id == before.id)
            #expect(after.version == "\(before.version).\(number)", "a client sees that it changed")
            let conclusion = after.json["conclusion"]?.string ?? ""
            #expect(conclusion.hasPrefix("One stone in the right duct.\nAddendum 1, 2026-03-10, "))
            #expect(conclusion.hasSuffix("The prior came, \(number)."))
            let forms = after.json["presentedForm"]?.array ?? []
            #expect(forms.first == before.json["presentedForm"]?[0], "what was signed stays as it was")
            let types = forms.compactMap { $0["contentType"]?.string }
            #expect(types == Array(repeating: "application/json", count: number + 1) + ["application/pdf"])
        }
    }

    @Test("Every type against every role, by the one table; what was read is noted")
    func roles() throws {
        let demo = try Demo()
        let table = demo.workspace.store.authorisation
        for (user, role) in [
            ("okafor", Role.dentist), ("assistant", .assistant), ("biller", .biller), ("admin", .administrator),
            ("examiner", .examiner),
        ] {
            let session = try demo.session(user)
            for type in ServedType.allCases {
                let mayRead = (try? demo.workspace.resources(ResourceSearch(type), for: session)) != nil
                #expect(mayRead == table.allows(role, type.action), "\(role) \(type)")
            }
        }
        let admin = try demo.session("admin")
        let noted = try demo.workspace.store.auditTrail(for: admin, user: "biller", limit: 1000)
        #expect(noted.contains { $0.subject == "case/neck-node-follow-up" && $0.detail.hasPrefix("fhir ") })
        #expect(noted.contains { $0.subject == "person/HS-0002" && $0.detail.hasPrefix("fhir ") })
        let refused = try demo.workspace.store.auditTrail(for: admin, user: "examiner", limit: 1000)
        #expect(refused.contains { $0.act == "refused" && $0.subject == "fhir/Claim" })
        #expect(!refused.contains { $0.act == "read" })
    }

    @Test("The record of a person: a prior value in the plot's data, claims only for whoever may see them")
    func record() throws {
        let demo = try Self.shared.get()
        let record = try demo.workspace.record(of: "HS-0002", for: try demo.session())
        let lesion = try #require(record.lesions.first)
        #expect(lesion.axes.map(\.kind) == [.longAxis, .shortAxis])
        #expect(lesion.axes[0].points.map(\.origin.isPrior) == [true, false])
        #expect(lesion.axes[0].points.first?.quantity.decimal == "12.0" && lesion.axes[0].points.last?.joined == 0)
        #expect(lesion.axes[0].points.last?.margin != nil && lesion.axes[0].points.last?.image == 1)
        #expect(lesion.changes.count == 2)
        let steps = record.entries.map(\.id)
        #expect(
            steps.contains { $0.hasPrefix("claim/neck-node-follow-up") } && steps.contains { $0.hasPrefix("problem/") },
            "\(steps)")
        let assistant = try demo.workspace.record(of: "HS-0002", for: try demo.session("assistant"))
        #expect(assistant.leavesOutClaims && !assistant.entries.contains { $0.id.hasPrefix("claim/") })
        #expect(throws: AccessRefused.self) {
            try demo.workspace.record(of: "HS-0002", for: try demo.session("examiner"))
        }
        #expect(throws: StoreError.self) { try demo.workspace.record(of: "HS-9999", for: try demo.session()) }
    }
}
