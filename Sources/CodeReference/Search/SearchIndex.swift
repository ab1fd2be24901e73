/// What a search over one code system looks up: documents, their numbers, their words, phrases of one meaning.
struct SearchIndex: Sendable {
    struct Document: Sendable {
        let target: ReferenceSearch.Target
        let title: String
    }

    /// That a document holds a word, and how strongly.
    struct Posting: Sendable {
        let document: Int
        let weight: Int
        let reason: ReferenceSearch.Matched.Reason
        /// What stands in the reference.
        let shown: String
    }

    /// Weights; a word of the code's own list has a hundred.
    enum Weight {
        static let number = 1000, numberBeginning = 300, numberSlip = 250
        static let note = 120, word = 100, family = 60, article = 8
        /// A word that means the same, and a word that is a part of such a phrase.
        static let synonym = 90, phrasePart = 50
        /// What a whole phrase adds where it leads to a code, and where the code holds one of its meaning itself.
        static let phrase = 300, ownPhrase = 140
    }

    let documents: [Document]
    let numbers: SearchNumbers
    let vocabulary: SearchVocabulary
    /// By the place of the word in the vocabulary.
    let postings: [[Posting]]
    /// By the stems of a phrase, joined by spaces.
    let phrases: [String: [Posting]]
    /// How many words the longest phrase has.
    let longestPhrase: Int
}
