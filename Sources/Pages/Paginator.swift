/// Puts fragments on pages.
struct Paginator {
    /// A place in the document: page from 0 and distance from the top of the sheet.
    struct Place: Comparable {
        var page: Int
        var y: Double

        static func < (left: Place, right: Place) -> Bool { (left.page, left.y) < (right.page, right.y) }
    }

    let size: PaperSize
    private(set) var pages: [[Drawing]] = [[]]
    private(set) var place: Place
    /// Fragments that must be on the page of the next one.
    private var waiting: [Fragment] = []
    /// Where the column that was put last left each page.
    private var reached: [Int: Double] = [:]

    init(size: PaperSize) {
        self.size = size
        place = Place(page: 0, y: size.top)
    }

    private var limit: Double { size.height - size.bottom }

    /// Puts fragments below each other; those that must not end a page wait for what follows.
    mutating func add(_ fragments: [Fragment]) {
        let all = waiting + fragments
        let kept = all.reversed().prefix { $0.keepsWithNext }.count
        waiting = Array(all.suffix(kept))
        place = put(Array(all.dropLast(kept)), x: size.side, from: place)
    }

    /// Puts what still waits.
    mutating func finish() {
        place = put(waiting, x: size.side, from: place)
        waiting = []
    }

    /// Two columns side by side, each broken over pages by itself.
    mutating func add(claim: [Fragment], proof: [Fragment], proofX: Double) {
        let all = waiting + claim
        if let first = all.first, place.y > size.top, !fits(all, at: 0, from: place, before: first.before) {
            place = Place(page: place.page + 1, y: size.top)
        }
        finish()
        let start = place
        let endOfClaim = put(claim, x: size.side, from: start)
        guard !proof.isEmpty else {
            place = endOfClaim
            return
        }
        let endOfProof = put(proof, x: proofX, from: start)
        mark(from: start, to: endOfProof, x: proofX - 12)
        place = max(endOfClaim, endOfProof)
    }

    /// The calliper along the proof, on every page that the proof covers.
    private mutating func mark(from start: Place, to end: Place, x: Double) {
        for page in start.page...end.page {
            let top = page == start.page ? start.y + 2 : size.top
            let bottom = page == end.page ? end.y : reached[page] ?? limit
            guard bottom > top + 8 else { continue }
            pages[page].append(Drawing(shape: .proof(x: x, from: top, to: bottom), path: []))
        }
    }

    private func fits(_ fragments: [Fragment], at index: Int, from place: Place, before: Double) -> Bool {
        place.y + before + needed(fragments, from: index) <= limit + 0.01
    }

    /// The height of a fragment with all that has to follow it.
    private func needed(_ fragments: [Fragment], from index: Int) -> Double {
        var height = fragments[index].height
        var at = index
        while fragments[at].keepsWithNext, at + 1 < fragments.count {
            at += 1
            height += fragments[at].before + fragments[at].height
        }
        return height
    }

    private mutating func put(_ fragments: [Fragment], x: Double, from start: Place) -> Place {
        var place = start
        for (index, fragment) in fragments.enumerated() {
            var before = place.y <= size.top ? 0 : fragment.before
            if place.y > size.top, !fits(fragments, at: index, from: place, before: before) {
                reached[place.page] = place.y
                place = Place(page: place.page + 1, y: size.top)
                before = 0
                if let head = fragment.repeats {
                    draw(head.fragment, at: place, x: x)
                    place.y += head.fragment.height
                }
            }
            if fragment.isDroppedAtTop, place.y <= size.top { continue }
            place.y += before
            draw(fragment, at: place, x: x)
            place.y += fragment.height
        }
        return place
    }

    private mutating func draw(_ fragment: Fragment, at place: Place, x: Double) {
        while pages.count <= place.page { pages.append([]) }
        pages[place.page] += fragment.drawings.map { $0.moved(right: x, down: place.y) }
    }
}
