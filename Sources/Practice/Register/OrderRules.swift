import Coding
import Essentials
import Patients

/// What an order must hold before it becomes a case.
struct OrderRules {
    /// The most characters of reason, question and why no radiograph.
    static let textLimit = 1000
    static let diagnosisLimit = 4

    let draft: OrderDraft
    let person: PersonRecord
    let directory: Directory
    let today: CalendarDate

    var faults: [RegisterFault] {
        var faults: [RegisterFault] = []
        func fault(_ place: String, _ found: String, _ wanted: String) {
            faults.append(RegisterFault(place, found: found, wanted: wanted))
        }
        func text(_ place: String, _ text: String, _ what: String, isRequired: Bool = false) {
            if text.allSatisfy(\.isWhitespace) {
                if isRequired { fault(place, "nothing", what) }
            } else if text.count > Self.textLimit {
                fault(place, "\(text.count) characters", "\(what), at most \(Self.textLimit)")
            }
        }
        text("reason", draft.reason, "why the examination is asked for", isRequired: true)
        text("question", draft.question, "the question")
        text("whyNotRadiograph", draft.whyNotRadiograph, "why a radiograph would not do")
        if draft.area.isEmpty { fault("area", "nothing", "at least one region") }
        if draft.area.contains(where: { CodingFacts.Area(rawValue: $0) == nil })
            || Set(draft.area).count != draft.area.count
        {
            fault("area", "a region that is not on the list, or one twice", "regions of the list")
        }
        if CodingFacts.Side(rawValue: draft.side) == nil {
            fault("side", "nothing", "a side, or that it does not apply")
        }
        if CodingFacts.Purpose(rawValue: draft.purpose) == nil { fault("purpose", "nothing", "a purpose") }
        if draft.dateOfService < person.patient.birthDate {
            fault("dateOfService", "a day before the patient’s birth", "the day of the examination")
        } else if today.days(to: draft.dateOfService) > 400 {
            fault("dateOfService", "a day more than a year ahead", "the day of the examination")
        }
        return faults + people + payment + diagnoses
    }

    private var people: [RegisterFault] {
        [("orderedBy", draft.orderedBy), ("capturedBy", draft.capturedBy), ("readBy", draft.readBy)].compactMap {
            place, id in
            guard let id else { return nil }
            guard let provider = directory.provider(id) else {
                return RegisterFault(place, found: "nobody", wanted: "a provider of the directory")
            }
            guard directory.organisation(provider.organisation) != nil else {
                return RegisterFault(
                    place, found: "a provider whose organisation is not in the directory",
                    wanted: "add the organisation to the directory first")
            }
            return nil
        }
    }

    private var payment: [RegisterFault] {
        var faults: [RegisterFault] = []
        if let key = draft.coverage {
            if let coverage = person.coverage(key) {
                if directory.payer(coverage.payer) == nil {
                    faults.append(
                        RegisterFault(
                            "coverage", found: "a payer that is not in the directory", wanted: "add the payer first"))
                }
                if !coverage.holds(on: draft.dateOfService) {
                    faults.append(
                        RegisterFault(
                            "coverage", found: "a coverage that does not hold on the date of service",
                            wanted: "another coverage, or other days of this one"))
                }
            } else {
                faults.append(RegisterFault("coverage", found: "nothing", wanted: "a coverage of this person, or none"))
            }
        }
        if directory.place(draft.place) == nil {
            faults.append(RegisterFault("place", found: "nothing", wanted: "a place of the directory"))
        }
        if directory.exchange == nil {
            faults.append(
                RegisterFault(
                    "directory", found: "nobody who sends the claims",
                    wanted: "sender and receiver in the directory; an administrator adds them"))
        }
        return faults
    }

    private var diagnoses: [RegisterFault] {
        var faults: [RegisterFault] = []
        if draft.diagnoses.count > Self.diagnosisLimit {
            faults.append(
                RegisterFault(
                    "diagnoses", found: "\(draft.diagnoses.count) diagnoses", wanted: "at most \(Self.diagnosisLimit)"))
        }
        var seen: Set<String> = []
        for (index, diagnosis) in draft.diagnoses.enumerated() {
            if !DiagnosisShape.fits(diagnosis.code) {
                faults.append(
                    RegisterFault(
                        "diagnoses.\(index + 1)", found: "another form",
                        wanted: "an ICD-10-CM code with its point, such as K11.5"))
            } else if !seen.insert(diagnosis.code).inserted {
                faults.append(
                    RegisterFault("diagnoses.\(index + 1)", found: "the same code twice", wanted: "each code once"))
            }
        }
        return faults
    }
}
