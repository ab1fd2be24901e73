import Claims
import CodeReference
import Coding
import Essentials
import Payer
import Reporting

/// Looks for codes in what is data of this product: criteria, templates, claim checks, plans.
enum RuleTouches {
    /// What names a touched code, by file and line.
    static let search: TouchSearch = { codes in
        var files = try RuleBook.shippedData().map { (kind: TouchedPlace.Kind.criterion, file: $0.file, json: $0.json) }
        let template = try ReportTemplate.shippedData()
        files.append((.template, template.file, template.json))
        let checks = try ClaimChecks.shippedData()
        files.append((.claimCheck, checks.file, checks.json))
        let plans = try PlanBook.shippedData()
        files.append((.plan, plans.file, plans.json))
        return files.flatMap { places(of: codes, in: $0.json, file: $0.file, kind: $0.kind) }
    }

    static func places(
        of codes: TouchedCodes, in json: JSONValue, file: String, kind: TouchedPlace.Kind
    ) -> [TouchedPlace] {
        CodeMentions.places(in: json).compactMap { mention in
            codes.causes[mention.code].map {
                TouchedPlace(
                    code: mention.code, cause: $0, kind: kind,
                    place: mention.line.map { "\(file):\($0)" } ?? file, words: mention.path)
            }
        }
    }
}
