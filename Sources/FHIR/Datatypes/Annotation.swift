public import Essentials

extension R4 {
    /// A note with its author.
    public struct Annotation: FHIRElement {
        public enum Author: FHIRChoice {
            case reference(Reference)
            case string(String)

            public static let alternatives: [FHIRAlternative<Author>] = [
                .init(
                    "Reference", as: .reference(to: "Practitioner", "Patient", "RelatedPerson", "Organization"),
                    Author.reference
                ) { if case .reference(let value) = $0 { value } else { nil } },
                .init("String", Author.string) { if case .string(let value) = $0 { value } else { nil } },
            ]
        }

        public var author: Author?
        public var time: DateTime?
        public var text: String?
        public var others = JSONObject()

        public init() {}

        public init(_ text: String) { self.text = text }

        public static let shape = FHIRShape<Annotation>(
            "Annotation",
            [
                .choice("author", \.author),
                .one("time", \.time),
                .one("text", \.text, .required, as: .primitive(.markdown)),
            ])
    }
}
