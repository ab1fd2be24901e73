/// A report template that was refused, with the line.
public struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    /// From 1; 0 when the place is unknown.
    public let line: Int
    /// The way to the fault, such as `regions[1].fields[3]`.
    public let path: String
    public let wanted: String

    /// `report-template.yaml:12: regions[1]: wanted the field 'label'`.
    public var description: String { "\(file):\(line): \(path.isEmpty ? "" : "\(path): ")wanted \(wanted)" }
}
