import Coding
import DICOM
import Essentials
import NIOPosix
import Notes
import Practice
import Trust

/// The desk of a real practice: asks the workspace, and makes pages of what it says.
///
/// The workspace waits for the disk; so every question is asked on a thread that may wait.
struct WorkspaceDesk: Desk {
    let workspace: Workspace
    let demo: Demo?
    let pictures = PictureDesk.shared

    init(workspace: Workspace, demo: DemoAccounts?) {
        self.workspace = workspace
        self.demo = demo.map { DemoWords.demo($0, workspace.store.authorisation) }
    }

    var store: PracticeStore { workspace.store }

    var practice: Workspace? { workspace }

    // MARK: The door

    func signIn(account: String, password: String, origin: String) async throws -> SignInOutcome {
        try await asked {
            do {
                let signedIn = try store.signIn(user: account, password: password, origin: origin)
                return .signedIn(viewer(signedIn.token, signedIn.session))
            } catch let refused as SignInRefused {
                return refused.wait > 0 ? .held(refused.wait) : .refused
            }
        }
    }

    func viewer(_ secret: String, isUse: Bool) async throws -> Viewer? {
        store.session(token: secret, isUse: isUse).map { viewer(secret, $0) }
    }

    func signOut(_ viewer: Viewer) async throws {
        try await asked { try store.signOut(token: viewer.secret) }
    }

    func permits(_ viewer: Viewer, _ action: PracticeAction, subject: String?) -> Bool {
        store.session(token: viewer.secret).map { store.allows(action, $0, subject: subject) } ?? false
    }

    func noteRefusal(_ viewer: Viewer, _ action: PracticeAction, subject: String?) async throws {
        try await asked { try store.noteRefusal(of: action, try session(viewer), subject: subject) }
    }

    func mayBreakGlass(_ viewer: Viewer, for action: PracticeAction) -> Bool {
        permits(viewer, .breakGlass) && store.authorisation.rule(action)?.breaksGlass == true
    }

    func emergency(_ viewer: Viewer, subject: String) -> EmergencyGrant? {
        store.session(token: viewer.secret).flatMap { try? store.emergency($0, subject: subject) }
    }

    func action(forFile name: String) -> PracticeAction { store.authorisation.action(forFile: name) }

    // MARK: Pages

    func worklist(_ query: WorklistQuery, for viewer: Viewer) async throws -> WorklistPage {
        try await asked {
            let session = try session(viewer)
            let groups = try workspace.worklist(query, for: session)
            let readers = try workspace.worklistReaders(for: session)
            return WorklistMapping(
                query: query, today: WorkspaceDesk.day(workspace.now), reach: reach(session), readers: readers
            ).page(groups)
        }
    }

    private static func day(_ now: Timestamp) -> CalendarDate? { try? now.date }

    func report(_ id: String, for viewer: Viewer) async throws -> CasePage<ReportPage> {
        try await page("Report", id, .seeReport, viewer) { $0.report() }
    }

    func decision(_ id: String, for viewer: Viewer) async throws -> CasePage<DecisionPage> {
        try await asked {
            let session = try session(viewer)
            let (billed, stand) = try workspace.billedWithStand(id, to: .seeDecision, for: session)
            var presenter = CasePresenter(record: CaseRecord(billed, stand), reach: reach(session, id))
            presenter.record.trees = workspace.job.decider.trees(of: billed.facts)
            var page = presenter.page("Decision", presenter.decision())
            let history = try workspace.overrides(of: id, for: session).flatMap {
                try workspace.overrideHistory(
                    of: id, party: $0.override.party, service: $0.override.service, for: session)
            }
            page.content.overrides = OverrideMapping(
                presenter: presenter, history: history,
                mayOverride: store.authorisation.allows(session.roles, .overrideDecision)
            ).boxes()
            return page
        }
    }

    func evidence(_ id: String, party: String?, for viewer: Viewer) async throws -> CasePage<EvidencePage> {
        try await page("Evidence", id, .seeEvidence, viewer) { try $0.evidence(party: party) }
    }

    func file(_ name: String, of id: String, for viewer: Viewer) async throws -> CaseFile {
        try await asked {
            let file = try store.file(name, of: id, for: try session(viewer))
            return CaseFile(name: file.name, mediaType: file.mediaType, bytes: file.bytes)
        }
    }

