import Essentials
import Ultrasound

extension DraftReadingMaker {
    /// The value of one field; nil where nothing is typed or it can't be used.
    mutating func entry(_ field: TemplateField, at path: DraftPath, lesion: String?) -> FieldEntry? {
        let typed = draft[path]
        guard !typed.isEmpty else { return nil }
        if !field.allowed.isEmpty {
            guard field.allowed.contains(where: { $0.value == typed }) else {
                problem(path, "\(name(field)) does not know this word. Choose one of those offered.")
                return nil
            }
            return FieldEntry(field: field.id, value: .choice(typed))
        }
        guard let unit = field.unit else { return FieldEntry(field: field.id, value: .text(typed)) }
        if let id = ReportDraft.measurement(in: typed) { return measured(field, unit, id, path, lesion) }
        guard let quantity = DraftReadingMaker.quantity(typed, unit: unit) else {
            let shown = Quantity.spoken(unit: unit)
            problem(path, "\(name(field)) is a number\(shown.isEmpty ? "" : " in \(shown)"), such as 3.1.")
            return nil
        }
        if let bounds = field.bounds, !bounds.contains(quantity.value) {
            let (from, to) = (JSONNumber(bounds.lowerBound)?.text ?? "", JSONNumber(bounds.upperBound)?.text ?? "")
            problem(path, "\(name(field)) goes from \(from) to \(to).")
            return nil
        }
        return FieldEntry(field: field.id, value: .quantity(quantity))
    }

    private mutating func measured(
        _ field: TemplateField, _ unit: String, _ id: String, _ path: DraftPath, _ lesion: String?
    ) -> FieldEntry? {
        guard let at = measurements.firstIndex(where: { $0.id == id }) else {
            problem(path, "\(name(field)) names a measurement that is no longer there. Lay it again, or type a value.")
            return nil
        }
        let given = measurements[at].kind.unit.rawValue
        guard given == unit else {
            problem(
                path,
                "\(name(field)) is in \(Quantity.spoken(unit: unit)), and the measurement in "
                    + "\(Quantity.spoken(unit: given)).")
            return nil
        }
        if let lesion, measurements[at].lesion == nil { measurements[at].lesion = lesion }
        return FieldEntry(field: field.id, value: .measurement(id))
    }

    private func name(_ field: TemplateField) -> String { field.label.prefix(1).uppercased() + field.label.dropFirst() }

    /// A number as people type it: `3.1`, `3,1`, `3.1 mm`; nil where it is none.
    static func quantity(_ typed: String, unit: String) -> Quantity? {
        var number = typed
        for ending in [unit, Quantity.spoken(unit: unit)]
        where !ending.isEmpty && number.hasSuffix(ending) && unit != "1" {
            number = ReportDraft.trimmed(String(number.dropLast(ending.count)))
            break
        }
        if number.filter({ $0 == "," }).count == 1, !number.contains(".") {
            number = String(number.map { $0 == "," ? "." : $0 })
        }
        return Quantity(decimal: number, unit: unit)
    }

    // MARK: Comparison and communication

    mutating func comparison() -> ReadingComparison? {
        let said = draft[.comparison]
        if !["", "none", "compared"].contains(said) {
            problem(.report(.comparison), "Say that no prior is available, or with what it was compared.")
        }
        var studies: [PriorStudy] = []
        for id in draft.priorIDs {
            func path(_ field: String) -> DraftPath { DraftPath(.prior(id: id, field: field)) }
            let uid = draft[path("study")]
            if !uid.isEmpty, !DraftReadingMaker.isUID(uid) {
                problem(path("study"), "This is no unique identifier: digits and points, at most 64 characters.")
            }
            guard let date = try? CalendarDate(draft[path("date")]) else {
                problem(path("date"), "A prior study needs its date, such as 2026-03-10.")
                continue
            }
            studies.append(
                PriorStudy(
                    date: date, studyInstanceUID: DraftReadingMaker.isUID(uid) ? uid : nil, note: draft[path("note")]))
        }
        switch said {
        case "none":
            guard draft.priorIDs.isEmpty else {
                problem(
                    .report(.comparison), "A prior study is named, and none is said to be available. Clear one of them."
                )
                return studies.isEmpty ? .noPrior : .compared(studies)
            }
            return .noPrior
        default:
            if studies.isEmpty, said == "compared", draft.priorIDs.isEmpty {
                problem(
                    DraftPath(.prior(id: "P1", field: "date")), "Give the date of the study that was compared with.")
            }
            return studies.isEmpty ? nil : .compared(studies)
        }
    }

    mutating func critical() -> CriticalCommunication? {
        func path(_ field: String) -> DraftPath { DraftPath(.critical(field: field)) }
        let names = ["to", "at", "by", "how", "readBack"]
        guard names.contains(where: { !draft[path($0)].isEmpty }) else { return nil }
        let words = [
            "to": "Say who was told.", "by": "Say who told them.", "how": "Say by which way they were told.",
            "readBack": "Say whether the listener read it back.",
        ]
        for name in names where draft[path(name)].isEmpty && words[name] != nil {
            problem(path(name), words[name] ?? "")
        }
        let readBack = draft[path("readBack")]
        if !["", "yes", "no"].contains(readBack) { problem(path("readBack"), words["readBack"] ?? "") }
        guard let time = try? Timestamp(draft[path("at")]) else {
            problem(path("at"), "Say when they were told, such as 2026-03-10T16:40:00-05:00.")
            return nil
        }
        let (to, by, how) = (draft[path("to")], draft[path("by")], draft[path("how")])
        guard !to.isEmpty, !by.isEmpty, !how.isEmpty, ["yes", "no"].contains(readBack) else { return nil }
        return CriticalCommunication(toWhom: to, time: time, byWhom: by, method: how, readBack: readBack == "yes")
    }
}
