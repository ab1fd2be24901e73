public import Essentials

extension R4 {
    /// What goes into an operation and what comes out.
    ///
    /// Source: http://hl7.org/fhir/R4/parameters.html.
    public struct Parameters: FHIRResource {
        public var common = Common()
        public var parameter: [ParametersParameter] = []
        public var others = JSONObject()

        public init() {}

        public init(_ parameter: [ParametersParameter]) { self.parameter = parameter }

        /// The first parameter of that name.
        public subscript(name: String) -> ParametersParameter? { parameter.first { $0.name == name } }

        public static let shape = FHIRShape<Parameters>(
            resource: "Parameters", isNarrated: false, [.list("parameter", \.parameter)])
    }

    /// One named value, resource or group of parts.
    public struct ParametersParameter: FHIRElement {
        public var name: String?
        public var value: ParameterValue?
        public var resource: AnyResource?
        public var part: [ParametersParameter] = []
        public var others = JSONObject()

        public init() {}

        public init(_ name: String, _ value: ParameterValue) {
            self.name = name
            self.value = value
        }

        public init(_ name: String, part: [ParametersParameter]) {
            self.name = name
            self.part = part
        }

        public static let shape = FHIRShape<ParametersParameter>(
            "Parameters.parameter",
            [
                .one("name", \.name, .required),
                .choice("value", \.value),
                .one("resource", \.resource),
                .list("part", \.part),
            ])
    }

    /// The value of a parameter; types that terminology does not use stay in `others`.
    public enum ParameterValue: FHIRChoice {
        case boolean(Bool)
        case code(String)
        case date(Date)
        case dateTime(DateTime)
        case integer(Int)
        case string(String)
        case uri(String)
        case codeableConcept(CodeableConcept)
        case coding(Coding)

        public static let alternatives: [FHIRAlternative<ParameterValue>] = [
            .init("Boolean", ParameterValue.boolean) { if case .boolean(let value) = $0 { value } else { nil } },
            .init("Code", as: .primitive(.code), ParameterValue.code) {
                if case .code(let value) = $0 { value } else { nil }
            },
            .init("Date", ParameterValue.date) { if case .date(let value) = $0 { value } else { nil } },
            .init("DateTime", ParameterValue.dateTime) { if case .dateTime(let value) = $0 { value } else { nil } },
            .init("Integer", ParameterValue.integer) { if case .integer(let value) = $0 { value } else { nil } },
            .init("String", ParameterValue.string) { if case .string(let value) = $0 { value } else { nil } },
            .init("Uri", as: .primitive(.uri), ParameterValue.uri) {
                if case .uri(let value) = $0 { value } else { nil }
            },
            .init("CodeableConcept", ParameterValue.codeableConcept) {
                if case .codeableConcept(let value) = $0 { value } else { nil }
            },
            .init("Coding", ParameterValue.coding) { if case .coding(let value) = $0 { value } else { nil } },
        ]

        /// The value as text, where it is one of the simple types.
        public var text: String? {
            switch self {
            case .boolean(let value): value ? "true" : "false"
            case .code(let value), .string(let value), .uri(let value): value
            case .date(let value): value.text
            case .dateTime(let value): value.text
            case .integer(let value): String(value)
            case .codeableConcept, .coding: nil
            }
        }
    }
}
