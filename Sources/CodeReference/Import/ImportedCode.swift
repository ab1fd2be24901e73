/// A code as its owner's file states it: the licensed texts of whoever imported the file.
///
/// Texts are trimmed, lines end with LF, and what the file leaves blank (or says `None` of) is empty.
public struct ImportedCode: Hashable, Sendable {
    /// A column of the file besides the code.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case category, subcategory, subsubcategory
        /// The owner's short name of the service (nomenclature).
        case name
        /// The owner's long text.
        case descriptor
    }

    /// `D` and four digits.
    public let code: String
    public let category: String
    public let subcategory: String
    public let subsubcategory: String
    public let name: String
    public let descriptor: String

    public init(
        code: String, category: String = "", subcategory: String = "", subsubcategory: String = "", name: String,
        descriptor: String = ""
    ) {
        self.code = code
        self.category = category
        self.subcategory = subcategory
        self.subsubcategory = subsubcategory
        self.name = name
        self.descriptor = descriptor
    }

    public subscript(field: Field) -> String {
        switch field {
        case .category: category
        case .subcategory: subcategory
        case .subsubcategory: subsubcategory
        case .name: name
        case .descriptor: descriptor
        }
    }
}
