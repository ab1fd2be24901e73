public import Essentials

/// One view on all code sets: looking up, listing and searching by date.
///
///     let terminology = Terminology(book: reference.book, shelf: shelf)
///     try terminology.lookUp("K11.5", in: .icd10cm, on: date)
///     try terminology.list(.icd10cm, matching: "salivary stone", on: date, limit: 7)
public struct Terminology: Sendable {
    public let book: CodeBook
    public let shelf: CodeShelf

    public init(book: CodeBook, shelf: CodeShelf) {
        self.book = book
        self.shelf = shelf
    }

    /// What a code is on a day.
    ///
    /// - Throws: ``DiagnosisTableError`` when a table is damaged, or what reading it throws.
    public func lookUp(_ code: String, in system: CodeSystem, on date: CalendarDate) throws -> TermAnswer {
        switch system {
        case .icd10cm: return try diagnosis(code, on: date)
        case .cdt:
            switch book.lookUp(code, in: .cdt, on: date) {
            case .inForce(let entry, _), .notInForce(let entry): return .found(term(entry, on: date))
            case .notCarried:
                return .notCarried("CDT \(code) is not among the codes that are carried here. It may well exist.")
            case .noPack: return .notLoaded("No dental codes are loaded here.")
            case .malformed: return .malformed("A CDT code is D and four digits.")
            }
        case .cpt: return .notCarried("CPT is not carried here.")
        case .placeOfService, .taxonomy, .adjustmentReason, .remark:
            guard system.hasShape(code) else {
                return .malformed("This is not of the shape that \(system.rawValue) codes have.")
            }
            if let entry = shelf.sets.entry(code, in: system) { return .found(term(entry, system, on: date)) }
            return system.isFragment
                ? .notCarried(
                    "\(system.rawValue) \(code) is not among the codes that are carried here. It may well exist.")
                : .unknown("\(system.rawValue) \(code) is not in the list.")
        }
    }

    /// The codes of a set that fit a text, all for an empty one, the best first; what is not in force is marked.
    ///
    /// Of ICD-10-CM these are the codes of one release: the one in force, else the last one before.
    ///
    /// - Parameters:
    ///   - fields: whether codes, words or both are looked at.
    ///   - condition: leaves out what it does not allow.
    ///   - limit: how many at most, after leaving out the first `offset`.
    /// - Throws: as ``lookUp(_:in:on:)``. Nil where the set is not loaded.
    public func list(
        _ system: CodeSystem, matching text: String = "", in fields: TermFields = .all, on date: CalendarDate,
        where condition: TermCondition = TermCondition(), offset: Int = 0, limit: Int
    ) throws -> TermPage? {
        switch system {
        case .icd10cm: return try diagnoses(matching: text, in: fields, on: date, condition, offset, limit)
        case .cdt:
            guard book.hasDentalPack else { return nil }
            let isAll = !text.utf8.prefix(200).contains { $0 > 0x20 }
            let found = isAll ? book.codes() : dental(matching: text, in: fields, on: date)
            let kept = found.filter { condition.allows(code: $0.code, isActive: $0.validity(on: date) != nil) }
            return page(kept, offset, limit, version: String(date.year)) { term($0, on: date) }
        case .cpt: return nil
        case .placeOfService, .taxonomy, .adjustmentReason, .remark:
            let found = shelf.sets.search(text, in: system, fields)
            let kept = found.filter { condition.allows(code: $0.code, isActive: $0.span.contains(date)) }
            return page(kept, offset, limit, version: nil) { term($0, system, on: date) }
        }
    }

    private func dental(matching text: String, in fields: TermFields, on date: CalendarDate) -> [CodeEntry] {
        if fields == .code {
            let wanted = text.uppercased().filter { $0 != " " }
            return book.codes().filter { $0.code.hasPrefix(wanted) || $0.code.dropFirst().hasPrefix(wanted) }
        }
        let found = book.search(text, on: date, limit: .max).map(\.entry)
        guard fields == .words else { return found }
        let isNumbered = text.contains(where: \.isNumber)
        return isNumbered ? [] : found
    }

    /// How two codes stand to each other in the order of a set.
    public enum Relation: String, Hashable, Sendable {
        case equivalent, subsumes
        case subsumedBy = "subsumed-by"
        case notSubsumed = "not-subsumed"
    }

    /// Whether one code is the other, holds it, or is held by it; both must have been found.
    public func relation(_ one: Term, _ other: Term) -> Relation {
        if one.code == other.code { return .equivalent }
        guard one.system == .icd10cm, let first = DiagnosisCode.plain(one.code),
            let second = DiagnosisCode.plain(other.code)
        else { return .notSubsumed }
        return second.starts(with: first) ? .subsumes : first.starts(with: second) ? .subsumedBy : .notSubsumed
    }

    private func page<Entry>(
        _ entries: [Entry], _ offset: Int, _ limit: Int, version: String?, _ term: (Entry) -> Term
    ) -> TermPage {
        let start = min(max(0, offset), entries.count)
        let end = start + min(max(0, limit), entries.count - start)
        return TermPage(total: entries.count, terms: entries[start..<end].map(term), version: version, caution: nil)
    }
}
