import CodeReference
import Essentials
import HTTPTypes
import Practice

/// What the hub refused of an editor's form, in words; what was typed is kept by whoever asks.
struct DeskFaults {
    var faults = FormFaults()
    /// Set where somebody else was first.
    var changed: Note?
    var status = HTTPResponse.Status.unprocessableContent

    init() {}

    /// - Parameters:
    ///   - names: the form's names of fields, where they differ from those of the hub's.
    ///   - typed: what was typed into a field of the hub's.
    /// - Throws: the error where it is no refusal of a form; ``Refusal/notFound`` where the thing is not there.
    init(
        _ error: any Error, names: [SubmissionField: String] = [:], typed: (SubmissionField) -> String = { _ in "" }
    ) throws {
        switch error {
        case let refused as SubmissionRefused:
            faults.add(names[refused.field] ?? refused.field.rawValue, FormFaults.words(refused))
        case let suspected as PatientDataSuspected:
            for suspicion in suspected.suspicions {
                faults.add(
                    names[suspicion.field] ?? suspicion.field.rawValue,
                    "This looks like a patient’s data. Take it out: it would stay where everyone can read it.",
                    found: FoundWords.mark([suspicion.words], in: typed(suspicion.field)))
            }
        case let meanwhile as ChangedMeanwhile:
            changed = DeskFaults.note(meanwhile)
            status = .conflict
        case let step as StepRefused:
            changed = Note(
                kind: .bad, headline: "Not done: this is \(step.state) already.",
                text: "What stands below is how it is now. Your words are kept here.", isAlert: true)
            status = .conflict
        case let error as HubError:
            if error.isMissing, error.subject.hasPrefix("contribution ") || error.subject.hasPrefix("question ") {
                throw Refusal.notFound
            }
            faults.headline = "Not done."
            faults.text = error.description
        default: throw error
        }
    }

    private static func note(_ changed: ChangedMeanwhile) -> Note {
        let who = changed.by ?? "Somebody"
        let when = changed.at.map { " at \($0.spokenTime)" } ?? ""
        return Note(
            kind: .bad, headline: "Not done: \(who) changed it\(when).",
            text: "Your words are kept here, beside what stands now. Look at both, then decide again.", isAlert: true)
    }
}
