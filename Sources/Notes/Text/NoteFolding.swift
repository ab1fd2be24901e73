/// Folds one scalar of a note to one: lower-case, without accents, with plain marks.
///
/// One scalar stays one, so that offsets hold.
enum NoteFolding {
    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII {
            switch scalar {
            case "A"..."Z": return Unicode.Scalar(UInt8(scalar.value + 32))
            case "\r", "\u{0C}", "\u{0B}": return "\n"
            case "`": return "'"
            default: return scalar
            }
        }
        if let plain = marks[scalar] { return plain }
        let lower = String(scalar).lowercased().unicodeScalars
        guard lower.count == 1, let first = lower.first else { return scalar }
        return letters[first] ?? first
    }

    private static let marks: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{2018}": "'", "\u{2019}": "'", "\u{2032}": "'", "\u{201C}": "\"", "\u{201D}": "\"", "\u{2013}": "-",
        "\u{2014}": "-", "\u{2212}": "-", "\u{2010}": "-", "\u{2011}": "-", "\u{2022}": "*", "\u{25CF}": "*",
        "\u{25AA}": "*", "\u{00B7}": "*", "\u{2192}": ">", "\u{2028}": "\n", "\u{2029}": "\n", "\u{0085}": "\n",
        "\u{00D7}": "x", "\u{FF1A}": ":",
    ]

    private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{E0}": "a", "\u{E1}": "a", "\u{E2}": "a", "\u{E4}": "a", "\u{E7}": "c", "\u{E8}": "e", "\u{E9}": "e",
        "\u{EA}": "e", "\u{EB}": "e", "\u{ED}": "i", "\u{EF}": "i", "\u{F1}": "n", "\u{F3}": "o", "\u{F6}": "o",
        "\u{FA}": "u", "\u{FC}": "u",
    ]
}
