import Claims
import CodeReference
import Essentials
import X12

/// Tells the claim checks what the code book knows of a code on a date.
///
/// Sets that the book does not carry, such as the states, are asked of the checks' own small lists.
struct CodeBookSets: CodeSetSource {
    let codes: CodeBook
    private let shipped: ShippedCodeSets

    init(codes: CodeBook) throws {
        self.codes = codes
        shipped = try ShippedCodeSets()
    }

    func status(of code: String, in set: String, on date: CalendarDate?) -> CodeStatus {
        guard set == "ICD-10-CM", let date else { return shipped.status(of: code, in: set, on: date) }
        guard let entry = codes.entry(code, in: .icd10cm) else { return .notHeld }
        guard entry.isBillable else { return .notBillable }
        return entry.validity(on: date) == nil ? .unknown : .valid
    }

    func excludes(_ code: String, _ other: String, in set: String, on date: CalendarDate?) -> Bool {
        guard set == "ICD-10-CM" else { return false }
        return codes.exclusion(between: code, and: other) != nil
    }
}
