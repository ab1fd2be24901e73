import CodeReference
import Essentials
import FHIR

extension TerminologyRequest {
    /// The code system that a URI names.
    static func system(_ uri: String) throws -> CodeSystem {
        let plain = uri.hasSuffix("/vs") ? String(uri.dropLast(3)) : uri
        guard let system = CodeSystem.served.first(where: { $0.uri == plain }) else {
            let served = CodeSystem.served.map(\.uri).joined(separator: ", ")
            throw FHIRFault.notFound("That code system is not served here. Served are \(served).")
        }
        return system
    }

    /// The day that a date and a version together name; a version picks its edition or release.
    func day(of system: CodeSystem, version: String?) throws -> CalendarDate {
        let date = try day()
        guard let version else { return date ?? today }
        let first: CalendarDate
        let last: CalendarDate
        switch system {
        case .cdt:
            guard version.utf8.count == 4, let year = Int(version), (1990...2200).contains(year),
                let start = try? CalendarDate(year: year, month: 1, day: 1),
                let end = try? CalendarDate(year: year, month: 12, day: 31)
            else { throw FHIRFault.notFound("A version of CDT is its year, such as 2026.") }
            (first, last) = (start, end)
        case .icd10cm:
            let releases = terminology.shelf.diagnoses?.releases ?? []
            guard let release = releases.first(where: { $0.version == version }) else {
                let names = releases.map(\.version).joined(separator: ", ")
                throw FHIRFault.notFound("That release is not at hand. At hand are: \(names).")
            }
            (first, last) = (release.from, release.until)
        default: throw FHIRFault.notFound("\(system.title) has no versions here.")
        }
        if let date {
            guard first <= date, date <= last else {
                throw FHIRFault.invalid("The date lies outside of that version, which holds from \(first) to \(last).")
            }
            return date
        }
        return today < first ? first : min(today, last)
    }

    /// A code that was asked for, with its system and the day.
    struct Subject {
        var system: CodeSystem
        var code: String
        var display: String?
        var date: CalendarDate
    }

    /// The code of `code` and `system`, or of a coding.
    func subject(code codeName: String = "code", coding codingName: String = "coding") throws -> Subject {
        var coding = try coding(codingName)
        if coding == nil, codingName == "coding" { coding = try self.coding("codeableConcept") }
        let named = try text("system") ?? text("url")
        if let coding, let named, coding.system != nil, coding.system != named {
            throw FHIRFault.invalid("The system beside the coding is another one.")
        }
        guard let code = try coding.map({ $0.code }) ?? text(codeName), !code.isEmpty else {
            throw FHIRFault.required("Name a code: \(codeName) and system, or \(codingName).")
        }
        guard code.utf8.count <= 100 else { throw FHIRFault.badCode("A code has at most 100 bytes.") }
        guard let uri = coding?.system ?? named else { throw FHIRFault.required("Name the system of the code.") }
        let system = try Self.system(uri)
        let version = try coding?.version ?? text("version")
        return Subject(
            system: system, code: code, display: try coding?.display ?? text("display"),
            date: try day(of: system, version: version))
    }

    /// The term of a code, spelled as it is.
    ///
    /// - Throws: ``FHIRFault`` that says whether the code does not exist or only is not carried.
    func term(_ subject: Subject) throws -> Term {
        switch try terminology.lookUp(subject.code, in: subject.system, on: subject.date) {
        case .found(let term):
            guard term.code == subject.code else { throw FHIRFault.badCode("That code is written \(term.code).") }
            return term
        case .notCarried(let reason), .unknown(let reason): throw FHIRFault.notFound(reason)
        case .notLoaded(let reason): throw FHIRFault.notSupported(reason)
        case .malformed(let reason): throw FHIRFault.badCode(reason)
        }
    }
}
