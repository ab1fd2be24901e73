/// Looks for what people type by mistake where everyone can read it: patients' data.
///
/// It warns; it proves nothing. A name alone is no alarm: pages are about persons and bodies that have names.
///
///     PatientDataWarning.suspicions(in: [(.question, "Ana Rivera, born 3/14/1971, has …")])
///     // birth-date in question: "Ana Rivera, born 3/14/1971"
public enum PatientDataWarning {
    public static func suspicions(in texts: [(field: SubmissionField, text: String)]) -> [PatientDataSuspicion] {
        texts.flatMap { field, text in
            let words = TypedWords(text)
            return findings(words).map {
                PatientDataSuspicion(kind: $0.kind, field: field, words: words.text($0.range))
            }
        }
    }

    typealias Finding = (kind: PatientDataSuspicion.Kind, range: Range<Int>)

    /// The findings of one text, by the places of its words.
    static func findings(_ words: TypedWords) -> [Finding] {
        var found: [Finding] = []
        let names = words.names
        for index in words.indices {
            if let range = words.socialSecurityNumber(at: index) { found.append((.socialSecurityNumber, range)) }
            if let range = words.number(behind: words.recordMarker(at: index), digits: 3) {
                found.append((.recordNumber, index..<range.upperBound))
            }
            if let range = words.number(behind: words.memberMarker(at: index), digits: 4) {
                found.append((.memberNumber, index..<range.upperBound))
            }
            if let range = words.medicareNumber(at: index) { found.append((.memberNumber, range)) }
            if let date = words.date(at: index), let range = birth(date, words, names) {
                found.append((.birthDate, range))
            }
            if let contact = words.telephone(at: index) ?? words.mail(at: index),
                let name = names.first(where: { words.gap($0, contact) <= 12 })
            {
                found.append((.contact, joined(name, contact)))
            }
        }
        return withoutInner(found)
    }

    /// A date with a word for birth before it, or with a name right beside it.
    private static func birth(_ date: Range<Int>, _ words: TypedWords, _ names: [Range<Int>]) -> Range<Int>? {
        let name = names.first { words.gap($0, date) <= 12 }
        if let marker = words.birthMarker(before: date.lowerBound) {
            return joined(name ?? marker, joined(marker, date))
        }
        guard let name, words.gap(name, date) <= 2, !words.isSentenceEnd(between: name, date) else { return nil }
        return joined(name, date)
    }

    private static func joined(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
        min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
    }

    /// Of two findings of one kind, one inside the other, only the larger.
    private static func withoutInner(_ found: [Finding]) -> [Finding] {
        found.enumerated().filter { place, one in
            !found.enumerated().contains { other, two in
                guard other != place, one.kind == two.kind else { return false }
                let isInside =
                    two.range.lowerBound <= one.range.lowerBound && one.range.upperBound <= two.range.upperBound
                return isInside && (two.range != one.range || other < place)
            }
        }.map(\.element)
    }
}
