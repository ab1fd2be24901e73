/// Words that mean one thing, or lead somewhere; data of `search.yaml`.
struct SearchTerms: Sendable {
    /// Phrases of one meaning. Whatever holds one of them in its note or its words is found by the others.
    struct Group: Sendable {
        let words: [String]
        /// Codes to which the phrases lead as well, the best first.
        let codes: [String]
        let topics: [String]
        let sources: [String]
    }

    /// Words that say nothing beside others, such as `the` and `code`.
    var ignored: Set<String> = []
    var groups: [Group] = []
}
