import Essentials
import Foundation
import HTTPTypes
import Records
import Reporting
import TestSupport
import Testing
import Trust
import Ultrasound

@testable import Practice
@testable import Web

/// The demo practice with one of everything: what every address of the practice may be about is there.
///
/// One person was registered by hand, with coverage, problem and an order whose images are labelled, measured and half
/// reported; another case is signed, a third one's claim is sent; an image waits in the tray, a file of people and an
/// emergency access wait to be looked at.
final class WholePractice: Sendable {
    static let family = "Quillfeather"
    static let stranger = "Strangefellow"
    static let ordered = "ORD-2026-000001"
    static let signed = "no-reading"
    static let claimed = "submandibular-stone"
    static let party = "harbor-street"
    static let users: [Role: String] = [
        .dentist: "okafor", .assistant: "assistant", .biller: "biller", .administrator: "admin",
        .examiner: "examiner", .editor: "editor",
    ]

    /// Somebody's browser.
    struct Seat: Sendable {
        var cookie = ""
        var token = ""
    }

    let demo: DemoSite
    let site: TestSite
    /// The number of who was registered.
    let person: String

    /// A copy of the one that is filled once for all tests.
    init() async throws {
        let filled = try await WholePractice.filled.value
        demo = try DemoSite(copyOf: filled.demo)
        site = try TestSite(desk: demo.desk)
        person = filled.person
    }

    /// Filled and closed.
    private static let filled = Task {
        let whole = try await WholePractice(filling: DemoSite())
        try whole.store.close()
        return whole
    }

    private init(filling demo: DemoSite) async throws {
        self.demo = demo
        site = try TestSite(desk: demo.desk)
        try demo.add("editor", [.editor])
        let dentist = try demo.session(.dentist)
        person = try await WholePractice.register(demo, site)
        try fill(dentist)
        try sign(dentist)
        try send()
        try stage()
        let applied = try stage("8,Baker,Ida,1984-07-03,F,1 Elm Court,Albany,NY,12208")
        _ = try demo.workspace.store.applyImport(applied, by: try demo.session(.biller))
        _ = try WholePractice.breakGlass(demo, try demo.session("lindqvist"))
    }

    /// Opens the signed case for a role in an emergency; gives the name of the access.
    func breakGlass(_ role: Role) throws -> String { try WholePractice.breakGlass(demo, try demo.session(role)) }

    private static func breakGlass(_ demo: DemoSite, _ session: Session) throws -> String {
        try demo.workspace.store.breakGlass("case/\(signed)", reason: "Swelling of the airway", by: session).id
    }

    var store: PracticeStore { demo.workspace.store }

    // MARK: Who asks

    /// Signs somebody in at the door.
    func seat(_ role: Role) async -> Seat { await seat(user: Self.users[role] ?? "") }

    func password(of user: String) -> String {
        demo.demo.accounts.contains { $0.user == user } ? demo.demo.password : DemoSite.ownPassword
    }

    func seat(user: String) async -> Seat {
        let (cookie, token) = await site.door()
        let answer = await site.send(
            .post, "/practice/sign-in", cookie: cookie,
            form: RegisterSite.encode(["form-token": token, "account": user, "password": password(of: user)]))
        let visit = answer.cookie ?? ""
        return Seat(cookie: visit, token: site.site.visits.token(for: visit))
    }

    func get(_ target: String, _ seat: Seat) async -> Answer { await site.get(target, cookie: seat.cookie) }

    /// Sends a form as its page served it, with some of its fields changed.
    func post(
        _ target: String, _ fields: [String: String], _ seat: Seat, _ more: HTTPFields = [:]
    ) async -> Answer {
        await site.send(
            .post, target, cookie: seat.cookie, more,
            form: RegisterSite.encode(fields.merging(["form-token": seat.token]) { own, _ in own }))
    }

    // MARK: What there is

