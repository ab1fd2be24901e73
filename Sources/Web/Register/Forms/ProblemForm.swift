import Essentials
import Patients

/// An entry of the problem list as a form holds it.
struct ProblemForm: Hashable, Sendable {
    var typed: TypedTexts

    init() { typed = TypedTexts() }

    init(_ typed: TypedTexts) { self.typed = typed }

    init(_ problem: Problem) {
        typed = TypedTexts()
        typed["code"] = problem.code
        typed["note"] = problem.note
        typed["onset"] = TypedDate.text(problem.onset)
    }

    /// - Parameter meaning: what a code means, for a note that was left empty.
    mutating func problem(
        key: String, status: Problem.Status, today: CalendarDate, meaning: (String) -> String?
    ) -> Problem? {
        let onset = typed.optionalDate("onset", "the day on which it began")
        let code = DiagnosisShape.normal(typed["code"])
        let note = typed["note"].isEmpty ? meaning(code) ?? "" : typed["note"]
        let problem = Problem(key: key, code: code, note: note, onset: onset, status: status)
        let known = Set(typed.faults.map(\.place))
        typed.faults += problem.faults(today: today).filter { !known.contains($0.place) }
        return typed.faults.isEmpty ? problem : nil
    }

    /// Takes a code over that was found, with its meaning where nothing else is written.
    mutating func take(_ code: String, words: (String) -> String?) {
        guard DiagnosisShape.fits(code) else { return }
        typed["code"] = code
        typed["note"] = words(code) ?? typed["note"]
        typed["find"] = ""
    }

    var lines: [(label: String, text: String)] {
        [("Code", typed["code"]), ("In words", typed["note"]), ("Since", typed["onset"])]
    }
}
