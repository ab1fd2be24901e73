import Hypertext

/// The icons of the product, drawn inline; each stands beside a word.
///
/// A 20 grid with a line of 1.6; the halves have a 24 grid.
enum Icon: String, CaseIterable, Hashable, Sendable {
    case alert
    case both
    case cal
    case check
    case clip
    case field
    case frame
    case neither
    case neq
    case other
    case pen
    case print
    case read
    case search
    case stop
    case took
    case tragus
    case unknown
    case unsure
    case dark
    case down
    case ellipse, axes, zoom, hand, sun, pair, undo, play, pause, bin, up

    /// The icon for use in a line of text.
    var mark: HTML { mark(class: "") }

    /// The icon, with a further class where one is given.
    func mark(class more: String) -> HTML {
        HTML.element(
            "svg", ["class": more.isEmpty ? "i" : "i \(more)", "aria-hidden": "true"],
            HTML.element("use", ["href": "#i-\(rawValue)"]))
    }

    /// The shape, to be used by its name from anywhere on the page.
    var symbol: HTML {
        switch self {
        case .alert:
            .trusted(
                #"""
                <symbol id="i-alert" viewBox="0 0 20 20"><path d="M10 3 18 17H2Z"/><path d="M10 \#
                8.2v4M10 14.6v.1"/></symbol>
                """#)
        case .both:
            .trusted(
                #"""
                <symbol id="i-both" viewBox="0 0 24 24"><path d="M11 2.4v19.2A9.7 9.7 0 0 1 11 2.4ZM13 \#
                2.4v19.2A9.7 9.7 0 0 0 13 2.4Z" fill="currentColor"/></symbol>
                """#)
        case .cal:
            .trusted(
                #"""
                <symbol id="i-cal" viewBox="0 0 20 20"><path d="M1.5 10h5M4 7.5v5M13.5 10h5M16 \#
                7.5v5M8.2 10h.1M10 10h.1M11.8 10h.1"/></symbol>
                """#)
        case .check:
            .trusted(
                #"""
                <symbol id="i-check" viewBox="0 0 20 20"><path d="m4 10.5 4 4 8-9"/></symbol>
                """#)
        case .clip:
            .trusted(
                #"""
                <symbol id="i-clip" viewBox="0 0 20 20"><path d="m15.5 9-5.8 5.8a3 3 0 0 \#
                1-4.3-4.3l6.5-6.5a2 2 0 0 1 2.9 2.9l-6.4 6.4"/></symbol>
                """#)
        case .field:
            .trusted(
                #"""
                <symbol id="i-field" viewBox="0 0 20 20"><path d="M3 5h14M3 10h14M3 15h8"/></symbol>
                """#)
        case .frame:
            .trusted(
                #"""
                <symbol id="i-frame" viewBox="0 0 20 20"><rect x="2.5" y="3.5" width="15" height="13" \#
                rx="1"/><path d="m3 14 4.5-4.5 3.5 3 2.5-2 3.5 3"/></symbol>
                """#)
        case .neither:
            .trusted(
                #"""
                <symbol id="i-neither" viewBox="0 0 24 24"><path d="M10.3 3.3v17.4A8.9 8.9 0 0 1 10.3 \#
                3.3ZM13.7 3.3v17.4A8.9 8.9 0 0 0 13.7 3.3Z" fill="none" stroke="currentColor" \#
                stroke-width="1.5"/></symbol>
                """#)
        case .neq:
            .trusted(
                #"""
                <symbol id="i-neq" viewBox="0 0 20 20"><path d="M4 7.5h12M4 12.5h12M13 3.5l-6 \#
                13"/></symbol>
                """#)
        case .other:
            .trusted(
                #"""
                <symbol id="i-other" viewBox="0 0 24 24"><circle cx="12" cy="12" r="8.9" fill="none" \#
                stroke="currentColor" stroke-width="1.5"/><path d="m7.5 16.5 9-9" stroke="currentColor" \#
                stroke-width="1.5"/></symbol>
                """#)
        case .pen:
            .trusted(
                #"""
                <symbol id="i-pen" viewBox="0 0 20 20"><path d="M3 17h14M4 13.5 13 4.5l2.5 2.5-9 \#
                9-3.2.7Z"/></symbol>
                """#)
        case .print:
            .trusted(
                #"""
                <symbol id="i-print" viewBox="0 0 20 20"><path d="M6 7V3h8v4M6 14H3V7h14v7h-3M6 \#
                12h8v5H6Z"/></symbol>
                """#)
        case .read:
            .trusted(
                #"""
                <symbol id="i-read" viewBox="0 0 24 24"><path d="M10.3 3.3v17.4A8.9 8.9 0 0 1 10.3 \#
                3.3Z" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M13 2.4v19.2A9.7 \#
                9.7 0 0 0 13 2.4Z" fill="currentColor"/></symbol>
                """#)
        case .search:
            .trusted(
                #"""
                <symbol id="i-search" viewBox="0 0 20 20"><circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 \#
                13 4.5 4.5"/></symbol>
                """#)
        case .stop:
            .trusted(
                #"""
                <symbol id="i-stop" viewBox="0 0 20 20"><path d="M6.7 2.5h6.6l4.2 4.2v6.6l-4.2 \#
                4.2H6.7l-4.2-4.2V6.7Z"/><path d="M10 6v5M10 13.8v.1"/></symbol>
                """#)
        case .took:
            .trusted(
                #"""
                <symbol id="i-took" viewBox="0 0 24 24"><path d="M11 2.4v19.2A9.7 9.7 0 0 1 11 2.4Z" \#
                fill="currentColor"/><path d="M13.7 3.3v17.4A8.9 8.9 0 0 0 13.7 3.3Z" fill="none" \#
                stroke="currentColor" stroke-width="1.5"/></symbol>
                """#)
        case .tragus:
            .trusted(
                #"""
                <symbol id="i-tragus" viewBox="0 0 24 24"><path d="M11 2.1v19.8A10 10 0 0 1 11 2.1Z" \#
                fill="currentColor" stroke="none"/><path d="M13.6 6.2h5.2M13.6 12H22M13.6 17.8h5.2" \#
                stroke="currentColor" stroke-width="2.4" fill="none" stroke-linecap="butt"/></symbol>
                """#)
        case .unknown:
            .trusted(
                #"""
                <symbol id="i-unknown" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7.5" \#
                stroke-dasharray="2.6 2.1"/><path d="M7.8 8.2c0-3 4.4-2.8 4.4 0 0 1.7-2.2 1.7-2.2 \#
                3.3M10 14v.1"/></symbol>
                """#)
        case .unsure:
            .trusted(
                #"""
                <symbol id="i-unsure" viewBox="0 0 24 24"><path d="M10.3 3.3v17.4A8.9 8.9 0 0 1 10.3 \#
                3.3Z" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 \#
                2"/><path d="M13 2.4v19.2A9.7 9.7 0 0 0 13 2.4Z" fill="currentColor"/></symbol>
                """#)
        case .down:
            .trusted(
                #"""
                <symbol id="i-down" viewBox="0 0 20 20"><path d="M10 3v10M6 9.5l4 4 4-4M3.5 \#
                17h13"/></symbol>
                """#)
        case .dark:
            .trusted(
                #"""
                <symbol id="i-dark" viewBox="0 0 24 24"><path d="M10.3 3.3v17.4A8.9 8.9 0 0 1 10.3 \#
                3.3ZM13.7 3.3v17.4A8.9 8.9 0 0 0 13.7 3.3Z" fill="none" stroke="currentColor" \#
                stroke-width="1.5" stroke-dasharray="2.6 2"/></symbol>
                """#)
        case .ellipse:
            .trusted(
                #"""
                <symbol id="i-ellipse" viewBox="0 0 20 20"><ellipse cx="10" cy="10" rx="7.5" ry="4.5"/><path \#
                d="M10 8.5v3M8.5 10h3"/></symbol>
                """#)
        case .axes:
            .trusted(
                #"""
                <symbol id="i-axes" viewBox="0 0 20 20"><path d="M2 13.5 18 6.5M7.5 4.5l5 11M2 11v5M18 \#
                4v5"/></symbol>
                """#)
        case .zoom:
            .trusted(
                #"""
                <symbol id="i-zoom" viewBox="0 0 20 20"><circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 \#
                4.5 4.5M8.5 6v5M6 8.5h5"/></symbol>
                """#)
        case .hand:
            .trusted(
                #"""
                <symbol id="i-hand" viewBox="0 0 20 20"><path d="M10 2.5v15M2.5 10h15M7.5 5 10 2.5 12.5 5M7.5 \#
                15l2.5 2.5 2.5-2.5M5 7.5 2.5 10 5 12.5M15 7.5l2.5 2.5-2.5 2.5"/></symbol>
                """#)
        case .sun:
            .trusted(
                #"""
                <symbol id="i-sun" viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"/><path d="M10 3v14A7 7 0 0 0 \#
                10 3Z" fill="currentColor"/></symbol>
                """#)
        case .pair:
            .trusted(
                #"""
                <symbol id="i-pair" viewBox="0 0 20 20"><rect x="2" y="4" width="7.2" height="12"/><rect x="10.8" \#
                y="4" width="7.2" height="12"/></symbol>
                """#)
        case .undo:
            .trusted(
                #"""
                <symbol id="i-undo" viewBox="0 0 20 20"><path d="M4 8h8a4 4 0 0 1 0 8H7M4 8l3.5-3.5M4 8l3.5 \#
                3.5"/></symbol>
                """#)
        case .play:
            .trusted(
                #"""
                <symbol id="i-play" viewBox="0 0 20 20"><path d="M6 3.5 16 10 6 16.5Z" \#
                fill="currentColor"/></symbol>
                """#)
        case .pause:
            .trusted(
                #"""
                <symbol id="i-pause" viewBox="0 0 20 20"><path d="M7 4v12M13 4v12" stroke-width="3"/></symbol>
                """#)
        case .bin:
            .trusted(
                #"""
                <symbol id="i-bin" viewBox="0 0 20 20"><path d="M3.5 5.5h13M8 5.5V3h4v2.5M5.5 5.5 6.5 \#
                17h7l1-11.5M8.5 8.5v5.5M11.5 8.5v5.5"/></symbol>
                """#)
        case .up:
            .trusted(
                #"""
                <symbol id="i-up" viewBox="0 0 20 20"><path d="M10 13V3M6 6.5l4-4 4 4M3.5 17h13"/></symbol>
                """#)
        }
    }

    /// What stands beside the hits of a search.
    static let found: Set<Icon> = [.both, .took, .read, .other, .field]

    /// The symbols that a body of markup uses, once each, as one hidden drawing.
    ///
    /// - Parameter also: those that a module of the page draws with.
    static func sprite(for body: HTML, also: Set<Icon> = []) -> HTML {
        let wanted = used(in: body).union(also)
        return element("svg", ["hidden": "", "aria-hidden": "true"]) {
            for icon in allCases where wanted.contains(icon) { icon.symbol }
        }
    }

    /// The icons that markup names as `"#i-alert"`, found in one pass over its bytes: a page may be long.
    static func used(in body: HTML) -> Set<Icon> {
        var text = body.text
        return text.withUTF8 { bytes in
            var icons: Set<Icon> = []
            var at = bytes.startIndex
            while let quote = bytes[at...].firstIndex(of: UInt8(ascii: "\"")) {
                at = quote + 1
                guard bytes[at...].starts(with: "#i-".utf8),
                    let end = bytes[at...].firstIndex(of: UInt8(ascii: "\""))
                else { continue }
                if let icon = Icon(rawValue: String(decoding: bytes[(at + 3)..<end], as: UTF8.self)) {
                    icons.insert(icon)
                }
            }
            return icons
        }
    }
}
