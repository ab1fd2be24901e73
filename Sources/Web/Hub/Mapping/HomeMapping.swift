import CodeReference
import Essentials

/// Makes the first page.
enum HomeMapping {
    static func page(_ view: HubView) -> HubHome {
        let events = NewsMapping.events(view)
        let next = events.last { $0.on > view.today }.map { [$0] } ?? []
        return HubHome(
            demo: view.hasWorkspace ? view.demo : nil, picture: view.asset("phantom.png"),
            addresses: ofUltrasound(view),
            news: (next + events.filter { $0.on <= view.today }.prefix(3)).map { event in
                var item = NewsMapping.item(event)
                item.note = ""
                return item
            }, open: open(view), steps: steps(view),
            topics: TopicMapping.list(view).rows)
    }

    /// The pages of the codes that the two questions decide between.
    static func ofUltrasound(_ view: HubView) -> [String: String] {
        var addresses: [String: String] = [:]
        for code in ["D0370", "D0386", "D0391"] where view.book.entry(code) != nil {
            addresses[code] = "/codes/\(code)"
        }
        return addresses
    }

    private static func open(_ view: HubView) -> [HubHome.Open] {
        let conflicts = view.reference.conflicts.filter { $0.state == .open }.prefix(4).map { conflict in
            HubHome.Open(
                tag: Tag(.clash, "open"),
                about: NavigationItem(
                    text: view.name(of: conflict.topic),
                    address: "/conflicts#\(conflict.id)"), text: conflict.question)
        }
        guard let entry = view.book.entry("D0370"), isUncovered(entry, view) else { return Array(conflicts) }
        return conflicts + [
            HubHome.Open(
                tag: Tag(.unknown, "unknown"),
                about: NavigationItem(text: "D0370", address: "/codes/D0370#coverage"),
                text: "is it covered? No payer's text that names it was found.")
        ]
    }

    private static func isUncovered(_ entry: CodeEntry, _ view: HubView) -> Bool {
        view.reference.statements(of: entry.code).contains { $0.property == "payers" && $0.status == .accepted }
    }

    private static func steps(_ view: HubView) -> [HubHome.Step] {
        let walk = view.reference.article(Walkthrough.topic)
        return [
            ("images", "Images", "From any scanner. What is missing shows while the patient is in the chair."),
            ("report", "Report", "Measured on the image, or refused with the reason. Signed when it is whole."),
            ("evidence", "Evidence", "Report, images and rules in one bundle. One changed bit is found."),
            ("decision", "Decision", "The code, the facts that carry it, and what would change it."),
            ("claim", "Claim", "Checked in place: what is wrong, where, and how to mend it."),
        ].map { key, title, text in
            let part = walk?.section(key) == nil ? "" : "#\(key)"
            return HubHome.Step(
                title: title, text: text, address: walk == nil ? "" : "/topics/\(Walkthrough.topic)\(part)")
        }
    }
}
