import CodeReference
import Essentials

/// Reads the form of a suggestion: every field that is wrong is named, nothing that was typed is lost.
struct SuggestionForm {
    let entry: SuggestPage.Entry
    let isConfirmed: Bool

    init(_ form: [String: String]) {
        entry = SuggestPage.Entry(
            property: form["property"] ?? "", text: form["text"] ?? "", from: form["from"] ?? "",
            until: form["until"] ?? "", sourceTitle: form["source-title"] ?? "",
            locator: form["source-locator"] ?? "", publisher: form["source-publisher"] ?? "",
            name: form["name"] ?? "")
        isConfirmed = form[FormFaults.confirmed] == "yes"
    }

    /// The draft, or what is wrong with the form.
    func draft(_ place: SuggestedPlace) -> Result<ContributionDraft, FaultyForm> {
        var faults = FormFaults()
        let fields: [(SubmissionField, String)] =
            (place.target == nil ? [(.property, entry.property)] : []) + [
                (.text, entry.text), (.sourceTitle, entry.sourceTitle), (.sourceLocator, entry.locator),
                (.sourcePublisher, entry.publisher), (.name, entry.name),
            ]
        for (field, value) in fields { faults.check(field, value) }
        let span = faults.span(from: entry.from, until: entry.until)
        let draft = ContributionDraft(
            change: place.change(property: entry.property, text: entry.text, span: span),
            source: OfferedSource(title: entry.sourceTitle, publisher: entry.publisher, locator: entry.locator),
            name: entry.name, isConfirmedFree: isConfirmed)
        do {
            let checked = try draft.checked()
            guard faults.isEmpty else { return .failure(FaultyForm(faults: faults)) }
            return .success(checked)
        } catch let refused as SubmissionRefused {
            faults.add(refused.field.rawValue, FormFaults.words(refused))
        } catch {
            faults.headline = "Not sent."
            faults.text = "The form could not be read."
        }
        return .failure(FaultyForm(faults: faults))
    }

    /// The typed text of a field, to mark words in it.
    func typed(_ field: SubmissionField) -> String {
        switch field {
        case .text: entry.text
        case .property: entry.property
        case .sourceTitle: entry.sourceTitle
        case .sourcePublisher: entry.publisher
        case .sourceLocator: entry.locator
        case .name: entry.name
        case .from: entry.from
        case .until: entry.until
        case .comment, .email, .question, .reply, .answer: ""
        }
    }
}

/// A form that can't be taken as it is.
struct FaultyForm: Error {
    var faults: FormFaults
}

extension FormFaults {
    /// Holds a field against its limits.
    ///
    /// - Parameter name: its name in the form, where that is another.
    mutating func check(_ field: SubmissionField, _ text: String, as name: String? = nil) {
        do {
            _ = try field.clean(text)
        } catch let refused as SubmissionRefused {
            add(name ?? field.rawValue, text.isEmpty ? "This is needed: \(refused.wanted)." : FormFaults.words(refused))
        } catch {
            add(name ?? field.rawValue, "This can’t be read.")
        }
    }

    static func words(_ refused: SubmissionRefused) -> String { "Wanted: \(refused.wanted)." }

    /// The days of two fields that may be empty.
    mutating func span(from: String, until: String) -> DateSpan {
        func day(_ text: String, _ field: String) -> CalendarDate? {
            if text.isEmpty { return nil }
            let day = try? CalendarDate(text)
            if day == nil { add(field, "Wanted: a day of the calendar, such as 2026-03-10, or nothing.") }
            return day
        }
        return DateSpan(from: day(from, "from"), until: day(until, "until"))
    }

    /// Marks the words that look like a patient's in the fields where they stand.
    mutating func add(_ suspected: PatientDataSuspected, typed: (SubmissionField) -> String) {
        for field in SubmissionField.allCases {
            let own = suspected.suspicions.filter { $0.field == field }
            guard !own.isEmpty else { continue }
            add(
                field.rawValue, FoundWords.warning(own.map(\.kind)),
                found: FoundWords.mark(own.map(\.words), in: typed(field)))
        }
        mayConfirm = true
    }
}
