public import Essentials

extension R4 {
    /// A scanner, a probe or a program.
    ///
    /// Source: http://hl7.org/fhir/R4/device.html.
    public struct Device: FHIRResource {
        public enum Status: String, FHIRCode {
            case active
            case inactive
            case enteredInError = "entered-in-error"
            case unknown
        }

        public var common = Common()
        public var identifier: [Identifier] = []
        public var status: Status?
        public var manufacturer: String?
        public var serialNumber: String?
        public var deviceName: [DeviceName] = []
        public var modelNumber: String?
        public var type: CodeableConcept?
        public var owner: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Device>(
            resource: "Device",
            [
                .list("identifier", \.identifier),
                .one("status", \.status),
                .one("manufacturer", \.manufacturer),
                .one("serialNumber", \.serialNumber),
                .list("deviceName", \.deviceName),
                .one("modelNumber", \.modelNumber),
                .one("type", \.type),
                .one("owner", \.owner, as: .reference(to: "Organization")),
            ])
    }
}

extension R4 {
    /// A name of the device.
    public struct DeviceName: FHIRElement {
        public enum Form: String, FHIRCode {
            case udiLabelName = "udi-label-name"
            case userFriendlyName = "user-friendly-name"
            case patientReportedName = "patient-reported-name"
            case manufacturerName = "manufacturer-name"
            case modelName = "model-name"
            case other
        }

        public var name: String?
        public var type: Form?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<DeviceName>(
            "Device.deviceName",
            [
                .one("name", \.name, .required),
                .one("type", \.type, .required),
            ])
    }
}
