import Essentials

/// Cuts a text into tokens; the same for notes and for the phrases of the lexicon.
struct NoteTokens {
    private let scalars: [Unicode.Scalar]
    /// The UTF-8 offset of each scalar, and of the end.
    private let offsets: [Int]
    private var index = 0
    private(set) var tokens: [NoteToken] = []

    static func of(_ text: String) -> [NoteToken] {
        var reader = NoteTokens(text)
        reader.run()
        return NoteDates.joined(reader.tokens)
    }

    private init(_ text: String) {
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        var offset = 0
        var isReturn = false
        for scalar in text.unicodeScalars {
            // Of CR LF only one is a line end.
            if scalar == "\n", isReturn { scalars[scalars.count - 1] = " " }
            isReturn = scalar == "\r"
            scalars.append(NoteFolding.fold(scalar))
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        self.scalars = scalars
        self.offsets = offsets + [offset]
    }

    private func at(_ place: Int) -> Unicode.Scalar { scalars.indices.contains(place) ? scalars[place] : " " }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || (!scalar.isASCII && scalar.properties.isAlphabetic)
    }
    private static func isPart(_ scalar: Unicode.Scalar) -> Bool { isDigit(scalar) || isLetter(scalar) }

    private mutating func run() {
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "\n" {
                add(.lineEnd, length: 1)
            } else if scalar.properties.isWhitespace {
                index += 1
            } else if let box = box() {
                add(.box(box.isTicked), length: box.length)
            } else if let numeric = date() {
                add(.date(numeric.date), length: numeric.length)
            } else if let length = code() {
                add(.code(text(length).uppercased()), length: length)
            } else if Self.isPart(scalar) {
                word()
            } else if scalar == "-", index > 0, Self.isPart(at(index - 1)), Self.isPart(at(index + 1)) {
                index += 1
            } else {
                add(.mark, length: 1)
            }
        }
    }

    private func text(_ length: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[index..<min(index + length, scalars.count)])
        return String(text)
    }

    private mutating func add(_ kind: NoteToken.Kind, length: Int, text own: String? = nil) {
        let isApart = index == 0 || scalars[index - 1].properties.isWhitespace
        tokens.append(
            NoteToken(
                kind: kind, start: offsets[index], end: offsets[index + length], text: own ?? text(length),
                isApart: isApart))
        index += length
    }

    /// `cbct`, `rec'd`, `6.8`, `u.s.` as `us`, `pt's` as `pt`.
    private mutating func word() {
        if Self.isLetter(at(index)), at(index + 1) == ".", Self.isLetter(at(index + 2)), !Self.isPart(at(index + 3)),
            index == 0 || !Self.isPart(at(index - 1))
        {
            return acronym()
        }
        var length = 1
        var isNumber = Self.isDigit(at(index))
        while true {
            let next = at(index + length)
            if Self.isPart(next) {
                if !Self.isDigit(next) { isNumber = false }
            } else if next == "'", Self.isLetter(at(index + length + 1)), !isNumber {
                if at(index + length + 1) == "s", !Self.isPart(at(index + length + 2)) {
                    add(.word, length: length)
                    index += 2
                    return
                }
            } else if next == ".", isNumber, Self.isDigit(at(index + length + 1)) {
                length += 1
                continue
            } else {
                break
            }
            length += 1
        }
        add(isNumber ? .number : .word, length: length)
    }

    private mutating func acronym() {
        var letters = ""
        var length = 0
        while Self.isLetter(at(index + length)), !Self.isPart(at(index + length + 1)) {
            letters.unicodeScalars.append(at(index + length))
            length += 1
            guard at(index + length) == "." else { break }
            guard Self.isLetter(at(index + length + 1)), !Self.isPart(at(index + length + 2)) else { break }
            length += 1
        }
        add(.word, length: length, text: letters)
    }

    private func box() -> (isTicked: Bool, length: Int)? {
        switch at(index) {
        case "\u{2610}", "\u{25A1}", "\u{2B1C}": return (false, 1)
        case "\u{2611}", "\u{2612}", "\u{2705}", "\u{2713}", "\u{2714}", "\u{2717}", "\u{2718}", "\u{25A0}":
            return (true, 1)
        case "[", "(":
            let close: Unicode.Scalar = at(index) == "[" ? "]" : ")"
            if at(index + 1) == close { return at(index) == "[" ? (false, 2) : nil }
            var blank = 1
            while at(index + blank) == " ", blank < 5 { blank += 1 }
            if blank > 1, at(index + blank) == close { return (false, blank + 1) }
            guard at(index + 2) == close else { return nil }
            switch at(index + 1) {
            case " ", "_": return (false, 3)
            case "x", "\u{2713}", "\u{2714}", "*": return (true, 3)
            default: return nil
            }
        case "_":
            guard at(index + 1) == "x", at(index + 2) == "_" else { return nil }
            return (true, 3)
        default: return nil
        }
    }

    /// `3/10/26`, `03-10-2026`, `3.10.2026`, `2026-03-10`.
    private func date() -> (date: CalendarDate, length: Int)? {
        guard Self.isDigit(at(index)), index == 0 || !Self.isPart(at(index - 1)) else { return nil }
        var numbers: [(value: Int, digits: Int)] = []
        var place = index
        var mark: Unicode.Scalar?
        while numbers.count < 3 {
            var value = 0
            var digits = 0
            while Self.isDigit(at(place)), digits < 5 {
                value = value * 10 + Int(at(place).value - 48)
                digits += 1
                place += 1
            }
            guard digits > 0 else { return nil }
            numbers.append((value, digits))
            if numbers.count == 3 { break }
            guard ["/", "-", "."].contains(at(place)), mark == nil || mark == at(place) else { return nil }
            mark = at(place)
            place += 1
        }
        guard !Self.isPart(at(place)), !(at(place) == mark && Self.isDigit(at(place + 1))) else { return nil }
        let date: CalendarDate?
        if numbers[0].digits == 4 {
            date = NoteDates.day(numbers[0].value, numbers[1].value, numbers[2].value)
        } else if numbers[2].digits == 4 || (numbers[2].digits == 2 && mark != ".") {
            date = NoteDates.day(numbers[2].value, numbers[0].value, numbers[1].value)
        } else {
            date = nil
        }
        return date.map { ($0, place - index) }
    }

    /// The length of a text such as `k11.5` or `m26.631`.
    private func code() -> Int? {
        guard ("a"..."z").contains(at(index)), index == 0 || !Self.isPart(at(index - 1)), Self.isDigit(at(index + 1)),
            Self.isPart(at(index + 2)), at(index + 3) == ".", Self.isPart(at(index + 4))
        else { return nil }
        var length = 5
        while Self.isPart(at(index + length)), length < 8 { length += 1 }
        return Self.isPart(at(index + length)) ? nil : length
    }
}
