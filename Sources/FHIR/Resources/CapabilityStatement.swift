public import Essentials

extension R4 {
    public enum PublicationStatus: String, FHIRCode {
        case draft, active, retired, unknown
    }

    /// Whether a statement speaks of a running server, of a program, or of what is wanted.
    public enum CapabilityKind: String, FHIRCode {
        case instance, capability, requirements
    }

    /// What a server can do.
    ///
    /// Source: http://hl7.org/fhir/R4/capabilitystatement.html.
    public struct CapabilityStatement: FHIRResource {
        public var common = Common()
        public var version: String?
        public var name: String?
        public var title: String?
        public var status: PublicationStatus?
        public var date: DateTime?
        public var publisher: String?
        public var description: String?
        public var copyright: String?
        public var kind: CapabilityKind?
        public var instantiates: [String] = []
        public var software: CapabilityStatementSoftware?
        public var implementation: CapabilityStatementImplementation?
        public var fhirVersion: String?
        public var format: [String] = []
        public var rest: [CapabilityStatementRest] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<CapabilityStatement>(
            resource: "CapabilityStatement",
            [
                .one("version", \.version),
                .one("name", \.name),
                .one("title", \.title),
                .one("status", \.status, .required),
                .one("date", \.date, .required),
                .one("publisher", \.publisher),
                .one("description", \.description, as: .primitive(.markdown)),
                .one("copyright", \.copyright, as: .primitive(.markdown)),
                .one("kind", \.kind, .required),
                .list("instantiates", \.instantiates, as: .primitive(.canonical)),
                .one("software", \.software),
                .one("implementation", \.implementation),
                .one("fhirVersion", \.fhirVersion, .required, as: .primitive(.code)),
                .list("format", \.format, .required, as: .primitive(.code)),
                .list("rest", \.rest),
            ])
    }

    public struct CapabilityStatementSoftware: FHIRElement {
        public var name: String?
        public var others = JSONObject()
        public init() {}
        public static let shape = FHIRShape<CapabilityStatementSoftware>(
            "CapabilityStatement.software", [.one("name", \.name, .required)])
    }

    public struct CapabilityStatementImplementation: FHIRElement {
        public var description: String?
        /// The base address of the interface.
        public var url: String?
        public var others = JSONObject()
        public init() {}
        public static let shape = FHIRShape<CapabilityStatementImplementation>(
            "CapabilityStatement.implementation",
            [.one("description", \.description, .required), .one("url", \.url, as: .primitive(.url))])
    }

    /// What can be asked over HTTP.
    public struct CapabilityStatementRest: FHIRElement {
        public enum Mode: String, FHIRCode {
            case client, server
        }

        public var mode: Mode?
        public var documentation: String?
        public var security: CapabilityStatementRestSecurity?
        public var resource: [CapabilityStatementRestResource] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<CapabilityStatementRest>(
            "CapabilityStatement.rest",
            [
                .one("mode", \.mode, .required),
                .one("documentation", \.documentation, as: .primitive(.markdown)),
                .one("security", \.security),
                .list("resource", \.resource),
            ])
    }

    /// What can be asked of one type of resource.
    public struct CapabilityStatementRestResource: FHIRElement {
        public var type: String?
        public var documentation: String?
        public var interaction: [CapabilityStatementRestResourceInteraction] = []
        public var searchParam: [CapabilityStatementRestResourceSearchParam] = []
        public var operation: [CapabilityStatementRestResourceOperation] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<CapabilityStatementRestResource>(
            "CapabilityStatement.rest.resource",
            [
                .one("type", \.type, .required, as: .primitive(.code)),
                .one("documentation", \.documentation, as: .primitive(.markdown)),
                .list("interaction", \.interaction),
                .list("searchParam", \.searchParam),
                .list("operation", \.operation),
            ])
    }

    public struct CapabilityStatementRestResourceOperation: FHIRElement {
        public var name: String?
        /// The address of its definition.
        public var definition: String?
        public var documentation: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<CapabilityStatementRestResourceOperation>(
            "CapabilityStatement.rest.resource.operation",
            [
                .one("name", \.name, .required),
                .one("definition", \.definition, .required, as: .primitive(.canonical)),
                .one("documentation", \.documentation, as: .primitive(.markdown)),
            ])
    }
}
