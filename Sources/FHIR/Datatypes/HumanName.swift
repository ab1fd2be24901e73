public import Essentials

extension R4 {
    /// A person's name.
    public struct HumanName: FHIRElement {
        public enum Use: String, FHIRCode {
            case usual, official, temp, nickname, anonymous, old, maiden
        }

        public var use: Use?
        public var text: String?
        public var family: String?
        public var given: [String] = []
        public var prefix: [String] = []
        public var suffix: [String] = []
        public var period: Period?
        public var others = JSONObject()

        public init() {}

        public init(_ name: PersonName) {
            func some(_ parts: String...) -> [String] { parts.filter { !$0.isEmpty } }
            text = name.spoken.isEmpty ? nil : name.spoken
            family = some(name.family).first
            given = some(name.given, name.middle)
            prefix = some(name.prefix)
            suffix = some(name.suffix)
        }

        public static let shape = FHIRShape<HumanName>(
            "HumanName",
            [
                .one("use", \.use),
                .one("text", \.text),
                .one("family", \.family),
                .list("given", \.given),
                .list("prefix", \.prefix),
                .list("suffix", \.suffix),
                .one("period", \.period),
            ])
    }
}
