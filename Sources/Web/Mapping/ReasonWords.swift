import Essentials

/// A reason of a decision as a fact with its name, where its sentence has one.
enum ReasonWords {
    /// The name and the value of a sentence such as `The modality is ultrasound.`; nil for any other sentence.
    static func fact(_ sentence: String) -> (term: String, value: String)? {
        if let found = sentence.wholeMatch(of: #/(.+?) (took|read) the images\./#) {
            let (_, who, act) = found.output
            return ("Who \(act == "took" ? "took" : "read") the images", String(who))
        }
        guard let found = sentence.wholeMatch(of: #/The ([a-z ]{3,30}?) (?:is|are) ([^,.]+(?:, [^.]+)?)\./#) else {
            return nil
        }
        let value = found.output.2
        let isList = value.hasPrefix("[") && value.hasSuffix("]")
        let plain =
            isList ? value.dropFirst().dropLast().split(separator: ", ").joined(separator: " and ") : String(value)
        return (Words.sentence(String(found.output.1)), isList ? Words.plain(plain) : plain)
    }
}
