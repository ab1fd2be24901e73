/// The headings by which files call their columns, and what stands for a blank: data.
public struct ReleaseColumns: Hashable, Sendable {
    /// A column that the reader knows.
    enum Role: Hashable, Sendable {
        case code
        case text(ImportedCode.Field)

        var words: String {
            switch self {
            case .code: "code"
            case .text(let field): field.rawValue
            }
        }
    }

    /// The column of a heading, by ``key(_:)``.
    let roles: [String: Role]
    /// What a cell may say in place of being blank.
    let blanks: [String]

    /// The headings of a column, in the order of the data, for messages.
    let spoken: [Role: [String]]

    /// Headings are the same whatever their letter case, spaces, dashes and underscores.
    static func key(_ heading: String) -> String {
        String(decoding: heading.lowercased().utf8.filter { ![0x20, 0x2D, 0x5F].contains($0) }, as: UTF8.self)
    }

    init(headings: [(role: Role, names: [String])], blanks: [String]) {
        var roles: [String: Role] = [:]
        var spoken: [Role: [String]] = [:]
        for (role, names) in headings {
            for name in names { roles[ReleaseColumns.key(name)] = role }
            spoken[role] = names
        }
        self.roles = roles
        self.spoken = spoken
        self.blanks = blanks
    }
}
