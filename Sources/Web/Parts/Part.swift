import Hypertext

/// A part of a page: a plain value that knows its markup; the style sheet calls it by the same name.
protocol Part: Hashable, Sendable {
    var html: HTML { get }
}

extension HTMLBuilder {
    static func buildExpression(_ part: some Part) -> HTML { part.html }
    static func buildExpression(_ part: (some Part)?) -> HTML { part?.html ?? .empty }
}
