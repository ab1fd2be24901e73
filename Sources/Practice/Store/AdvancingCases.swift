import Essentials
import Records

extension PracticeStore {
    /// The write that brings a case from one of some states to another, for a transaction with what leads there; nil for
    /// a case in any other state, which stays as it is.
    ///
    /// Who may do what leads there was asked before.
    func advanced(
        _ id: String, from states: Set<CaseState>, to state: CaseState, _ session: Session
    ) throws -> Write? {
        let document = try current(try caseKey(id, session))
        var payload = try CasePayload(json: document.payload)
        guard states.contains(payload.state) else { return nil }
        payload.state = state
        return .put(document.key, payload.json, expecting: .version(document.version))
    }
}
