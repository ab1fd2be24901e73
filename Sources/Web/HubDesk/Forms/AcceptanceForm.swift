import CodeReference
import Essentials
import Practice

/// Reads the form by which an editor accepts a suggestion.
struct AcceptanceForm {
    let entry: ContributionPage.Entry
    /// The versions that the editor saw; nil where the form does not say.
    let expected: ReviewVersions?

    init(_ form: [String: String]) {
        var entry = ContributionPage.Entry()
        entry.text = form["text"] ?? ""
        entry.from = form["from"] ?? ""
        entry.until = form["until"] ?? ""
        entry.sourceTitle = form["source-title"] ?? ""
        entry.publisher = form["source-publisher"] ?? ""
        entry.locator = form["source-locator"] ?? ""
        entry.dated = form["dated"] ?? ""
        entry.rank = form["rank"] ?? ""
        entry.standing = form["standing"] ?? ""
        entry.marks = form["marks"] ?? ""
        entry.credit = form["name"] ?? ""
        entry.reason = form["reason"] ?? ""
        self.entry = entry
        let versions = (form["seen"] ?? "").split(separator: ".").compactMap { Int($0) }
        expected =
            versions.count == 2 && versions.allSatisfy { $0 >= 0 }
            ? ReviewVersions(item: versions[0], target: versions[1]) : nil
    }

    /// What is accepted, or what is wrong with the form.
    func acceptance(of contribution: Contribution) -> Result<Acceptance, FaultyForm> {
        var faults = FormFaults()
        faults.check(.text, entry.text)
        let isSentence = contribution.change.span == nil
        if !isSentence {
            faults.check(.sourceTitle, entry.sourceTitle)
            faults.check(.sourceLocator, entry.locator)
            faults.check(.sourcePublisher, entry.publisher)
        }
        faults.check(.name, entry.credit)
        faults.check(.reply, entry.reason, as: "reason")
        if isSentence {
            guard faults.isEmpty else { return .failure(FaultyForm(faults: faults)) }
            let marks = entry.marks.split { $0 == "," || $0.isWhitespace }.map(String.init)
            return .success(.sentence(text: entry.text, marks: marks))
        }
        let span = faults.span(from: entry.from, until: entry.until)
        var dated: CalendarDate?
        if !entry.dated.isEmpty {
            dated = try? CalendarDate(entry.dated)
            if dated == nil { faults.add("dated", "Wanted: a day of the calendar, such as 2026-03-10, or nothing.") }
        }
        let rank = Citation.Rank(rawValue: entry.rank)
        if rank == nil { faults.add("rank", "Choose what kind of source it is.") }
        let standing = Citation.Standing(rawValue: entry.standing)
        if standing == nil { faults.add("standing", "Say how far the source was read.") }
        guard faults.isEmpty, let rank, let standing else { return .failure(FaultyForm(faults: faults)) }
        return .success(
            .statement(
                AcceptedStatement(
                    value: entry.text, span: span,
                    source: OfferedSource(
                        title: entry.sourceTitle, publisher: entry.publisher, locator: entry.locator),
                    rank: rank, standing: standing, dated: dated)))
    }
}
