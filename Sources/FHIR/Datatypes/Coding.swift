public import Essentials

extension R4 {
    /// A code of a system.
    ///
    ///     R4.Coding(FHIRSystem.snomed, "54019009", "Submandibular gland")
    public struct Coding: FHIRElement {
        public var system: String?
        public var version: String?
        public var code: String?
        public var display: String?
        public var userSelected: Bool?
        public var others = JSONObject()

        public init() {}

        public init(_ system: String, _ code: String, _ display: String? = nil) {
            self.system = system
            self.code = code
            self.display = display
        }

        public static let shape = FHIRShape<Coding>(
            "Coding",
            [
                .one("system", \.system, as: .primitive(.uri)),
                .one("version", \.version),
                .one("code", \.code, as: .primitive(.code)),
                .one("display", \.display),
                .one("userSelected", \.userSelected),
            ])
    }

    /// A concept: codes that mean the same, and words.
    public struct CodeableConcept: FHIRElement {
        public var coding: [Coding] = []
        public var text: String?
        public var others = JSONObject()

        public init() {}

        public init(_ coding: Coding..., text: String? = nil) {
            self.coding = coding
            self.text = text
        }

        public static let shape = FHIRShape<CodeableConcept>(
            "CodeableConcept", [.list("coding", \.coding), .one("text", \.text)])
    }
}
