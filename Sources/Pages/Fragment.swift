/// A step in the tree of structure tags: one element of the document.
struct TagStep: Hashable {
    let id: Int
    let name: String
}

/// Something drawn at a place, under the element that it belongs to; an empty path is decoration.
struct Drawing {
    enum Shape {
        /// A line of text, from the left of its column, the baseline below the fragment's top.
        case line(TextBlock, Int, x: Double, baseline: Double)
        /// A hairline or a thicker rule.
        case rule(x: Double, y: Double, width: Double, weight: Double, ink: PaperInk)
        case picture(Picture, x: Double, y: Double, width: Double, height: Double)
        /// The dotted line of the proof with a cross at each end.
        case proof(x: Double, from: Double, to: Double)
    }

    var shape: Shape
    var path: [TagStep]
}

/// A piece that is not broken over pages, in the coordinates of its column.
struct Fragment {
    var height: Double
    /// White space above, dropped at the top of a page.
    var before: Double = 0
    /// Whether the next fragment has to be on the same page.
    var keepsWithNext = false
    /// Whether it separates only what stands above it, and so is left out at the top of a page.
    var isDroppedAtTop = false
    var drawings: [Drawing] = []
    /// Drawn again at the top of the next page while a table goes on.
    var repeats: RepeatedHead?
}

/// The heading of a table that goes on over pages.
final class RepeatedHead {
    let fragment: Fragment

    init(_ fragment: Fragment) { self.fragment = fragment }
}
