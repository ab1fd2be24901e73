public import Essentials

extension R4 {
    /// A decimal that keeps its digits: `7.50` stays `7.50`.
    ///
    /// Source: http://hl7.org/fhir/R4/datatypes.html#decimal: precision is significant.
    public struct Decimal: FHIRValue {
        public static var kind: FHIRKind { .primitive(.decimal) }

        public let number: JSONNumber

        /// Reads a decimal as JSON writes it; nil for anything else.
        public init?(_ text: some StringProtocol) {
            guard let number = JSONNumber(decimal: text) else { return nil }
            self.number = number
        }

        /// The shortest text that reads back as the same double; nil when it is not finite.
        public init?(_ value: Double) {
            guard let number = JSONNumber(value) else { return nil }
            self.number = number
        }

        public init(_ value: Int) { number = JSONNumber(value) }

        public init(fhir json: JSONValue, at place: FHIRPlace) throws {
            guard let number = json.number else { throw FHIRError.wrongType(place, wanted: "a number") }
            self.number = number
        }

        public var text: String { number.text }
        public var double: Double? { Double(number.text) }
        public var fhir: JSONValue? { .number(number) }
    }
}
