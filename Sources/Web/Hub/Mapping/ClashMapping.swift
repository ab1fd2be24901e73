import CodeReference
import Essentials

/// Conflicts as the pages show them.
enum ClashMapping {
    /// - Parameter names: whether the conflict says what it is about; not on that page itself.
    static func clash(_ conflict: Conflict, _ view: HubView, _ sources: SourceNumbers, names: Bool) -> Clash {
        let sides = conflict.sides.compactMap { side in view.reference.statement(side.statement) }
        let held = sides.firstIndex { $0.id == conflict.holds }
        let decided = [conflict.decidedBy, conflict.decidedOn?.spoken].compactMap(\.self).joined(separator: ", ")
        return Clash(
            id: conflict.id, question: conflict.question,
            about: names ? view.link(to: conflict.topic) : nil, isOpen: conflict.state == .open,
            sides: sides.map { statement in
                Clash.Side(
                    text: statement.value, sources: sources.names(of: statement.sources),
                    numbers: sources.numbers(of: statement.sources),
                    isLost: conflict.state == .resolved && statement.id != conflict.holds)
            },
            held: conflict.state == .open
                ? "Not settled." : held.map { "We hold the \(ordinal($0))." } ?? "Settled.",
            reason: [conflict.reason, conflict.state == .open ? conflict.meanwhile ?? "" : ""]
                .filter { !$0.isEmpty }.joined(separator: " "),
            decided: decided.isEmpty ? "" : "\(decided).",
            change: view.book.entry(conflict.topic) == nil
                ? nil
                : NavigationItem(
                    text: "Bring another source", address: "/codes/\(conflict.topic)/suggest?conflict=\(conflict.id)"))
    }

    /// The conflicts of a code: those about it, and those in which something that is said of it takes a side.
    static func conflicts(of subject: String, in reference: Reference) -> [Conflict] {
        reference.conflicts.filter { conflict in
            conflict.topic == subject
                || conflict.sides.contains { reference.statement($0.statement)?.subject == subject }
        }
    }

    static func statements(_ conflicts: [Conflict], _ reference: Reference) -> [Statement] {
        conflicts.flatMap(\.sides).compactMap { reference.statement($0.statement) }
    }

    private static func ordinal(_ index: Int) -> String {
        let words = ["first", "second", "third", "fourth", "fifth"]
        return words.indices.contains(index) ? words[index] : "\(index + 1)th"
    }
}
