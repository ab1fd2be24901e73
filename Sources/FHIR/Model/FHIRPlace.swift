/// A place in a resource, such as `Bundle.entry[3].resource.status`, as FHIRPath writes it.
public struct FHIRPlace: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    public init(_ text: String) { description = text }

    public func member(_ name: String) -> FHIRPlace { FHIRPlace("\(description).\(name)") }

    public func item(_ index: Int) -> FHIRPlace { FHIRPlace("\(description)[\(index)]") }
}
