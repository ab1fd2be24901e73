/// Gathers the children of an element: text, pieces, optional pieces, loops and branches.
@resultBuilder
public enum HTMLBuilder {
    public static func buildExpression(_ piece: HTML) -> HTML { piece }
    public static func buildExpression(_ piece: HTML?) -> HTML { piece ?? .empty }
    public static func buildExpression(_ plain: String) -> HTML { HTML(plain) }
    public static func buildBlock(_ pieces: HTML...) -> HTML { HTML(joining: pieces) }
    public static func buildArray(_ pieces: [HTML]) -> HTML { HTML(joining: pieces) }
    public static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }
    public static func buildEither(first piece: HTML) -> HTML { piece }
    public static func buildEither(second piece: HTML) -> HTML { piece }
}

/// An element whose children are gathered by ``HTMLBuilder``.
///
///     element("ul", ["class": "miss"]) {
///         for item in items { element("li", text: item) }
///     }
public func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    @HTMLBuilder _ children: () throws -> HTML
) rethrows -> HTML {
    HTML.element(name, attributes, [try children()])
}

/// An element that holds text only.
public func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: String
) -> HTML {
    HTML.element(name, attributes, [HTML(text)])
}

/// An element without children, such as `input` or `img`.
public func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) -> HTML {
    HTML.element(name, attributes, [])
}

extension HTML {
    /// The pieces that a builder gathers, without an element around them.
    public static func group(@HTMLBuilder _ children: () throws -> HTML) rethrows -> HTML { try children() }

    public var isEmpty: Bool { text.isEmpty }
}
