import Coding
import Essentials

/// A fact of the coding rules as people say it.
enum FactWords {
    /// `modality: ultrasound` as `The modality is ultrasound.`
    static func sentence(_ fact: String) -> String {
        guard let colon = fact.firstRange(of: ": ") else { return Words.sentence(fact) }
        let words = phrase(String(fact[..<colon.lowerBound]), plain(String(fact[colon.upperBound...])))
        return Words.sentence(words) + (words.hasSuffix(".") ? "" : ".")
    }

    /// The changes of a flip in one sentence, small at its start: `the modality were MRI.`
    ///
    /// - Parameter named: puts names in place of the keys of parties.
    static func sentence(_ changes: [FactChange], named: (String) -> String) -> String {
        let words = changes.map { change in
            let path = change.text.firstRange(of: ": ").map { String(change.text[..<$0.lowerBound]) } ?? ""
            guard let text = change.value.string, named(text) != text else { return phrase(path, value(change.value)) }
            return phrase(path, named(text))
        }
        return words.joined(separator: ", ") + "."
    }

    private static func phrase(_ path: String, _ value: String) -> String {
        if let known = phrases[path] { return "\(known) \(value)" }
        return "\(Words.plain(path).split(separator: ".").joined(separator: ", ")) is \(value)"
    }

    private static let phrases = [
        "modality": "the modality is", "field": "the field is", "exposures": "the number of exposures is",
        "area": "the area is", "activity": "the service is", "process": "the processing is", "inputs": "it works on",
        "purpose": "the purpose is", "scan": "the scan is", "side": "the side is", "result": "the result is",
        "capture.by": "who took the images is", "capture.images": "the images are",
        "interpretation.by": "who read them is", "interpretation.form": "the reading is",
        "interpretation.signed": "the reading is signed:", "interpretation.findings": "the reading has findings:",
        "interpretation.impression": "the reading has an impression:", "dateOfService": "the date of service is",
        "plan": "the plan is", "performedBy": "who did it is",
    ]

    private static func value(_ value: JSONValue) -> String {
        if let text = value.string { return plain(text) }
        if let flag = value.bool { return flag ? "yes" : "no" }
        if let list = value.array { return list.map(FactWords.value).joined(separator: " and ") }
        if let object = value.object {
            let modality = object["modality"]?.string.map(plain) ?? "an earlier record"
            return object["volume"]?.bool == true ? "a \(modality) volume" : modality
        }
        return value.compact
    }

    private static let names = [
        "cbct": "cone beam CT", "mri": "MRI", "hba1c": "HbA1c", "another-party": "another party",
        "true": "yes", "false": "no",
    ]

    /// A key or a list of keys in brackets as words.
    private static func plain(_ text: String) -> String {
        let inner = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
        let parts = inner.split(separator: ", ").map { names[String($0)] ?? Words.plain($0) }
        return parts.joined(separator: " and ")
    }
}
