public import Essentials

/// A release that a licensee read in from their own file; shown only to whom the licence allows.
public struct ImportedRelease: Hashable, Sendable {
    /// One code as the file has it; its texts belong to their owner.
    public struct Row: Hashable, Sendable {
        public let code: String
        public let category: String
        public let name: String
        public let descriptor: String

        public init(code: String, category: String = "", name: String = "", descriptor: String = "") {
            self.code = code
            self.category = category
            self.name = name
            self.descriptor = descriptor
        }
    }

    /// Such as `2027`.
    public let name: String
    /// The first day of service on which it holds.
    public let effective: CalendarDate
    /// Whether an administrator said that the licence allows showing it to everyone.
    public let isPublic: Bool
    private let rows: [String: Row]

    /// - Parameter rows: of two rows with one code the later counts.
    public init(name: String, effective: CalendarDate, isPublic: Bool, rows: [Row]) {
        self.name = name
        self.effective = effective
        self.isPublic = isPublic
        self.rows = Dictionary(rows.map { ($0.code, $0) }) { $1 }
    }

    public func row(_ code: String) -> Row? { rows[code] }

    /// All codes of the release, sorted.
    public var codes: [String] { rows.keys.sorted() }
}
