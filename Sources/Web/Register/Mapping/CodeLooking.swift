import Essentials
import Patients
import Practice

/// Looks diagnosis codes up in the practice, for the forms that take them.
struct CodeLooking {
    let workspace: Workspace
    let day: CalendarDate

    /// What a code means, in words; nil where nothing is known of it.
    func meaning(_ code: String) -> String? { workspace.diagnosisMeaning(code, on: day)?.words }

    /// The part of a form: what was found by words, and what the codes of the form mean.
    func part(words: String, codes: [String]) -> CodeLookUp {
        CodeLookUp(
            words: words,
            hits: words.isEmpty
                ? nil
                : workspace.diagnoses(matching: words, on: day).map { .init(code: $0.code, words: $0.words) },
            meanings: Dictionary(
                codes.filter { !$0.isEmpty }.compactMap { code in
                    workspace.diagnosisMeaning(code, on: day).map { (code, CodeLooking.told($0)) }
                }, uniquingKeysWith: { first, _ in first }))
    }

    /// With what speaks against it on a claim.
    private static func told(_ meaning: DiagnosisMeaning) -> String {
        if !meaning.isBillable { return "\(meaning.words). A header: a claim wants a longer code" }
        return meaning.isInForce ? meaning.words : "\(meaning.words). Not in force on this day"
    }
}
