public import Essentials

extension R4 {
    /// A resource of any type; one that is not modelled is kept as it came.
    ///
    ///     let any = try R4.AnyResource(json: json)
    ///     any.as(R4.Patient.self)?.birthDate
    public struct AnyResource: FHIRValue {
        public static var kind: FHIRKind { .resource }

        /// The types of resource that are read into values of their own.
        public static let modelled: [any FHIRResource.Type] = [
            Bundle.self, Composition.self, Patient.self, RelatedPerson.self, Organization.self, Practitioner.self,
            PractitionerRole.self, Location.self, Device.self, ServiceRequest.self, ImagingStudy.self,
            DiagnosticReport.self,
            Observation.self, Condition.self, Procedure.self, Provenance.self, Coverage.self, Claim.self,
            DocumentReference.self, Parameters.self, OperationOutcome.self, ValueSet.self, CapabilityStatement.self,
            TerminologyCapabilities.self,
        ]

        private enum Content: Sendable {
            case modelled(any FHIRResource)
            case other(JSONObject)
        }

        private let content: Content

        public init(_ resource: some FHIRResource) {
            content = .modelled(resource)
        }

        public init(json: JSONValue) throws {
            try self.init(fhir: json, at: FHIRPlace(json["resourceType"]?.string == nil ? "resource" : "Resource"))
        }

        public init(fhir json: JSONValue, at place: FHIRPlace) throws {
            guard let object = json.object else { throw FHIRError.wrongType(place, wanted: "a resource") }
            guard let name = object["resourceType"]?.string else {
                throw FHIRError.wrongResource(place, wanted: "an object with a resourceType")
            }
            if let type = AnyResource.modelled(named: name) {
                content = .modelled(try type.init(fhir: json, at: place))
            } else {
                content = .other(object)
            }
        }

        static func modelled(named name: String) -> (any FHIRResource.Type)? {
            modelled.first { $0.resourceType == name }
        }

        public var fhir: JSONValue? {
            switch content {
            case .modelled(let resource): resource.json
            case .other(let object): .object(object)
            }
        }

        public var json: JSONValue { fhir ?? .object(JSONObject()) }

        /// The name of the type, such as `Patient` or `Observation`.
        public var resourceType: String {
            switch content {
            case .modelled(let resource): type(of: resource).resourceType
            case .other(let object): object["resourceType"]?.string ?? ""
            }
        }

        /// The resource as a type, nil when it is another.
        public func `as`<Resource: FHIRResource>(_ type: Resource.Type) -> Resource? {
            if case .modelled(let resource) = content { resource as? Resource } else { nil }
        }

        public static func == (left: AnyResource, right: AnyResource) -> Bool { left.json == right.json }
        public func hash(into hasher: inout Hasher) { hasher.combine(json) }
    }
}
