public import Essentials

extension NoteReading {
    /// The reading with the values of some proposals put right by a person, by their ids.
    ///
    ///     reading.correcting(["p3": "verbal"])
    public func correcting(_ values: [String: JSONValue]) -> NoteReading {
        NoteReading(
            text: text,
            proposals: proposals.map { proposal in
                NoteProposal(
                    id: proposal.id, path: proposal.path, value: values[proposal.id] ?? proposal.value,
                    spans: proposal.spans, rule: proposal.rule)
            }, remarks: remarks)
    }

    /// The reading with the proposals of some ids alone.
    public func keeping(_ ids: Set<String>) -> NoteReading {
        NoteReading(text: text, proposals: proposals.filter { ids.contains($0.id) }, remarks: remarks)
    }
}
