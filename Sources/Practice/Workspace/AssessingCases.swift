import Coding
import Synchronization

/// A case as it stands: what its record supports, without the claims and files that billing would make of it.
public struct CaseOverview: Sendable {
    public let assessed: AssessedCase
    /// Where it stands, as the work list says.
    public let stand: CaseStand
}

extension Workspace {
    /// A case as it stands, for pages that show no claim; far cheaper than ``billed(_:to:for:)``.
    ///
    /// - Parameter action: what the face shows of it.
    /// - Throws: ``AccessRefused``, ``StoreError``, or what ``BillingJob/assess(_:diagnoses:)`` throws.
    public func overview(_ id: String, to action: PracticeAction, for session: Session) throws -> CaseOverview {
        let stored = try store.storedCase(id, to: action, for: session)
        let assessed = try assessed(stored, for: session)
        return CaseOverview(assessed: assessed, stand: try stand(of: stored, assessed, session))
    }

    /// Report, facts and decision, kept under the versions that they were made of.
    func assessed(_ stored: StoredCase, for session: Session) throws -> AssessedCase {
        let key = CaseAtBasis(
            organisation: session.organisation, id: stored.summary.id,
            basis: try materialBasis(of: stored, session))
        if let assessed = assessedCases.withLock({ $0[key] }) { return assessed }
        let assessed = try job.assess(try material(of: stored, for: session), diagnoses: diagnoses)
        assessedCases.withLock { $0[key] = assessed }
        return assessed
    }
}
