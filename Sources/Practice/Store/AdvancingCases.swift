import Essentials
import Records

extension PracticeStore {
    /// Brings a case from one of some states to another; a case in any other state stays as it is.
    ///
    /// Who may do what leads there was asked before.
    func advance(
        _ id: String, from states: Set<CaseState>, to state: CaseState, by session: Session, reason: String
    ) throws {
        try amend(try caseKey(id, session), by: session, reason: reason) { json in
            guard let json else {
                throw StoreError.missing("case \(id)", wanted: "a case of this organisation")
            }
            var payload = try CasePayload(json: json)
            guard states.contains(payload.state) else { return (nil, ()) }
            payload.state = state
            return (payload.json, ())
        }
    }
}
