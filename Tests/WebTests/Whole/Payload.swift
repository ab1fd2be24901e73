import HTTPTypes
import Testing

@testable import Web

/// Script that is typed into fields: each with a number of its own, so that it is told where it came out.
struct Payload: Hashable {
    var number: Int

    /// What fits into a short field, too.
    var short: String { "'\"><u id=q\(number)>" }
    var long: String { "'\"><script>alert(1)</script><img src=x onerror=alert(1)>\(short)" }

    /// What an answer shows of payloads, as text; faults where one became markup.
    static func look(_ answer: Answer, _ place: String) -> Set<Int> {
        let type = answer.fields[.contentType] ?? ""
        #expect(answer.fields[.contentSecurityPolicy] == SecurityFields.policy, "\(place)")
        #expect(answer.status.code != 500, "\(place)")
        guard type.hasPrefix("text/html") else {
            #expect(answer.fields[.xContentTypeOptions] == "nosniff", "\(place)")
            return []
        }
        // A report that is saved as a file brings its own style.
        let isSaved = answer.fields[.contentDisposition]?.hasPrefix("attachment") == true
        return look(answer.text, place, isSaved: isSaved)
    }

    static func look(_ markup: String, _ place: String, isSaved: Bool = false) -> Set<Int> {
        var shown: Set<Int> = []
        for piece in MarkupReader.pieces(markup) {
            switch piece {
            case .text(let text): shown.formUnion(numbers(text))
            case .end: continue
            case .start(let name, let attributes):
                if name == "u" || attributes["id"]?.hasPrefix("q") == true, attributes["id"].map(isNumber) == true {
                    Issue.record("\(place): a payload became <\(name)>")
                }
                if name == "script", attributes["src"]?.hasPrefix("/assets/") != true {
                    Issue.record("\(place): a script that is not ours")
                }
                for (key, value) in attributes {
                    if key.hasPrefix("on") || key == "style" && !isSaved || key.contains("\"") || key.contains("<") {
                        Issue.record("\(place): <\(name) \(key)>")
                    }
                    if ["src", "href", "action", "formaction"].contains(key), !isOwn(value, name),
                        !(isSaved && name == "img" && value.hasPrefix("data:image/png;base64,"))
                    {
                        Issue.record("\(place): <\(name) \(key)=\(value.prefix(40))>")
                    }
                    shown.formUnion(numbers(value))
                }
            }
        }
        return shown
    }

    private static func isOwn(_ address: String, _ name: String) -> Bool {
        let isHere = address.hasPrefix("/") && !address.hasPrefix("//")
        return isHere || address.hasPrefix("#") || address.isEmpty
            || name == "a" && (address.hasPrefix("https://") || address.hasPrefix("mailto:?"))
    }

    private static func isNumber(_ id: String) -> Bool { id.dropFirst().allSatisfy(\.isNumber) && id.count > 1 }

    private static func numbers(_ text: String) -> [Int] {
        guard text.contains("<u id=q") || text.contains("<U ID=Q") else { return [] }
        return text.matches(of: #/<[uU] [iI][dD]=[qQ]([0-9]+)>/#).compactMap { Int($0.output.1) }
    }
}
