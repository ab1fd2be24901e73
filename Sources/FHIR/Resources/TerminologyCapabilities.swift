public import Essentials

extension R4 {
    /// What a terminology server can do, and which code systems it has.
    ///
    /// Source: http://hl7.org/fhir/R4/terminologycapabilities.html.
    public struct TerminologyCapabilities: FHIRResource {
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
        public var software: TerminologyCapabilitiesSoftware?
        public var implementation: TerminologyCapabilitiesImplementation?
        public var codeSystem: [TerminologyCapabilitiesCodeSystem] = []
        public var expansion: TerminologyCapabilitiesExpansion?
        public var validateCode: TerminologyCapabilitiesValidateCode?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<TerminologyCapabilities>(
            resource: "TerminologyCapabilities",
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
                .one("software", \.software),
                .one("implementation", \.implementation),
                .list("codeSystem", \.codeSystem),
                .one("expansion", \.expansion),
                .one("validateCode", \.validateCode),
            ])
    }

    public struct TerminologyCapabilitiesSoftware: FHIRElement {
        public var name: String?
        public var others = JSONObject()
        public init() {}
        public static let shape = FHIRShape<TerminologyCapabilitiesSoftware>(
            "TerminologyCapabilities.software", [.one("name", \.name, .required)])
    }

    public struct TerminologyCapabilitiesImplementation: FHIRElement {
        public var description: String?
        public var others = JSONObject()
        public init() {}
        public static let shape = FHIRShape<TerminologyCapabilitiesImplementation>(
            "TerminologyCapabilities.implementation", [.one("description", \.description, .required)])
    }

    /// A code system that is served, with its versions.
    public struct TerminologyCapabilitiesCodeSystem: FHIRElement {
        public var uri: String?
        public var version: [TerminologyCapabilitiesCodeSystemVersion] = []
        public var subsumption: Bool?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<TerminologyCapabilitiesCodeSystem>(
            "TerminologyCapabilities.codeSystem",
            [
                .one("uri", \.uri, as: .primitive(.canonical)),
                .list("version", \.version),
                .one("subsumption", \.subsumption),
            ])
    }

    public struct TerminologyCapabilitiesCodeSystemVersion: FHIRElement {
        public var code: String?
        public var isDefault: Bool?
        public var compositional: Bool?
        public var language: [String] = []
        public var property: [String] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<TerminologyCapabilitiesCodeSystemVersion>(
            "TerminologyCapabilities.codeSystem.version",
            [
                .one("code", \.code),
                .one("isDefault", \.isDefault),
                .one("compositional", \.compositional),
                .list("language", \.language, as: .primitive(.code)),
                .list("property", \.property, as: .primitive(.code)),
            ])
    }

    public struct TerminologyCapabilitiesExpansion: FHIRElement {
        public var hierarchical: Bool?
        public var paging: Bool?
        public var incomplete: Bool?
        public var parameter: [TerminologyCapabilitiesExpansionParameter] = []
        public var textFilter: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<TerminologyCapabilitiesExpansion>(
            "TerminologyCapabilities.expansion",
            [
                .one("hierarchical", \.hierarchical),
                .one("paging", \.paging),
                .one("incomplete", \.incomplete),
                .list("parameter", \.parameter),
                .one("textFilter", \.textFilter, as: .primitive(.markdown)),
            ])
    }

    public struct TerminologyCapabilitiesExpansionParameter: FHIRElement {
        public var name: String?
        public var documentation: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<TerminologyCapabilitiesExpansionParameter>(
            "TerminologyCapabilities.expansion.parameter",
            [.one("name", \.name, .required, as: .primitive(.code)), .one("documentation", \.documentation)])
    }

    public struct TerminologyCapabilitiesValidateCode: FHIRElement {
        public var translations: Bool?
        public var others = JSONObject()
        public init() {}
        public static let shape = FHIRShape<TerminologyCapabilitiesValidateCode>(
            "TerminologyCapabilities.validateCode", [.one("translations", \.translations, .required)])
    }
}
