import Coding
import Essentials

/// Shows the tree of a decision as the way that a person can follow.
struct PathMapping {
    let rulings: RulingMapping

    func path(_ tree: DecisionTree) -> PathOfDecision {
        PathOfDecision(
            summary: "Follow it, question by question: \(Words.count(tree.nodes.count, "step", "steps"))",
            steps: tree.nodes.map(step), end: rulings.named(tree.end.says), open: tree.end.open.map(\.question))
    }

    private func step(_ node: DecisionTree.Node) -> PathOfDecision.Step {
        let others = node.branches.filter { (!$0.isTaken || !node.isSettled) && !$0.codes.isEmpty }
        return PathOfDecision.Step(
            question: node.question, answer: PathMapping.plain(rulings.named(node.says)), isSettled: node.isSettled,
            proofs: rulings.links(node.proofs),
            others: others.map { branch in
                PathOfDecision.Way(
                    answer: branch.answers.map { node.fact == "date" ? $0 : AnswerWords.of($0) }.joined(
                        separator: ", "),
                    codes: PathMapping.listed(branch.codes), isOpen: branch.isTaken)
            })
    }

    /// A sentence with its lists of keys in words: `[salivary-duct, lip]` as `salivary duct and lip`.
    private static func plain(_ sentence: String) -> String {
        sentence.replacing(#/\[([^\]]*)\]/#) { found in
            found.output.1.split(separator: ", ").map { AnswerWords.of(String($0)) }.joined(separator: " and ")
        }
    }

    /// A few codes by name, more by number.
    private static func listed(_ codes: [String]) -> String {
        codes.count <= 6
            ? codes.joined(separator: " ") : "\(codes.prefix(5).joined(separator: " ")) and \(codes.count - 5) more"
    }
}
