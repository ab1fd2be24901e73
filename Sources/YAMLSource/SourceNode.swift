/// A place in a file, lines and columns from 1.
public struct SourcePlace: Hashable, Sendable, CustomStringConvertible {
    public let file: String
    public let line: Int
    public let column: Int

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `case.yaml:12:5`.
    public var description: String { "\(file):\(line):\(column)" }
}

/// A YAML value with the place where it stands.
public struct SourceNode: Sendable {
    public enum Content: Sendable {
        case null
        /// A scalar as written; `quoted` tells `"12"` from `12`.
        case scalar(String, quoted: Bool)
        case list([SourceNode])
        case map([Member])
    }

    /// A key with its own place, and its value.
    public struct Member: Sendable {
        public let key: String
        public let keyPlace: SourcePlace
        public let value: SourceNode
    }

    public let content: Content
    public let place: SourcePlace

    /// What kind of value it is, in words: `a list`, `text`.
    public var kind: String {
        switch content {
        case .null: "nothing"
        case .scalar: "a single value"
        case .list: "a list"
        case .map: "a group of fields"
        }
    }
}
