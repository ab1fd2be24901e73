/// A release of ICD-10-CM whole, read in place: the bytes are kept, and text is made only of what is asked for.
///
/// The bytes are those that `Scripts/icd10cm.py` writes; its head describes them. Reading finds the lines and checks
/// their order, nothing more, so that 98,000 entries are ready in milliseconds.
///
///     let table = try DiagnosisTable(bytes: bytes)
///     table["k115"]?.title                                      // "Sialolithiasis"
///     table.excludes1("K11.21", "K11.22").first?.text           // "acute recurrent sialoadenitis (K11.22)"
public struct DiagnosisTable: Sendable {
    public let release: DiagnosisRelease
    let bytes: [UInt8]
    /// Where lines begin; one more at the end.
    let groupStarts: [UInt32]
    let codeStarts: [UInt32]
    let wordStarts: [UInt32]

    /// The number of codes, headers included.
    public var count: Int { codeStarts.count - 1 }

    /// A code in any common spelling; nil when this release does not have it.
    public subscript(code: String) -> Diagnosis? { place(of: code).map { self[$0] } }

    /// The place of a code in the order of codes; nil when this release does not have it.
    public func place(of code: some StringProtocol) -> Int? {
        guard let wanted = DiagnosisCode.plain(code) else { return nil }
        return place(plain: wanted)
    }

    func place(plain wanted: [UInt8]) -> Int? {
        let place = firstPlace { order($0, wanted) < 0 }
        return place < count && order(place, wanted) == 0 ? place : nil
    }

    /// The entry at a place, from 0 to ``count`` - 1.
    public subscript(place: Int) -> Diagnosis {
        let fields = self.fields(of: line(place, in: codeStarts))
        return Diagnosis(
            code: text(fields[0]), title: fields.count > 2 ? text(fields[2]) : "", isBillable: isBillable(place),
            excludes1: exclusions(fields, 3), excludes2: exclusions(fields, 4), includes: notes(fields, 5),
            useAdditionalCode: notes(fields, 6), codeFirst: notes(fields, 7), codeAlso: notes(fields, 8))
    }

    /// The code at a place.
    public func code(at place: Int) -> String {
        let line = self.line(place, in: codeStarts)
        return text(line.lowerBound..<(bytes[line].firstIndex(of: 0x09) ?? line.upperBound))
    }

    /// Whether a claim may carry the code at a place.
    public func isBillable(_ place: Int) -> Bool {
        let line = self.line(place, in: codeStarts)
        guard let tab = bytes[line].firstIndex(of: 0x09), tab + 1 < line.upperBound else { return false }
        return bytes[tab + 1] == UInt8(ascii: "B")
    }

    /// The places of all codes below a code: they follow it.
    public func descendants(of place: Int) -> Range<Int> {
        let wanted = plain(at: place)
        return place + 1..<max(place + 1, firstPlace { order($0, wanted, prefixOnly: true) <= 0 })
    }

    /// The codes above a code, the nearest first.
    ///
    /// The parent of a code is the longest beginning of it that is a code: `S30.1` of `S30.1XXA`.
    public func ancestors(of place: Int) -> [Int] {
        let own = plain(at: place)
        guard own.count > 3 else { return [] }
        return stride(from: own.count - 1, through: 3, by: -1).compactMap { self.place(plain: Array(own[..<$0])) }
    }

    /// The block and the chapter of a code, the narrower first.
    public func groups(of code: String) -> [DiagnosisGroup] {
        guard let plain = DiagnosisCode.plain(code) else { return [] }
        return groups(ofPlain: plain)
    }

    func groups(ofPlain plain: [UInt8]) -> [DiagnosisGroup] {
        let category = Array(plain.prefix(3))
        var found: [DiagnosisGroup] = []
        for index in 0..<groupStarts.count - 1 {
            let line = self.line(index, in: groupStarts)
            guard line.count > 8, !category.lexicographicallyPrecedes(bytes[line.prefix(3)]),
                !bytes[line.dropFirst(4).prefix(3)].lexicographicallyPrecedes(category)
            else { continue }
            let fields = self.fields(of: line)
            guard fields.count > 2 else { continue }
            found.append(
                DiagnosisGroup(
                    first: text(fields[0]), last: text(fields[1]), title: text(fields[2]),
                    excludes1: exclusions(fields, 3), excludes2: exclusions(fields, 4), includes: notes(fields, 5)))
        }
        // A block lies within its chapter, so the narrower one begins later or ends earlier.
        return found.sorted { ($1.first, $0.last) < ($0.first, $1.last) }
    }
}
