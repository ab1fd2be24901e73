import Essentials

/// The changes as an Atom feed (RFC 4287).
enum Feed {
    static func text(_ events: [NewsMapping.Event], base: String, today: CalendarDate) -> String {
        let shown = events.filter { $0.on <= today }.prefix(100)
        let updated = shown.first?.on ?? today
        var out = XMLText.head + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
        out += XMLText.element("id", "\(base)/changes") + "\n"
        out += XMLText.element("title", "Tragus: what changed") + "\n"
        out += XMLText.element("updated", "\(updated)T00:00:00Z") + "\n"
        out += link("self", "\(base)/changes.atom") + link("alternate", "\(base)/changes")
        out += "<author>" + XMLText.element("name", "Tragus, the editors") + "</author>\n"
        for event in shown {
            out += "<entry>\n" + XMLText.element("id", "\(base)/changes#\(event.id)") + "\n"
            out += XMLText.element("title", "\(event.about.text): \(event.text)") + "\n"
            out += XMLText.element("updated", "\(event.on)T00:00:00Z") + "\n"
            out += link("alternate", base + event.about.address)
            if !event.by.isEmpty { out += "<author>" + XMLText.element("name", event.by) + "</author>\n" }
            out += "<content type=\"text\">" + XMLText.escape(event.note.isEmpty ? event.text : event.note)
            out += "</content>\n</entry>\n"
        }
        return out + "</feed>\n"
    }

    private static func link(_ relation: StaticString, _ address: String) -> String {
        "<link rel=\"\(relation)\" href=\"\(XMLText.escape(address))\"/>\n"
    }
}
