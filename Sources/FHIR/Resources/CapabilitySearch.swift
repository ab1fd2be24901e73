public import Essentials

extension R4 {
    /// How a client is let in.
    public struct CapabilityStatementRestSecurity: FHIRElement {
        public var cors: Bool?
        public var service: [CodeableConcept] = []
        public var description: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<CapabilityStatementRestSecurity>(
            "CapabilityStatement.rest.security",
            [
                .one("cors", \.cors),
                .list("service", \.service),
                .one("description", \.description, as: .primitive(.markdown)),
            ])
    }

    /// Something that can be done with a type of resource.
    public struct CapabilityStatementRestResourceInteraction: FHIRElement {
        public enum Code: String, FHIRCode {
            case read, vread, update, patch, delete
            case historyInstance = "history-instance"
            case historyType = "history-type"
            case create
            case searchType = "search-type"
        }

        public var code: Code?
        public var documentation: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<CapabilityStatementRestResourceInteraction>(
            "CapabilityStatement.rest.resource.interaction",
            [
                .one("code", \.code, .required),
                .one("documentation", \.documentation, as: .primitive(.markdown)),
            ])
    }

    /// A parameter by which a type of resource is searched.
    public struct CapabilityStatementRestResourceSearchParam: FHIRElement {
        public enum Form: String, FHIRCode {
            case number, date, string, token, reference, composite, quantity, uri, special
        }

        public var name: String?
        /// The address of its definition.
        public var definition: String?
        public var type: Form?
        public var documentation: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<CapabilityStatementRestResourceSearchParam>(
            "CapabilityStatement.rest.resource.searchParam",
            [
                .one("name", \.name, .required),
                .one("definition", \.definition, as: .primitive(.canonical)),
                .one("type", \.type, .required),
                .one("documentation", \.documentation, as: .primitive(.markdown)),
            ])
    }
}
