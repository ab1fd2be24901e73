public import Essentials

/// A name without what people write differently: case, accents, hyphens, spaces, apostrophes.
///
///     NameKey("O’Neill-José").letters      // "oneilljose"
public struct NameKey: Hashable, Sendable {
    public let letters: String

    public init(_ text: String) {
        var letters = ""
        for character in text.lowercased() {
            if let plain = NameKey.plain[character] {
                letters += plain
            } else if character.isLetter || character.isNumber {
                // A mark that is written apart goes; the letter stays.
                letters.unicodeScalars.append(contentsOf: character.unicodeScalars.prefix(1))
            }
        }
        self.letters = letters
    }

    /// Small letters with marks, and what they are without.
    private static let plain: [Character: String] = {
        let groups: [(String, String)] = [
            ("àáâãäåāăą", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ðďđ", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
            ("ĥħ", "h"),
            ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉ", "n"), ("òóôõöøōŏő", "o"), ("œ", "oe"),
            ("ŕŗř", "r"), ("śŝşšș", "s"), ("ß", "ss"), ("ţťŧț", "t"), ("þ", "th"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"),
            ("ýÿŷ", "y"), ("źżž", "z"),
        ]
        var table: [Character: String] = [:]
        for (marked, plain) in groups { for character in marked { table[character] = plain } }
        return table
    }()
}

/// The family and the given name of a person, as they are compared.
public struct ComparedName: Hashable, Sendable {
    public let family: String
    public let given: String

    public init(_ name: PersonName) {
        family = NameKey(name.family).letters
        given = NameKey(name.given).letters
    }

    public var swapped: ComparedName { ComparedName(family: given, given: family) }

    private init(family: String, given: String) {
        self.family = family
        self.given = given
    }

    /// The letters of both, in this order.
    var letters: String { given + family }
}
