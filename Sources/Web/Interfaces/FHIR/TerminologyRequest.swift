import CodeReference
import Essentials
import FHIR
import HTTPTypes

/// What a terminology operation is asked: parameters of the address, or a Parameters resource that is sent.
struct TerminologyRequest {
    let parameters: R4.Parameters
    /// The day when none is named.
    let today: CalendarDate
    let terminology: Terminology
    let state: InterfaceState

    /// The largest Parameters resource in bytes.
    static let largest = 64 << 10

    /// - Parameter known: the parameters that the operation takes; another one is refused, never passed over.
    init(_ site: Site, _ inquiry: Inquiry, known: Set<String>) async throws {
        state = try InterfaceState(site)
        today = state.today
        terminology = state.terminology
        var query = inquiry.query
        if let format = query.removeValue(forKey: "_format"), !format.contains("json") {
            throw FHIRFault(status: .notAcceptable, code: "not-supported", text: "Answers are JSON.")
        }
        query["_pretty"] = nil
        var found = query.keys.sorted().map { R4.ParametersParameter($0, .string(query[$0] ?? "")) }
        if inquiry.method == .post { found += try await Self.sent(inquiry).parameter }
        for parameter in found where !known.contains(parameter.name ?? "") {
            let names = known.sorted().joined(separator: ", ")
            throw FHIRFault.invalid("A parameter that is not known here was sent. Known are \(names).")
        }
        parameters = R4.Parameters(found)
    }

    private static func sent(_ inquiry: Inquiry) async throws -> R4.Parameters {
        let media = inquiry.fields[.contentType]?.split(separator: ";").first?.trimmingSpaces().lowercased()
        guard media == "application/fhir+json" || media == "application/json" else {
            throw FHIRFault(
                status: .unsupportedMediaType, code: "not-supported",
                text: "Send a Parameters resource as application/fhir+json.")
        }
        do {
            return try R4.Parameters(json: try JSONValue(parsing: try await inquiry.body(largest)))
        } catch let error as JSONError {
            throw FHIRFault.invalid("\(error)")
        } catch let error as FHIRError {
            throw FHIRFault.invalid("\(error)")
        }
    }

    /// The text of a parameter; nil when it is missing or empty.
    func text(_ name: String) throws -> String? {
        guard let parameter = parameters[name] else { return nil }
        guard let text = parameter.value?.text else { throw FHIRFault.invalid("\(name) must be a simple value.") }
        guard text.utf8.count <= 1000 else { throw FHIRFault.invalid("\(name) is longer than 1000 bytes.") }
        return text.isEmpty ? nil : text
    }

    func bool(_ name: String) throws -> Bool? {
        switch try text(name) {
        case nil: nil
        case "true": true
        case "false": false
        default: throw FHIRFault.invalid("\(name) is true or false.")
        }
    }

    func number(_ name: String) throws -> Int? {
        guard let text = try text(name) else { return nil }
        guard text.utf8.count <= 9, let number = Int(text), number >= 0 else {
            throw FHIRFault.invalid("\(name) is a whole number from 0 to 999999999.")
        }
        return number
    }

    /// A day; of a moment the day that it names.
    func day(_ name: String = "date") throws -> CalendarDate? {
        guard let text = try text(name) else { return nil }
        guard let day = try? CalendarDate(String(text.prefix(10))), text.utf8.count >= 10 else {
            throw FHIRFault.invalid("\(name) is a day such as 2026-03-10.")
        }
        return day
    }

    func coding(_ name: String) throws -> R4.Coding? {
        guard let parameter = parameters[name] else { return nil }
        switch parameter.value {
        case .coding(let coding): return coding
        case .codeableConcept(let concept):
            let served = concept.coding.filter { coding in
                CodeSystem.served.contains { $0.uri == coding.system }
            }
            guard let coding = served.first ?? concept.coding.first else {
                throw FHIRFault.required("\(name) holds no coding.")
            }
            return coding
        default: throw FHIRFault.invalid("\(name) is sent as a Coding or CodeableConcept in a Parameters resource.")
        }
    }
}
