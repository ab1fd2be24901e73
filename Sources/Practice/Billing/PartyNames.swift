import Patients

/// Says the parties of a case by their names where a sentence holds their keys.
struct PartyNames {
    private let names: [String: String]

    init(_ source: ClinicalCase) {
        names = Dictionary(source.parties.map { ($0.organization.id, $0.organization.name) }) { first, _ in first }
    }

    /// The sentence with each key that stands by itself replaced.
    ///
    ///     names.spoken("harbor-street, service us1: the record supports no code.")
    func spoken(_ sentence: String) -> String {
        var spoken = ""
        var word = ""
        func flush() {
            spoken += names[word] ?? word
            word = ""
        }
        for character in sentence {
            if character.isLetter || character.isNumber || "-_.".contains(character) {
                word.append(character)
                continue
            }
            // A full stop that ends a sentence is no part of a key.
            if word.last == ".", let name = names[String(word.dropLast())] { word = name + "." }
            flush()
            spoken.append(character)
        }
        if word.last == ".", let name = names[String(word.dropLast())] { word = name + "." }
        flush()
        return spoken
    }
}
