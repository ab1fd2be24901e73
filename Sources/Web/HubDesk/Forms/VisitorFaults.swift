import CodeReference
import HTTPTypes
import Practice

/// What the hub refused of a visitor's form, in words beside the fields.
enum VisitorFaults {
    /// - Throws: the error where it is no refusal of a form.
    static func faults(
        _ error: any Error, typed: (SubmissionField) -> String
    ) throws -> (FormFaults, HTTPResponse.Status) {
        var faults = FormFaults()
        switch error {
        case let suspected as PatientDataSuspected:
            faults.add(suspected, typed: typed)
        case let refused as SubmissionRefused:
            faults.add(refused.field.rawValue, FormFaults.words(refused))
        case let flood as FloodRefused:
            faults.headline = "Not sent."
            faults.text = "\(words(flood)) What you typed still stands below."
            return (faults, .tooManyRequests)
        case let step as StepRefused:
            faults.headline = "Not sent."
            faults.text = step.description
            return (faults, .conflict)
        case let error as HubError where !error.isMissing:
            faults.headline = "Not sent."
            faults.text = error.description
        default: throw error
        }
        return (faults, .unprocessableContent)
    }

    private static func words(_ flood: FloodRefused) -> String {
        switch flood.cause {
        case .origin: "Too much was sent from your network. Try again in \(time(flood.wait))."
        case .everyone: "The desk gets more than it can take just now. Try again in \(time(flood.wait))."
        case .same: "The same words were sent before. Say what is new about it, or wait for the answer to the first."
        case .full: "More waits for the editors than they can read. Try again tomorrow."
        }
    }

    private static func time(_ seconds: Int?) -> String {
        let seconds = max(1, seconds ?? 60)
        return seconds < 120
            ? Words.count(seconds, "second", "seconds")
            : Words.count((seconds + 59) / 60, "minute", "minutes")
    }
}
