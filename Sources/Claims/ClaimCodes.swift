import Essentials
import Patients

/// How values of the domain are written in X12.
enum ClaimCodes {
    static func sex(_ sex: Patient.Sex) -> String {
        switch sex {
        case .female: "F"
        case .male: "M"
        case .unknown: "U"
        }
    }

    static func sex(_ code: String) -> Patient.Sex? {
        Patient.Sex.allCases.first { sex($0) == code }
    }

    static func relationship(_ relationship: Coverage.Relationship) -> String {
        switch relationship {
        case .`self`: "18"
        case .spouse: "01"
        case .child: "19"
        case .other: "G8"
        }
    }

    static func relationship(_ code: String) -> Coverage.Relationship? {
        Coverage.Relationship.allCases.first { relationship($0) == code }
    }

    /// Dollars as X12 writes a decimal: no zeros behind the last digit that counts, no point before nothing.
    static func amount(_ money: Money) -> String {
        var text = money.description
        while text.hasSuffix("0"), text.contains(".") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }
}
