import CodeReference
import Essentials

/// Words of the public pages for keys and dates.
enum HubWords {
    /// `deciding-rule` as `Deciding rule`, `differs-from-D0370` as `Differs from D0370`.
    static func property(_ key: String) -> String { Words.sentence(Words.plain(key)) }

    /// `Since 1 January 2013`; empty where no dates are recorded.
    static func holds(_ span: DateSpan) -> String {
        switch (span.from, span.until) {
        case (nil, nil): ""
        case (let from?, nil): "Since \(from.spoken)"
        case (nil, let until?): "Until \(until.spoken)"
        case (let from?, let until?): "\(from.spoken) to \(until.spoken)"
        }
    }

    /// `since 2013`, `2021 to 2022`, `until 2012`: whole years where they are whole.
    static func years(_ span: DateSpan) -> String {
        let from = span.from.map { $0.month == 1 && $0.day == 1 ? "\($0.year)" : $0.spoken }
        let until = span.until.map { $0.month == 12 && $0.day == 31 ? "\($0.year)" : $0.spoken }
        return switch (from, until) {
        case (nil, nil): "dates not known"
        case (let from?, nil): "since \(from)"
        case (nil, let until?): "until \(until)"
        case (let from?, let until?): from == until ? from : "\(from) to \(until)"
        }
    }

    static func status(_ status: Statement.Status) -> Tag? {
        switch status {
        case .accepted: nil
        case .conflicting: Tag(.clash, "outranked")
        case .open: Tag(.clash, "open")
        case .unsourced: Tag(.unverified, "names no source")
        }
    }

    static func rank(_ rank: Citation.Rank) -> String {
        switch rank {
        case .own: "this project"
        default: rank.rawValue
        }
    }

    /// What a rank is, for the list of sources.
    static func ranks(_ rank: Citation.Rank) -> String {
        switch rank {
        case .regulation: "Law and regulation"
        case .standard: "Published standards"
        case .agency: "Public agencies"
        case .society: "Bodies of the profession"
        case .payer: "Payers"
        case .commercial: "Vendors and publishers"
        case .own: "This project"
        }
    }

    /// The year of a subject such as `cdt-2026`.
    static func year(ofSubject subject: String) -> Int? {
        guard subject.hasPrefix("cdt-"), subject.utf8.count == 8 else { return nil }
        return Int(subject.dropFirst(4))
    }

    /// An address that a page may lead to: http or https and nothing odd in it; else empty.
    static func followed(_ locator: String) -> String {
        guard locator.hasPrefix("https://") || locator.hasPrefix("http://"), locator.utf8.count <= 2000,
            locator.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") })
        else { return "" }
        return locator
    }

    /// A name that may stand in an address and as the place on a page.
    static func slug(_ key: String) -> String {
        String(key.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") ? $0 : "-" })
    }
}
