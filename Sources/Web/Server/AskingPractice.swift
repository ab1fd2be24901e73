import HTTPTypes
import Hypertext
import NIOPosix
import Practice

extension Site {
    /// The practice's own use cases, for pages that do more than show a case.
    ///
    /// - Throws: ``Refusal/notFound`` where no practice is open.
    func practice() throws -> Workspace {
        guard let practice = desk?.practice else { throw Refusal.notFound }
        return practice
    }

    /// Asks the practice in the name of whoever sent the request, on a thread that may wait for the disk.
    ///
    ///     let people = try await site.asking(inquiry) { try $0.store.people(matching: words, for: $1) }
    ///
    /// - Throws: ``Refusal/unknownVisitor``, ``Refusal/forbidden``, ``Refusal/notFound``; any other error of the use
    ///   case as it is, so that the page can say it.
    func asking<Value: Sendable>(
        _ inquiry: Inquiry, _ question: @Sendable @escaping (Workspace, Session) throws -> Value
    ) async throws -> Value {
        let practice = try practice()
        guard let secret = inquiry.visit.viewer?.secret else { throw Refusal.unknownVisitor }
        do {
            return try await NIOThreadPool.singleton.runIfActive {
                guard let session = practice.store.session(token: secret) else { throw Refusal.unknownVisitor }
                return try question(practice, session)
            }
        } catch is AccessRefused {
            throw Refusal.forbidden
        } catch let error as StoreError where error.isMissing {
            throw Refusal.notFound
        }
    }

    /// Whether whoever sent the request may do it.
    func allows(_ inquiry: Inquiry, _ action: PracticeAction) -> Bool {
        guard let viewer = inquiry.visit.viewer, let desk else { return false }
        return desk.permits(viewer, action, subject: inquiry.subject)
    }

    /// A page of the workspace that belongs to no case.
    func workPage(
        _ inquiry: Inquiry, title: String, current: WorkPlace? = nil, main: HTML, modules: [String] = [],
        status: HTTPResponse.Status = .ok
    ) -> Answer {
        .page(
            PageFrame(
                title: title, head: .work(bar(for: inquiry.visit, current: current)),
                emergency: emergencyBar(inquiry), main: main, modules: modules
            ).html(assets: assets), status)
    }
}
