public import Essentials

/// The path of one decision, question by question, as a person can follow it.
///
/// Made of the same compiled rules that decide: it starts with every rule and kind of work, and at each question those fall
/// that the answer excludes. What is left at the end is the decision. Of services, parties and proofs in another order it is
/// the same, byte for byte.
///
///     let trees = decider.trees(of: facts)
///     trees[0].end.code               // "D0370"
///     print(trees[0].text)
public struct DecisionTree: Hashable, Sendable {
    public let service: String
    public let party: String
    /// The questions in the order in which they are asked; one that no rule left asks for is passed over.
    public let nodes: [Node]
    public let end: End

    /// One question, what the record answers, and what that excludes.
    public struct Node: Hashable, Sendable {
        /// `date`, `otherwise`, `conflict`, `plan`, or a fact by its name in rules, such as `modality`.
        public let fact: String
        public let question: String
        /// The answers that may be, by their names in rules: one where the record settles it.
        public let answers: [String]
        /// Whether the record leaves one answer.
        public let isSettled: Bool
        /// The answer in a sentence.
        public let says: String
        /// What proves it; empty where the facts carry no proof.
        public let proofs: [ProofPointer]
        /// The ways on from here, those not taken among them.
        public let branches: [Branch]
        /// The rules that fall at this question.
        public let fallen: [Fallen]
        /// The codes that are possible after it, sorted.
        public let left: [String]
    }

    /// One way on from a question.
    public struct Branch: Hashable, Sendable {
        /// The answers that lead this way, or the dates.
        public let answers: [String]
        /// The codes that are possible on this way, sorted; the code for what nothing else fits is not counted.
        public let codes: [String]
        /// Whether the record leaves this way open.
        public let isTaken: Bool
    }

    /// A rule with one kind of work, in force in one span.
    public struct Way: Hashable, Sendable {
        /// The rule's id.
        public let rule: String
        /// The kind of work, such as `complete`.
        public let kind: String
        public let code: String
        /// The dates in force, such as `from 2013-01-01`.
        public let dates: String

        /// `ultrasound-complete/complete`.
        public var id: String { "\(rule)/\(kind)" }
    }

    /// A rule that a question excludes.
    public struct Fallen: Hashable, Sendable {
        public let way: Way
        /// What the rule wants in place of the answer found.
        public let wanted: [String]
    }

    /// Where the path ends.
    public struct End: Hashable, Sendable {
        public let status: CodingDecision.Status
        public let system: String
        /// Nil unless the status is `supported`.
        public let code: String?
        /// The rules that are left: those that hold, or those that may hold.
        public let ways: [Way]
        /// The codes between which it can't be told, sorted.
        public let candidates: [String]
        /// The questions that keep it open.
        public let open: [Open]
        /// The end in a sentence.
        public let says: String
    }

    /// A question that must be answered before it can be told.
    public struct Open: Hashable, Sendable {
        public let fact: String
        public let question: String
    }
}

extension Decider {
    /// The trees of a case: one for each service and party that asks, in the order of the decision.
    public func trees(of facts: CodingFacts) -> [DecisionTree] {
        let prepared = prepare(facts)
        let outcomes = outcomes(of: prepared)
        return prepared.cells.indices.map { index in
            var walk = TreeWalk(decider: self, prepared: prepared, index: index, outcome: outcomes[index])
            return walk.tree()
        }
    }
}
