public import Essentials

extension R4 {
    /// A postal or physical address.
    public struct Address: FHIRElement {
        public enum Use: String, FHIRCode {
            case home, work, temp, old, billing
        }

        public enum Form: String, FHIRCode {
            case postal, physical, both
        }

        public var use: Use?
        public var type: Form?
        public var text: String?
        public var line: [String] = []
        public var city: String?
        public var district: String?
        public var state: String?
        public var postalCode: String?
        public var country: String?
        public var period: Period?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Address>(
            "Address",
            [
                .one("use", \.use),
                .one("type", \.type),
                .one("text", \.text),
                .list("line", \.line),
                .one("city", \.city),
                .one("district", \.district),
                .one("state", \.state),
                .one("postalCode", \.postalCode),
                .one("country", \.country),
                .one("period", \.period),
            ])
    }

    /// A telephone number, an e-mail address and the like.
    public struct ContactPoint: FHIRElement {
        public enum System: String, FHIRCode {
            case phone, fax, email, pager, url, sms, other
        }

        public enum Use: String, FHIRCode {
            case home, work, temp, old, mobile
        }

        public var system: System?
        public var value: String?
        public var use: Use?
        public var rank: Int?
        public var period: Period?
        public var others = JSONObject()

        public init() {}

        public init(_ system: System, _ value: String, _ use: Use? = nil) {
            self.system = system
            self.value = value
            self.use = use
        }

        public static let shape = FHIRShape<ContactPoint>(
            "ContactPoint",
            [
                .one("system", \.system),
                .one("value", \.value),
                .one("use", \.use),
                .one("rank", \.rank, as: .primitive(.positiveInt)),
                .one("period", \.period),
            ])
    }
}
