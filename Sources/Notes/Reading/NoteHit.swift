import Coding
import Essentials

/// A concept of the lexicon at its place in a note, with how it is to be read.
struct NoteHit {
    let concept: Int
    /// The tokens; two ranges where two words carry it.
    let ranges: [Range<Int>]
    let clause: Int
    var status: NoteStatus
    var cue: Range<Int>?

    var first: Int { ranges.map(\.lowerBound).min() ?? 0 }
    var last: Int { (ranges.map(\.upperBound).max() ?? 1) - 1 }
}

/// A cue of the lexicon at its place.
struct NoteCueHit {
    let cue: Int
    let range: Range<Int>
    let clause: Int
}
