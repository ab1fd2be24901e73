import Coding
import Notes
import Practice

/// What the pages ask of the practice: values that are ready to be shown, for a person who is signed in.
///
/// A case that is not there throws ``Refusal/notFound``; one that the person may not see ``Refusal/forbidden``.
protocol Desk: Sendable {
    /// The practice behind the desk; nil where there is none but the desk's own words.
    var practice: Workspace? { get }
    /// Weighs an account and its password.
    ///
    /// - Parameter origin: the address that asks; guesses are counted by it too.
    func signIn(account: String, password: String, origin: String) async throws -> SignInOutcome
    /// The person behind a cookie's secret; nil where there is none or the session has ended.
    ///
    /// - Parameter isUse: whether a person did something, from which the idle time starts anew.
    func viewer(_ secret: String, isUse: Bool) async throws -> Viewer?
    func signOut(_ viewer: Viewer) async throws
    /// The answer of the one authorisation table, or of a grant for an emergency that stands for the subject.
    ///
    /// - Parameter subject: such as `case/c-1`; nil where a page is about nothing in particular.
    func permits(_ viewer: Viewer, _ action: PracticeAction, subject: String?) -> Bool
    /// Notes that somebody was sent away, as ``permits(_:_:subject:)`` said.
    func noteRefusal(_ viewer: Viewer, _ action: PracticeAction, subject: String?) async throws
    /// Whether the act may be opened in an emergency by this person.
    func mayBreakGlass(_ viewer: Viewer, for action: PracticeAction) -> Bool
    /// The emergency access by which this person has a case or person open; nil where none stands.
    func emergency(_ viewer: Viewer, subject: String) -> EmergencyGrant?

    func worklist(_ query: WorklistQuery, for viewer: Viewer) async throws -> WorklistPage
    /// Grows with every change; a work list that was made at a number is that of the number.
    var revision: Int { get }
    /// A study with one image on the stage, counted from 1; its first measured frame where none is named.
    func study(_ id: String, image: Int, frame: Int?, for viewer: Viewer) async throws -> CasePage<StudyPage>
    func report(_ id: String, for viewer: Viewer) async throws -> CasePage<ReportPage>
    func decision(_ id: String, for viewer: Viewer) async throws -> CasePage<DecisionPage>
    func evidence(_ id: String, party: String?, for viewer: Viewer) async throws -> CasePage<EvidencePage>
    /// A file of a case and what a person must be allowed to have it.
    func file(_ name: String, of id: String, for viewer: Viewer) async throws -> CaseFile
    /// The file of an image as it came, images counted from 1.
    func original(image: Int, of id: String, for viewer: Viewer) async throws -> CaseFile
    /// A frame as PNG, images and frames counted from 1.
    func frame(_ frame: Int, image: Int, of id: String, for viewer: Viewer) async throws -> CaseFile
    /// The same of an image by its object, whole or at most ``ThumbnailPicture/widest`` pixels wide.
    func frame(_ frame: Int, object: String, isThumbnail: Bool, of id: String, for viewer: Viewer) async throws
        -> CaseFile
    /// What a file's name is for: who may see the report may have its PDF.
    func action(forFile name: String) -> PracticeAction

    /// What a case lacks, and the messages that ask for it.
    func request(_ id: String, for viewer: Viewer) async throws -> CasePage<RequestPage>
    /// Keeps an override beside a decision; throws ``Practice/OverrideRefused`` or ``Practice/StaleWrite``.
    func override(_ draft: OverrideDraft, by viewer: Viewer) async throws
    /// Takes an override back; throws as ``override(_:by:)`` does.
    func withdrawOverride(
        of id: String, party: String, service: String, expecting: Int, reason: String, by viewer: Viewer) async throws
    /// Decides facts that were typed or confirmed; nothing of them is kept.
    func decide(_ facts: CodingFacts, for viewer: Viewer) async throws -> DecidedFacts
    /// The claims that were made, decided once more by today's rules.
    func pastClaims(for viewer: Viewer) async throws -> PastClaimsPage
    /// Reads a note, which is not kept either.
    func read(note: String, for viewer: Viewer) async throws -> NoteReading

    /// Accounts and first steps of the demo; nil outside it.
    var demo: Demo? { get }
    /// Numbers for the measures, none of them about a person.
    func gauges() async -> [(name: String, help: String, value: Int)]
}

extension Desk {
    var practice: Workspace? { nil }
    var revision: Int { practice?.revision ?? 0 }

    func permits(_ viewer: Viewer, _ action: PracticeAction) -> Bool { permits(viewer, action, subject: nil) }

    func mayBreakGlass(_ viewer: Viewer, for action: PracticeAction) -> Bool { false }

    func emergency(_ viewer: Viewer, subject: String) -> EmergencyGrant? { nil }
    func noteRefusal(_ viewer: Viewer, _ action: PracticeAction, subject: String?) async throws {}
}

/// What became of a try to sign in.
enum SignInOutcome: Hashable, Sendable {
    case signedIn(Viewer)
    /// Account and password do not match.
    case refused
    /// Not weighed: so many seconds to wait.
    case held(Int)
}

/// The accounts of the demo and what to click first.
struct Demo: Hashable, Sendable {
    var accounts: [DemoAccount]
    /// In order.
    var firstSteps: [String]
}

/// An account of the demo practice.
struct DemoAccount: Hashable, Sendable {
    var name: String
    var password: String
    var role: String
    /// What this person sees.
    var sees: String
}

/// A page of a case with the head that says whose it is.
struct CasePage<Content: Hashable & Sendable>: Hashable, Sendable {
    var header: CaseHeader
    /// For the window's title: no name of a patient.
    var title: String
    var content: Content
}
