import Essentials
import Practice

/// Acts in the words of the page, and filters as addresses.
enum AuditMapping {
    static let base = OversightTabs.Place.audit.address
    static let pageLength = 50

    /// What the filters of an address ask for; whatever does not fit is a fault of its field.
    static func query(_ typed: [String: String], users: [String]) -> (query: AuditQuery, form: AuditListPage.Form) {
        func text(_ name: String) -> String { (typed[name] ?? "").trimmed }
        var form = AuditListPage.Form(
            user: text("user"), act: text("act"), subject: text("subject"), from: text("from"), to: text("to"))
        var query = AuditQuery()
        if users.contains(form.user) { query.user = form.user } else { form.user = "" }
        if AuditQuery.acts.contains(form.act) { query.act = form.act } else { form.act = "" }
        if !form.subject.isEmpty {
            if AuditQuery.isSubject(form.subject) {
                query.subject = form.subject
            } else {
                form.faults["subject"] =
                    "This is no subject of the journal. Write its kind and number, such as case/HS-0001."
            }
        }
        for (name, path) in [("from", \AuditQuery.from), ("to", \AuditQuery.to)] {
            let typed = text(name)
            guard !typed.isEmpty else { continue }
            if let day = try? CalendarDate(typed) {
                query[keyPath: path] = day
            } else {
                form.faults[name] = "This is no day. Write it as 2026-03-10."
            }
        }
        if let from = query.from, let to = query.to, to < from {
            form.faults["to"] = "It lies before the first day."
        }
        query.limit = pageLength
        query.offset = typed["offset"].flatMap { Int($0) }.map { min(max($0, 0), 1_000_000) } ?? 0
        return (query, form)
    }

    /// The address of the same filters: words of the house, days and identifiers, never a name.
    static func address(_ query: AuditQuery, _ place: String = "", offset: Int = 0) -> String {
        let pairs: [(String, String?)] = [
            ("user", query.user), ("act", query.act), ("subject", query.subject),
            ("from", query.from?.description), ("to", query.to?.description),
            ("offset", offset > 0 ? "\(offset)" : nil),
        ]
        let words = pairs.compactMap { name, value in value.map { "\(name)=\(PercentCoding.encode($0))" } }
        return base + place + (words.isEmpty ? "" : "?" + words.joined(separator: "&"))
    }

    static func row(_ event: AuditEvent) -> AuditListPage.Row {
        AuditListPage.Row(
            time: Words.moment(event.at) + seconds(event.at), user: event.user, act: Words.plain(event.act),
            isBad: ["refused", "sign-in-failed", "break-glass", "destroy"].contains(event.act),
            subject: event.subject + (event.version.map { " version \($0)" } ?? ""), detail: event.detail,
            seal: event.seal.map { "\($0)" } ?? "not yet")
    }

    private static func seconds(_ time: Timestamp) -> String {
        let second = time.time.second
        return ":" + (second < 10 ? "0\(second)" : "\(second)")
    }

    /// Comma-separated, safe to open in a spreadsheet.
    static func csv(_ events: [AuditEvent]) -> String {
        CSVLine.line(["at", "user", "act", "subject", "detail", "version", "seal"])
            + events.map { event in
                CSVLine.line([
                    event.at.description, event.user, event.act, event.subject, event.detail,
                    event.version.map { "\($0)" } ?? "", event.seal.map { "\($0)" } ?? "",
                ])
            }.joined()
    }

    /// One JSON object a line.
    static func lines(_ events: [AuditEvent]) -> String {
        events.map { event in
            JSONValue.members([
                "at": .string(event.at.description), "user": .string(event.user), "act": .string(event.act),
                "subject": .string(event.subject), "detail": .string(event.detail),
                "version": event.version.map { .number(JSONNumber($0)) },
                "seal": event.seal.map { .number(JSONNumber($0)) },
            ]).compact + "\n"
        }.joined()
    }
}
