/// A resource: an element that stands by itself and names its type.
public protocol FHIRResource: FHIRElement {
    /// What every resource has.
    var common: R4.Common { get set }
}

extension R4 {
    /// The members that every resource has.
    public struct Common: Hashable, Sendable {
        /// The logical identifier on a server; letters, digits, `-` and `.`, 64 at most.
        public var id: String?
        public var meta: Meta?
        /// The resource for people to read.
        public var text: Narrative?
        /// Resources that live only inside this one.
        public var contained: [AnyResource] = []

        public init() {}
    }
}

extension FHIRResource {
    /// The name of the type, such as `Patient` or `Observation`.
    public static var resourceType: String { shape.name }

    public var id: String? {
        get { common.id }
        set { common.id = newValue }
    }

    public var text: R4.Narrative? {
        get { common.text }
        set { common.text = newValue }
    }
}

extension FHIRShape where Root: FHIRResource {
    /// The members of a resource, after those that every resource has.
    ///
    /// - Parameter isNarrated: false for the few, such as Bundle, that have neither text nor contained resources.
    public init(resource name: String, isNarrated: Bool = true, _ fields: [FHIRField<Root>]) {
        var all: [FHIRField<Root>] = [
            .one("id", \.common.id, as: .primitive(.id)),
            .one("meta", \.common.meta),
        ]
        if isNarrated { all += [.one("text", \.common.text), .list("contained", \.common.contained)] }
        self.init(resource: name, fields: all + fields)
    }
}
