import Essentials

/// Words for keys: the pages' own, where a key of the domain would be hard to read.
enum Words {
    /// `submandibular-gland` as `submandibular gland`.
    static func plain(_ key: some StringProtocol) -> String {
        String(key.map { "-_".contains($0) ? " " : $0 })
    }

    /// The path of a field as words: `service.captureDate` as `service, capture date`.
    static func field(_ path: String) -> String {
        let spaced = path.flatMap { $0.isUppercase ? " \($0.lowercased())" : "\($0)" }
        return plain(String(spaced).split(separator: ".").joined(separator: ", "))
    }

    /// With a capital at its start.
    static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// With a stop at its end.
    static func stop(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

    /// What a missing item is called; a key may go on behind a point.
    static func missing(_ item: String) -> String {
        let parts = item.split(separator: ".", maxSplits: 1)
        let base = String(parts.first ?? "")
        let known = names[base] ?? sentence(plain(base))
        return parts.count == 2 ? "\(known): \(plain(parts[1]).split(separator: ".").joined(separator: ", "))" : known
    }

    private static let names = [
        "indication": "Reason for the examination", "why_not_radiograph": "Why a radiograph would not do",
        "effect_on_treatment": "Effect on treatment", "area_examined": "Area examined", "laterality": "Side",
        "images_retained": "Kept images", "image_date": "Date of the images",
        "written_interpretation": "Written reading", "interpreter_identity": "Who read the images",
        "by_report_narrative": "Narrative for a code by report",
    ]

    /// `2 images`, `1 image`.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// `right submandibular gland`.
    static func region(area: [String], side: String) -> String {
        let areas = area.map(plain).joined(separator: " and ")
        return switch side {
        case "right", "left": "\(side) \(areas)"
        case "bilateral": "\(areas), both sides"
        case "midline": "\(areas), midline"
        default: areas
        }
    }

    /// `10 March 2026, 16:58`.
    static func moment(_ time: Timestamp) -> String {
        [try? time.date.spoken, time.spokenTime].compactMap(\.self).joined(separator: ", ")
    }

    /// A time zone as it was noted: `−05:00`, `UTC`.
    static func zone(_ time: Timestamp) -> String {
        guard time.offsetMinutes != 0 else { return "UTC" }
        let minutes = abs(time.offsetMinutes)
        let digits = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return (time.offsetMinutes < 0 ? "−" : "+") + digits
    }

    /// Thousands set apart: `1,204`.
    static func grouped(_ number: Int) -> String {
        var digits = Array("\(abs(number))")
        var at = digits.count - 3
        while at > 0 {
            digits.insert(",", at: at)
            at -= 3
        }
        return (number < 0 ? "−" : "") + String(digits)
    }

    static func dollars(_ money: Money) -> String {
        money.cents < 0 ? "−$\(money.description.dropFirst())" : "$\(money.description)"
    }
}
