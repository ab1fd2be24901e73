import CodeReference
import Essentials

/// What a public page is made of: what the hub knows, the day, and what this site offers beside it.
struct HubView: Sendable {
    var reference: Reference
    var search: ReferenceSearch
    var changes: [HubChange]
    var today: CalendarDate
    /// The site's own address, without a slash at its end: `https://codes.example.org`.
    var base: String
    /// The addresses of files under their marks.
    var asset: @Sendable (String) -> String
    /// Whether a practice is served beside the hub.
    var hasWorkspace: Bool
    var demo: Demo?

    init(
        state: HubState, today: CalendarDate, base: String, asset: @escaping @Sendable (String) -> String = { $0 },
        hasWorkspace: Bool = false, demo: Demo? = nil
    ) {
        reference = state.reference
        search = state.search
        changes = state.changes
        self.today = today
        self.base = base
        self.asset = asset
        self.hasWorkspace = hasWorkspace
        self.demo = demo
    }

    var book: CodeBook { reference.book }

    /// The address of a code's page, on a day where one is given; empty for a code that has no page.
    func address(of code: String, on date: CalendarDate? = nil) -> String {
        guard book.entry(code) != nil else { return "" }
        return "/codes/\(code)" + (date.map { "?on=\($0)" } ?? "")
    }

    /// A link to what a statement is about: a code, an edition, a topic; nil where it has no page.
    func link(to subject: String) -> NavigationItem? {
        if book.entry(subject) != nil { return NavigationItem(text: subject, address: "/codes/\(subject)") }
        if let year = HubWords.year(ofSubject: subject), ReleaseMapping.years(self).contains(year) {
            return NavigationItem(text: "CDT \(year)", address: "/releases/\(year)")
        }
        if let topic = reference.article(subject), !CodeSystem.cdt.hasShape(subject) {
            return NavigationItem(text: topic.title, address: address(ofTopic: subject))
        }
        return nil
    }

    /// What a subject is called: its code, its edition, its article's title, or its key in words.
    func name(of subject: String) -> String { link(to: subject)?.text ?? Words.sentence(Words.plain(subject)) }

    /// The address of a topic's article; that on the hub itself has its own.
    func address(ofTopic key: String) -> String { key == AboutMapping.topic ? "/about" : "/topics/\(key)" }

    /// The topics that are listed as such.
    var topics: [Article] { reference.topics.filter { $0.key != AboutMapping.topic } }

    /// Every code that the pack carries, and the article of each.
    func lead(of entry: CodeEntry) -> String { reference.article(entry.code)?.title ?? entry.note }
}
