import Hypertext

/// The disc in two halves: left the images taken, right the images read.
///
/// It stands beside every code and every study, always with the word or number beside it.
enum Halves: String, Part, CaseIterable {
    /// Taken and read.
    case both
    /// Taken, not read.
    case took
    /// Read, not taken here.
    case read
    /// Neither, or not yet.
    case neither
    /// Read; who took them is unknown.
    case unsure
    /// Nothing is settled.
    case dark
    /// Another modality.
    case other

    var html: HTML {
        HTML.element(
            "svg", ["class": "halves", "aria-hidden": "true"], HTML.element("use", ["href": "#i-\(rawValue)"]))
    }
}
