/// Finds accepted statements that cannot both hold.
///
/// Two contradict one another when they say of the same subject and property different things for a day that both cover.
public enum Contradictions {
    /// Those of the accepted statements that a statement contradicts, in their order.
    ///
    /// A statement never contradicts another version of itself.
    public static func of(_ statement: Statement, among statements: [Statement]) -> [Statement] {
        guard statement.status == .accepted else { return [] }
        return statements.filter {
            $0.id != statement.id && $0.status == .accepted && $0.subject == statement.subject
                && $0.property == statement.property && $0.span.intersection(statement.span) != nil
                && plain($0.value) != plain(statement.value)
        }
    }

    /// The words alone: case, spaces and punctuation make no contradiction.
    static func plain(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
