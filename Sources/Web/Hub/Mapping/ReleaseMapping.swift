import CodeReference
import Essentials

/// Makes the pages of editions.
enum ReleaseMapping {
    /// The years that have a page: those of editions, and those in which a code here began or ended.
    static func years(_ view: HubView) -> [Int] {
        var years = Set(view.reference.editions.map(\.year))
        for validity in view.book.codes().flatMap(\.inForce) {
            if let from = validity.span.from { years.insert(from.year) }
            if let until = validity.span.until { years.insert(until.year + 1) }
        }
        return years.sorted()
    }

    private static func edition(_ year: Int, _ view: HubView) -> Edition? {
        view.reference.editions.first { $0.year == year }
    }

    static func list(_ view: HubView) -> ReleasesPage {
        let editions = view.reference.editions
        let conflicts = view.reference.conflicts.filter { HubWords.year(ofSubject: $0.topic) != nil }
        let sources = SourceNumbers(
            editions.flatMap(\.statements) + ClashMapping.statements(conflicts, view.reference),
            reference: view.reference)
        let now = Release.cdt(on: view.today).name
        return ReleasesPage(
            head: SheetHead(
                title: "One edition a year, and the date of service picks it",
                lead: "On \(view.today.spoken) that is \(now)."),
            rows: years(view).reversed().map { year in
                let edition = edition(year, view)
                let span =
                    edition?.span
                    ?? Release.cdt(on: (try? CalendarDate(year: year, month: 1, day: 1)) ?? view.today).span
                return ReleasesPage.Row(
                    year: year, name: edition?.name ?? "CDT \(year)", holds: HubWords.holds(span),
                    tag: span.contains(view.today)
                        ? Tag(.ok, "in force")
                        : span.from.map { $0 > view.today } == true ? Tag(.plain, "coming") : nil,
                    counts: counts(edition),
                    sources: sources.numbers(of: (edition?.statements ?? []).flatMap(\.sources)))
            },
            topic: view.topics.first { $0.key.contains("change") || $0.key.contains("year") }.map {
                NavigationItem(text: $0.title, address: "/topics/\($0.key)")
            },
            clashes: conflicts.map { ClashMapping.clash($0, view, sources, names: true) }, sources: sources.list)
    }

    static func page(_ year: Int, _ view: HubView) -> ReleasePage? {
        let years = years(view)
        guard let index = years.firstIndex(of: year), let first = try? CalendarDate(year: year, month: 1, day: 1) else {
            return nil
        }
        let edition = edition(year, view)
        let subject = "cdt-\(year)"
        let stated = edition?.statements ?? view.reference.statements(of: subject)
        let conflicts = ClashMapping.conflicts(of: subject, in: view.reference)
        let codes = view.book.codes()
        let began = codes.filter { $0.inForce.contains { $0.span.from?.year == year } }
        let ended = codes.filter { $0.inForce.contains { $0.span.until?.year == year - 1 } }
        let sources = SourceNumbers(
            stated + ClashMapping.statements(conflicts, view.reference),
            more: (began + ended).flatMap { $0.inForce.flatMap(\.sources) },
            reference: view.reference)
        let span = edition?.span ?? Release.cdt(on: first).span
        return ReleasePage(
            head: SheetHead(
                crumbs: Crumbs(above: [NavigationItem(text: "Releases", address: "/releases")], here: "CDT \(year)"),
                title: edition?.name ?? "CDT \(year)", lead: "\(HubWords.holds(span))."),
            counts: counts(edition), countSources: sources.numbers(of: stated), note: edition?.note ?? "",
            began: began.map { CodeListMapping.row($0, on: first, keeps: true, view) },
            ended: ended.map { CodeListMapping.row($0, on: first, keeps: true, view) },
            standing: standing(year, began.count, ended.count, view),
            clashes: conflicts.map { ClashMapping.clash($0, view, sources, names: false) },
            statements: TopicMapping.statements(stated, sources, change: nil), sources: sources.list, year: year,
            hasEdition: edition != nil,
            before: index > 0
                ? NavigationItem(text: "CDT \(years[index - 1])", address: "/releases/\(years[index - 1])") : nil,
            after: index + 1 < years.count
                ? NavigationItem(text: "CDT \(years[index + 1])", address: "/releases/\(years[index + 1])") : nil)
    }

    private static func standing(_ year: Int, _ began: Int, _ ended: Int, _ view: HubView) -> Wording {
        if year > view.verifiedThrough {
            return Wording(
                [.text("Whether this edition changed any of them was not found in what was read.")],
                isUnverified: true)
        }
        if began + ended == 0 { return Wording("As far as was read, none of them begins or ended with this edition.") }
        return Wording("\(Words.count(began, "begins", "begin")) with it, \(ended) ended before it.")
    }

    private static func counts(_ edition: Edition?) -> [Int?] {
        [edition?.added, edition?.revised, edition?.deleted, edition?.editorial]
    }
}