    func original(image: Int, of id: String, for viewer: Viewer) async throws -> CaseFile {
        try await asked {
            let overview = try workspace.overview(id, to: .seeStudy, for: try session(viewer))
            let images = overview.assessed.material.images
            guard images.indices.contains(image - 1) else { throw Refusal.notFound }
            let original = images[image - 1]
            return CaseFile(name: original.name, mediaType: "application/dicom", bytes: try original.bytes())
        }
    }

    // MARK: Deciding

    func request(_ id: String, for viewer: Viewer) async throws -> CasePage<RequestPage> {
        try await asked {
            let session = try session(viewer)
            let (billed, stand) = try workspace.billedWithStand(id, to: .seeDecision, for: session)
            let presenter = CasePresenter(record: CaseRecord(billed, stand), reach: reach(session, id))
            let requests = RecordRequest.requests(
                for: billed.decision, about: RequestContext(billed), guide: try .shipped())
            return presenter.page("What is missing", presenter.request(requests))
        }
    }

    func override(_ draft: OverrideDraft, by viewer: Viewer) async throws {
        try await asked { _ = try workspace.overrideDecision(draft, by: try session(viewer)) }
    }

    func withdrawOverride(
        of id: String, party: String, service: String, expecting: Int, reason: String, by viewer: Viewer
    ) async throws {
        try await asked {
            _ = try workspace.withdrawOverride(
                of: id, party: party, service: service, expecting: expecting, reason: reason, by: try session(viewer))
        }
    }

    func decide(_ facts: CodingFacts, for viewer: Viewer) async throws -> DecidedFacts {
        try await asked {
            let decision = try workspace.decide(facts, for: try session(viewer))
            let context = RequestContext(caseNumber: "", dateOfService: facts.dateOfService.value)
            return DecidedFacts(
                facts: facts, decision: decision, trees: workspace.job.decider.trees(of: facts),
                requests: RecordRequest.requests(for: decision, about: context, guide: try .shipped()))
        }
    }

    func pastClaims(for viewer: Viewer) async throws -> PastClaimsPage {
        try await asked {
            let claims = try workspace.pastClaims(for: try session(viewer))
            return PastClaimsMapping.page(PastClaims.audit(claims, with: workspace.job.decider))
        }
    }

    func read(note: String, for viewer: Viewer) async throws -> NoteReading {
        try await asked {
            let session = try session(viewer)
            guard store.authorisation.allows(session.roles, .decideFromFacts) else { throw Refusal.forbidden }
            return try NoteReader.shipped().read(note)
        }
    }

    func gauges() async -> [(name: String, help: String, value: Int)] { [] }

    // MARK: Asking

    private func page<Content: Hashable & Sendable>(
        _ title: String, _ id: String, _ action: PracticeAction, _ viewer: Viewer,
        _ make: @Sendable @escaping (CasePresenter) throws -> Content
    ) async throws -> CasePage<Content> {
        try await asked {
            let session = try session(viewer)
            let (billed, stand) = try workspace.billedWithStand(id, to: action, for: session)
            let presenter = CasePresenter(record: CaseRecord(billed, stand), reach: reach(session, id))
            return presenter.page(title, try make(presenter))
        }
    }

    func session(_ viewer: Viewer) throws -> Session {
        guard let session = store.session(token: viewer.secret) else { throw Refusal.unknownVisitor }
        return session
    }

    /// The rooms of a case that are open to a person; those of every case where none is named.
    func reach(_ session: Session, _ id: String? = nil) -> Set<CasePlace> {
        Set(CasePlace.allCases.filter { store.allows($0.action, session, subject: id.map { "case/\($0)" }) })
    }

    /// Asks on a thread that may wait, and says a refusal of the practice as one of the pages.
    func asked<Value: Sendable>(_ question: @Sendable @escaping () throws -> Value) async throws -> Value {
        do {
            return try await NIOThreadPool.singleton.runIfActive(question)
        } catch is AccessRefused {
            throw Refusal.forbidden
        } catch let error as StoreError where error.isMissing {
            throw Refusal.notFound
        }
    }

    private func viewer(_ secret: String, _ session: Session) -> Viewer {
        Viewer(
            secret: secret, account: session.user, name: session.name,
            role: session.roles.map(\.rawValue).sorted().joined(separator: " and "),
            idleMinutes: store.idleMinutes(of: session))
    }
}
