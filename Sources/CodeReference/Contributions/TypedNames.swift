/// Persons' names and the words that announce a patient's data, among typed words.
extension TypedWords {
    /// What may be a person's name: `Ana Rivera`, `Rivera, Ana`, `Ana M. Rivera`, `Mr. Rivera`, `patient Rivera`.
    var names: [Range<Int>] {
        var names: [Range<Int>] = []
        var index = 0
        while index < words.count {
            if let name = name(at: index) {
                names.append(name)
                index = name.upperBound
            } else {
                index += 1
            }
        }
        return names
    }

    private func name(at index: Int) -> Range<Int>? {
        let word = words[index]
        if PatientDataWords.salutations.contains(word.lower), self[index + 1]?.isCapitalised == true {
            var end = index + 1
            while let next = self[end], next.isCapitalised || next.isInitial, end < index + 4 { end += 1 }
            return index..<end
        }
        guard isName(index) else { return nil }
        var (end, parts) = (index + 1, 1)
        while let next = self[end], end < index + 4, next.hasSpaceBefore,
            ["", ",", "."].contains(next.before), next.before != "." || words[end - 1].isInitial
        {
            guard isName(end) || next.isInitial else { break }
            if isName(end) { parts += 1 }
            end += 1
        }
        // One of a pair may be a word that pages use, such as a sentence's first; all of it may not.
        return parts >= 2 ? index..<end : nil
    }

    private func isName(_ index: Int) -> Bool {
        guard let word = self[index] else { return false }
        return word.isCapitalised && !PatientDataWords.notNames.contains(word.lower)
    }

    /// The word for a birth that stands before a place, at most five words earlier.
    func birthMarker(before index: Int) -> Range<Int>? {
        for start in stride(from: index - 1, through: max(0, index - 5), by: -1) {
            let word = words[start].lower
            if ["born", "dob", "birthdate", "birthday", "birth"].contains(word) {
                return start..<start + 1
            }
            if word == "d", self[start + 1]?.lower == "o", self[start + 2]?.lower == "b" { return start..<start + 3 }
        }
        return nil
    }

    /// `MRN`, `chart number`, `patient id`.
    func recordMarker(at index: Int) -> Range<Int>? {
        let word = words[index].lower
        if word == "mrn" { return index..<index + 1 }
        guard ["chart", "record", "patient", "encounter", "account"].contains(word), isNumbered(index + 1) else {
            return nil
        }
        return index..<index + 1
    }

    /// `member`, `subscriber`, `policy number`, `group no.`, `Medicaid ID`.
    func memberMarker(at index: Int) -> Range<Int>? {
        let word = words[index].lower
        if ["member", "subscriber", "beneficiary", "enrollee", "mbi"].contains(word) { return index..<index + 1 }
        let isInsurance = ["policy", "group", "insurance", "medicaid", "medicare", "insured", "plan", "claim"]
        return isInsurance.contains(word) && isNumbered(index + 1) ? index..<index + 1 : nil
    }

    private func isNumbered(_ index: Int) -> Bool {
        guard let word = self[index] else { return false }
        return ["id", "number", "no", "num", "nr", "identifier"].contains(word.lower) || word.before.contains("#")
    }
}

/// The words by which a patient's data are known.
enum PatientDataWords {
    /// What may stand between a marker and its number.
    static let links: Set<String> = [
        "id", "number", "no", "num", "nr", "is", "was", "identifier", "card", "the", "s",
    ]
    static let salutations: Set<String> = ["mr", "mrs", "ms", "miss", "patient", "pt"]
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    /// Capitalised words of pages on coding that are no part of a person's name.
    static let notNames: Set<String> = [
        "the", "this", "that", "these", "those", "when", "where", "what", "which", "who", "why", "how", "if", "in",
        "on", "at", "of", "for", "from", "by", "with", "and", "or", "but", "not", "no", "yes", "is", "are", "was",
        "were", "does", "do", "did", "can", "may", "must", "should", "would", "a", "an", "it", "its", "we", "our",
        "i", "my", "you", "your", "they", "their", "he", "she", "his", "her", "since", "until", "after", "before",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "american",
        "dental", "dentist", "dentists", "medical", "medicare", "medicaid", "association", "academy", "society",
        "college", "board", "institute", "university", "hospital", "clinic", "department", "services", "service",
        "health", "human", "insurance", "company", "committee", "council", "code", "codes", "maintenance",
        "national", "federal", "register", "regulation", "section", "part", "title", "chapter", "article", "page",
        "table", "manual", "guide", "guideline", "policy", "bulletin", "news", "journal", "edition", "release",
        "delta", "blue", "cross", "shield", "aetna", "cigna", "metlife", "humana", "united", "healthcare",
        "practice", "parameter", "ultrasound", "ultrasonography", "imaging", "radiology", "radiologist", "oral",
        "maxillofacial", "surgery", "surgeon", "cone", "beam", "interpretation", "report", "capture", "image",
        "images", "head", "neck", "soft", "tissue", "salivary", "parotid", "submandibular", "gland", "see", "source",
        "note", "please", "thank", "thanks", "hello", "dear", "question", "answer", "states", "state", "new", "york",
        "north", "south", "east", "west", "northeast", "california", "texas", "washington", "indian", "centers",
        "center", "statement", "current", "nomenclature", "procedural", "terminology", "payer", "provider",
    ]
}
