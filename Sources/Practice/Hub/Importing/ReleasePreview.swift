public import CodeReference

/// A file of codes that was read and set beside what is there: what it would change, and what it touches.
///
///     let preview = try ReleasePreview(draft, beside: archive, searches: [])
///     preview.summary
public struct ReleasePreview: Sendable {
    public let label: ReleaseLabel
    public let scope: ReleaseShelf.Scope
    public let file: ReleaseFile
    /// The whole release, what it is compared with, and what to look at first.
    public let plan: ReleaseShelf.Plan
    /// What the release changes first, then what it lacks; each by code, kind and place.
    public let touched: [TouchedPlace]
    /// What to look at first, and what was not looked through, in sentences.
    public let notes: [String]

    /// What whoever has no practice's store at hand is told.
    public static let withoutClaims =
        "Open claims and fees are not looked through here: the public hub never opens a practice's store."

    /// - Parameter searches: what is looked through besides the reference and the product's rules.
    /// - Throws: `ReleaseFileError`, `ReleaseLabelError`, and what the searches throw.
    public init(
        _ draft: ReleaseDraft, beside shelf: ReleaseShelf, reference: Reference, searches: [TouchSearch],
        columns: ReleaseColumns? = nil
    ) throws {
        let columns = try columns ?? ReleaseColumns.shipped()
        try self.init(
            file: ReleaseFile(draft.bytes, columns: columns, reading: draft.reading), label: draft.label,
            scope: draft.scope, shelf: shelf, reference: reference, searches: searches)
    }

    init(
        file: ReleaseFile, label: ReleaseLabel, scope: ReleaseShelf.Scope, shelf: ReleaseShelf, reference: Reference,
        searches: [TouchSearch]
    ) throws {
        self.file = file
        self.label = label
        self.scope = scope
        let plan = try shelf.plan(file.codes, as: label, holding: scope)
        self.plan = plan
        let codes = TouchedCodes(plan.release, comparison: plan.comparison, book: reference.book)
        let own = reference.touched(by: codes) + (try RuleTouches.search(codes))
        touched = (own + (try searches.flatMap { try $0(codes) })).byCode.flatMap(\.places)
        notes =
            plan.warnings + [reference.announcement(against: plan)].compactMap(\.self)
            + (searches.isEmpty ? [Self.withoutClaims] : [])
    }

    /// `nothing changes`, the counts, or that there is nothing to compare with.
    public var summary: String { plan.summary }
}

extension ReleaseShelf.Plan {
    /// `nothing changes`, the counts, or that there is nothing to compare with.
    public var summary: String {
        comparison?.summary
            ?? "\(release.codes.count) codes; no release was imported before, so there is nothing to compare with"
    }
}
