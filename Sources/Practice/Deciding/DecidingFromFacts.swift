public import Coding

extension Workspace {
    /// Decides on facts that a person entered or confirmed.
    ///
    /// The journal says who asked and when; neither the facts nor the note that they came from are kept anywhere.
    /// - Throws: ``AccessRefused``; `DiagnosisTableError` for a damaged table of diagnoses.
    public func decide(_ facts: CodingFacts, for session: Session) throws -> CodingDecision {
        try store.permit(.decideFromFacts, session, subject: "facts")
        return try job.decider.reading(diagnoses, for: facts).decide(facts)
    }
}
