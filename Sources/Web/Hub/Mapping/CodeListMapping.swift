import CodeReference
import Essentials

/// Makes the list of codes.
enum CodeListMapping {
    static func page(on asked: CalendarDate?, _ view: HubView) -> CodeListPage {
        let date = asked ?? view.today
        let codes = view.book.codes()
        var order: [String] = []
        var families: [String: [CodeRows.Row]] = [:]
        var others: [CodeRows.Row] = []
        for entry in codes {
            let row = row(entry, on: date, keeps: asked != nil, view)
            if entry.validity(on: date) == nil {
                others.append(row)
            } else {
                if families[entry.family] == nil { order.append(entry.family) }
                families[entry.family, default: []].append(row)
            }
        }
        // Ultrasound and its reading come first: they are what this hub is about.
        let first = ["ultrasound", "reading"].filter(order.contains)
        order = first + order.filter { !first.contains($0) }
        let count = codes.count - others.count
        return CodeListPage(
            head: SheetHead(
                crumbs: nil, title: "\(Words.count(count, "code", "codes")) in force on \(date.spoken)",
                lead: codes.isEmpty
                    ? "No data pack of codes is loaded."
                    : "Imaging of the face and jaws and what is weighed against it, each in our own words."),
            date: "\(date)", day: date.spoken,
            families: order.map {
                .init(
                    key: $0, title: view.book.families[$0] ?? Words.sentence(Words.plain($0)), rows: families[$0] ?? [])
            },
            others: others,
            note:
                "The edition of the day of service decides: here CDT \(date.year). A code that is not in this list may "
                + "well exist; the pack carries imaging and its neighbours only.")
    }

    static func row(_ entry: CodeEntry, on date: CalendarDate, keeps: Bool, _ view: HubView) -> CodeRows.Row {
        let validity = entry.validity(on: date)
        let span = validity?.span ?? entry.inForce.last?.span ?? DateSpan()
        let isUnverified = (validity ?? entry.inForce.last)?.standing == .unverified
        return CodeRows.Row(
            code: entry.code, halves: CodeMark.halves(entry.code),
            address: view.address(of: entry.code, on: keeps ? date : nil), note: entry.note,
            holds: HubWords.years(span), tag: isUnverified ? Tag(.unverified, "dates unverified") : nil,
            successors: validity != nil
                ? []
                : entry.replacedBy.map {
                    NavigationItem(text: $0, address: view.address(of: $0, on: keeps ? date : nil))
                })
    }
}
