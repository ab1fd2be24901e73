public import Essentials

extension R4 {
    /// From one moment to another, both included.
    public struct Period: FHIRElement {
        public var start: DateTime?
        public var end: DateTime?
        public var others = JSONObject()

        public init() {}

        public init(start: DateTime?, end: DateTime?) {
            self.start = start
            self.end = end
        }

        public static let shape = FHIRShape<Period>("Period", [.one("start", \.start), .one("end", \.end)])
    }
}
