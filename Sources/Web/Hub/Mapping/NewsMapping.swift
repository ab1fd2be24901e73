import CodeReference
import Essentials

/// What changed, from all that the hub knows: what editors accepted, conflicts decided, editions and codes by date.
enum NewsMapping {
    /// An event with a name that stays the same, for the feed.
    struct Event: Hashable, Sendable {
        var id: String
        var on: CalendarDate
        var about: NavigationItem
        var text: String
        var note: String
        var by: String
    }

    /// All events, the newest first.
    static func events(_ view: HubView) -> [Event] {
        var events = view.changes.map { change in
            Event(
                id: "change-\(change.id)", on: change.on,
                about: view.link(to: change.subject)
                    ?? NavigationItem(text: view.name(of: change.subject), address: "/changes"),
                text: change.what, note: [change.why, change.by].filter { !$0.isEmpty }.joined(separator: " — "),
                by: change.by)
        }
        let told = Set(view.changes.compactMap(\.conflict))
        for conflict in view.reference.conflicts where !told.contains(conflict.id) {
            guard let day = conflict.decidedOn, conflict.state == .resolved else { continue }
            events.append(
                Event(
                    id: "conflict-\(conflict.id)", on: day,
                    about: NavigationItem(
                        text: view.name(of: conflict.topic),
                        address: "/conflicts#\(conflict.id)"),
                    text: "settled: \(conflict.question)", note: conflict.reason, by: conflict.decidedBy ?? ""))
        }
        for year in ReleaseMapping.years(view) {
            guard let day = try? CalendarDate(year: year, month: 1, day: 1) else { continue }
            events.append(
                Event(
                    id: "edition-\(year)", on: day,
                    about: NavigationItem(text: "CDT \(year)", address: "/releases/\(year)"),
                    text: edition(year, view), note: "", by: ""))
        }
        return events.sorted { ($1.on, $0.id) < ($0.on, $1.id) }
    }

    private static func edition(_ year: Int, _ view: HubView) -> String {
        let isAhead = year > view.today.year
        let verb = isAhead ? "comes into force" : "in force"
        guard let edition = view.reference.editions.first(where: { $0.year == year }) else { return verb }
        let counts = [(edition.added, "new"), (edition.revised, "revised"), (edition.deleted, "deleted")]
            .compactMap { count, word in count.map { "\($0) \(word)" } }
        return counts.isEmpty ? verb : "\(verb): \(counts.joined(separator: ", "))"
    }

    static func item(_ event: Event) -> News.Item {
        News.Item(date: "\(event.on)", day: event.on.spoken, about: event.about, text: event.text, note: event.note)
    }

    static func page(_ view: HubView) -> ChangesPage {
        let events = events(view)
        return ChangesPage(
            coming: events.filter { $0.on > view.today }.reversed().map(item),
            items: events.filter { $0.on <= view.today }.map(item))
    }
}
