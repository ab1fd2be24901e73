public import Essentials

extension R4 {
    /// A set of codes, here as its expansion.
    ///
    /// Source: http://hl7.org/fhir/R4/valueset.html.
    public struct ValueSet: FHIRResource {
        public var common = Common()
        public var url: String?
        public var version: String?
        public var name: String?
        public var title: String?
        public var status: PublicationStatus?
        public var experimental: Bool?
        public var publisher: String?
        public var description: String?
        public var copyright: String?
        public var compose: ValueSetCompose?
        public var expansion: ValueSetExpansion?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ValueSet>(
            resource: "ValueSet",
            [
                .one("url", \.url, as: .primitive(.uri)),
                .one("version", \.version),
                .one("name", \.name),
                .one("title", \.title),
                .one("status", \.status, .required),
                .one("experimental", \.experimental),
                .one("publisher", \.publisher),
                .one("description", \.description, as: .primitive(.markdown)),
                .one("copyright", \.copyright, as: .primitive(.markdown)),
                .one("compose", \.compose),
                .one("expansion", \.expansion),
            ])
    }

    /// Which code systems a value set takes its codes from.
    public struct ValueSetCompose: FHIRElement {
        public var include: [ValueSetComposeInclude] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ValueSetCompose>(
            "ValueSet.compose", [.list("include", \.include, .required)])
    }

    /// One code system of a value set; what narrows it stays in `others`.
    public struct ValueSetComposeInclude: FHIRElement {
        public var system: String?
        public var version: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ValueSetComposeInclude>(
            "ValueSet.compose.include",
            [.one("system", \.system, as: .primitive(.uri)), .one("version", \.version)])
    }

    /// The codes of a value set, or one page of them.
    public struct ValueSetExpansion: FHIRElement {
        public var identifier: String?
        public var timestamp: DateTime?
        public var total: Int?
        public var offset: Int?
        public var parameter: [ValueSetExpansionParameter] = []
        public var contains: [ValueSetExpansionContains] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ValueSetExpansion>(
            "ValueSet.expansion",
            [
                .one("identifier", \.identifier, as: .primitive(.uri)),
                .one("timestamp", \.timestamp, .required),
                .one("total", \.total),
                .one("offset", \.offset),
                .list("parameter", \.parameter),
                .list("contains", \.contains),
            ])
    }

    /// What an expansion was asked for, or what is to be known of it.
    public struct ValueSetExpansionParameter: FHIRElement {
        public var name: String?
        public var value: ExpansionValue?
        public var others = JSONObject()

        public init() {}

        public init(_ name: String, _ value: ExpansionValue) {
            self.name = name
            self.value = value
        }

        public static let shape = FHIRShape<ValueSetExpansionParameter>(
            "ValueSet.expansion.parameter", [.one("name", \.name, .required), .choice("value", \.value)])
    }

    public enum ExpansionValue: FHIRChoice {
        case string(String)
        case boolean(Bool)
        case integer(Int)
        case uri(String)
        case dateTime(DateTime)

        public static let alternatives: [FHIRAlternative<ExpansionValue>] = [
            .init("String", ExpansionValue.string) { if case .string(let value) = $0 { value } else { nil } },
            .init("Boolean", ExpansionValue.boolean) { if case .boolean(let value) = $0 { value } else { nil } },
            .init("Integer", ExpansionValue.integer) { if case .integer(let value) = $0 { value } else { nil } },
            .init("Uri", as: .primitive(.uri), ExpansionValue.uri) {
                if case .uri(let value) = $0 { value } else { nil }
            },
            .init("DateTime", ExpansionValue.dateTime) { if case .dateTime(let value) = $0 { value } else { nil } },
        ]
    }

    /// One code of an expansion.
    public struct ValueSetExpansionContains: FHIRElement {
        public var system: String?
        /// True for a header, which nobody may choose.
        public var abstract: Bool?
        public var inactive: Bool?
        public var version: String?
        public var code: String?
        public var display: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ValueSetExpansionContains>(
            "ValueSet.expansion.contains",
            [
                .one("system", \.system, as: .primitive(.uri)),
                .one("abstract", \.abstract),
                .one("inactive", \.inactive),
                .one("version", \.version),
                .one("code", \.code, as: .primitive(.code)),
                .one("display", \.display),
            ])
    }
}