    private static func register(_ demo: DemoSite, _ site: TestSite) async throws -> String {
        let (cookie, token) = await site.door()
        let signedIn = await site.send(
            .post, "/practice/sign-in", cookie: cookie,
            form: RegisterSite.encode(["form-token": token, "account": "okafor", "password": demo.demo.password]))
        let seat = Seat(
            cookie: signedIn.cookie ?? "", token: site.site.visits.token(for: signedIn.cookie ?? ""))
        /// Fills the form of a page in and sends it; gives where it led.
        func fill(_ page: String, _ fields: [String: String]) async throws -> String {
            let form = try #require(
                ServedForm.posts(await site.get(page, cookie: seat.cookie).text).first { $0.action == page }, "\(page)")
            let answer = await site.send(
                .post, page, cookie: seat.cookie,
                form: RegisterSite.encode(form.fields.merging(fields) { $1 }))
            try #require(answer.status == .seeOther, "\(page): \(answer.status) \(ServedForm.faults(answer.text))")
            return RegisterSite.place(answer)
        }
        let place = try await fill(
            "/practice/patients/new",
            RegisterSite.person.merging([
                "name.family": family, "name.given": "Ana", "birthDate": "07/02/1984", "confirmed": "new",
            ]) { $1 })
        let page = String(place.prefix { $0 != "#" })
        _ = try await fill(
            "\(page)/coverage",
            [
                "memberID": "QF1", "relationship": "self", "rank": "primary", "payer": try payer(demo),
                "from": "1/1/2026",
            ])
        _ = try await fill("\(page)/problem", ["code": "K11.5", "note": "Since the spring"])
        _ = try await fill(
            "\(page)/order", RegisterSite.order.merging(["area:submandibular-gland": "1", "code.1": ""]) { $1 })
        return String(page.split(separator: "/").last ?? "")
    }

    private static func payer(_ demo: DemoSite) throws -> String {
        try #require(try demo.workspace.store.directory(for: try demo.session(.dentist)).payers.first).id
    }

    /// Images of the order with labels, a calliper and some words; one of a stranger in the tray.
    private func fill(_ dentist: Session) throws {
        let workspace = demo.workspace
        for (number, name) in [(1, "parotid-cyst"), (2, "submandibular-right-stone-cine")] {
            _ = try workspace.receive(
                try OpenStudy.image(name, number: number, family: Self.family, patientID: person), source: .upload,
                into: Self.ordered, by: dentist)
        }
        let study = ShownStudy(try workspace.study(Self.ordered, for: dentist))
        try #require(study.images.count == 2)
        let image = try #require(study.images.first { $0.image.frameCount == 1 })
        try workspace.label(
            Self.ordered, object: image.object, region: "parotid", side: .left, plane: "transverse", by: dentist)
        let bounds = try #require(image.image.regions.first?.bounds)
        let (x, y) = (Double(bounds.minX) + 20, Double(bounds.minY) + 20)
        _ = try workspace.lay(
            Self.ordered,
            MeasurementDraft(
                label: "Cyst", kind: .longAxis, object: image.object,
                points: [.init(x: x, y: y), .init(x: x + 90, y: y)],
                lesion: "lesion-1"), by: dentist)
        try workspace.saveField("area", "Both glands.", base: 0, of: Self.ordered, by: dentist)
        _ = try workspace.receive(
            try OpenStudy.image("masseter", family: Self.stranger, patientID: "X-9"), source: .upload, by: dentist)
    }

    private static let whole = [
        "exam": "salivary-glands", "area": "Right submandibular gland.", "technique": "B mode, linear probe.",
        "comparison": "none", "quality": "Good.", "finding.submandibular.right.calculus": "present",
        "finding.submandibular.right.duct-wharton-diameter": "2,5", "impression": "One stone in the right duct.",
    ]

    private func sign(_ dentist: Session) throws {
        let workspace = demo.workspace
        for (path, value) in Self.whole {
            try workspace.saveField(path, value, base: 0, of: Self.signed, by: dentist)
        }
        let version = try workspace.draft(of: Self.signed, for: dentist).version
        try workspace.sign(Self.signed, password: demo.demo.password, expecting: version, by: dentist)
    }

    /// A file of the practice's software that waits to be looked at; the same each time.
    @discardableResult
    func stage(_ line: String = "7,Abel,Nora,1984-07-02,F,1 Elm Court,Albany,NY,12208") throws -> String {
        let head = "identifier,family,given,birthDate,sex,line1,city,state,zip"
        return try demo.workspace.store.stageImport(
            Array("\(head)\n\(line)\n".utf8), name: "export.csv", system: "Dentrix", by: try demo.session(.biller)
        ).id
    }

    private func send() throws {
        let biller = try demo.session(.biller)
        let dossier = try demo.workspace.claim(Self.claimed, party: Self.party, for: biller)
        let (stored, draft) = (try #require(dossier.stored), try #require(dossier.draft))
        try demo.workspace.sendClaim(
            ClaimPlace(caseID: Self.claimed, party: Self.party, version: stored.version), seen: draft.seen, by: biller)
    }
}

extension DemoSite {
    /// Of accounts that did not come with the demo.
    static let ownPassword = "nine slow otters swim by"

    /// One more account.
    func add(_ user: String, _ roles: Set<Role>) throws {
        try workspace.store.addAccount(
            NewAccount(
                user: user, organisation: demo.organisation, name: "Vera \(user)", roles: roles,
                password: DemoSite.ownPassword),
            by: .console(organisation: demo.organisation, at: Timestamp(seconds: 1_780_000_000)))
    }

    /// The session of an account, as the practice's own code has it.
    func session(_ user: String) throws -> Session {
        try #require(try workspace.store.session(user: user), "\(user) has an account")
    }

    func session(_ role: Role) throws -> Session { try session(WholePractice.users[role] ?? "") }
}
