import Coding
import Practice

/// Facts that were typed or confirmed, with what they support and whom to ask for what they lack.
struct DecidedFacts: Sendable {
    var facts: CodingFacts
    var decision: CodingDecision
    /// In the order of the decision's answers.
    var trees: [DecisionTree]
    var requests: [RecordRequest]
}
