public import Essentials

extension R4 {
    /// A measured amount.
    ///
    ///     R4.Quantity(R4.Decimal("3.05"), ucum: "mm")
    public struct Quantity: FHIRElement {
        public enum Comparator: String, FHIRCode {
            case less = "<"
            case atMost = "<="
            case atLeast = ">="
            case more = ">"
        }

        public var value: Decimal?
        public var comparator: Comparator?
        /// The unit as people read it.
        public var unit: String?
        public var system: String?
        public var code: String?
        public var others = JSONObject()

        public init() {}

        /// An amount in a unit of UCUM.
        public init(_ value: Decimal?, ucum code: String, unit: String? = nil) {
            self.value = value
            self.unit = unit ?? code
            system = FHIRSystem.ucum
            self.code = code
        }

        public static let shape = FHIRShape<Quantity>(
            "Quantity",
            [
                .one("value", \.value),
                .one("comparator", \.comparator),
                .one("unit", \.unit),
                .one("system", \.system, as: .primitive(.uri)),
                .one("code", \.code, as: .primitive(.code)),
            ])
    }

    /// Two amounts, both included.
    public struct Range: FHIRElement {
        public var low: Quantity?
        public var high: Quantity?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Range>("Range", [.one("low", \.low), .one("high", \.high)])
    }

    /// An amount of money with its currency (ISO 4217).
    public struct Money: FHIRElement {
        public var value: Decimal?
        public var currency: String?
        public var others = JSONObject()

        public init() {}

        /// Dollars with two decimals.
        public init(_ amount: Essentials.Money) {
            value = Decimal(amount.description)
            currency = "USD"
        }

        public static let shape = FHIRShape<Money>(
            "Money", [.one("value", \.value), .one("currency", \.currency, as: .primitive(.currency))])
    }
}
