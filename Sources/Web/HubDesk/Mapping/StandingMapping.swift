import CodeReference
import Essentials

/// Says what stands at a place of the reference now, with the sources that carry it.
enum StandingMapping {
    static func standing(_ target: ChangeTarget, in reference: Reference) -> StandingText? {
        switch target {
        case .statement(let id):
            reference.statement(id).map { standing($0, in: reference) }
        case .sentence(let article, let place):
            reference.article(article)?.sentences.first { $0.place == place }.map { sentence in
                StandingText(
                    place: self.place(target, in: reference), text: sentence.text, holds: "",
                    status: sentence.isEditorial ? "our own words, no statement of fact" : "",
                    sources: sentence.marks.compactMap(reference.statement).map {
                        StandingText.Source(
                            title: $0.value, note: self.sources($0.sources, in: reference),
                            address: PublicPlace.address(of: $0, in: reference))
                    })
            }
        case .conflict, .entry: nil
        }
    }

    static func standing(_ statement: Statement, in reference: Reference) -> StandingText {
        StandingText(
            place: place(.statement(statement.id), in: reference), text: statement.value,
            holds: holds(statement.span), status: status(statement.status),
            sources: statement.sources.compactMap(reference.source).map(source))
    }

    /// `D0370, covers` or `D0370, What it is for, sentence 2`.
    static func place(_ target: ChangeTarget, in reference: Reference) -> String {
        switch target {
        case .statement(let id):
            guard let statement = reference.statement(id) else { return id }
            let subject = PublicPlace.title(of: statement.subject, in: reference)
            return "\(subject), \(Words.plain(statement.property))"
        case .sentence(let article, let place):
            let parts = place.split(separator: ".")
            let section = parts.first.flatMap { reference.article(article)?.section(String($0))?.title } ?? place
            let number = parts.count == 2 ? ", sentence \(parts[1])" : ""
            return "\(PublicPlace.title(of: article, in: reference)), \(section)\(number)"
        case .conflict(let id): return reference.conflict(id)?.question ?? id
        case .entry(let id): return reference.answered.first { $0.id == id }?.question ?? id
        }
    }

    static func source(_ citation: Citation) -> StandingText.Source {
        let read = citation.retrieved.map { "read \($0.spoken)" }
        let dated = citation.dated.map { "of \($0.spoken)" }
        let note = [citation.publisher, dated, citation.rank.rawValue, read].compactMap(\.self).filter { !$0.isEmpty }
        return StandingText.Source(
            title: citation.title, note: note.joined(separator: ", "), address: webAddress(citation.locator))
    }

    /// An address of the web that may be linked; nil for anything else.
    static func webAddress(_ text: String) -> String? {
        text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
    }

    /// `1 January 2013, no end known`, `until 31 December 2022`.
    static func holds(_ span: DateSpan) -> String {
        let from = span.from.map(\.spoken)
        let until = span.until.map(\.spoken)
        return switch (from, until) {
        case (nil, nil): "no dates are recorded"
        case (let from?, nil): "since \(from), no end known"
        case (nil, let until?): "until \(until)"
        case (let from?, let until?): "\(from) to \(until)"
        }
    }

    static func status(_ status: Statement.Status) -> String {
        switch status {
        case .accepted: "accepted"
        case .conflicting: "another statement is held against it"
        case .open: "sources disagree"
        case .unsourced: "stated without a source"
        }
    }

    private static func sources(_ keys: [String], in reference: Reference) -> String {
        keys.compactMap(reference.source).map(\.title).joined(separator: "; ")
    }
}
