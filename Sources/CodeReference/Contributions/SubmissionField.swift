/// A field that the public fills in, with its limits.
public enum SubmissionField: String, Hashable, Sendable, CaseIterable {
    /// The proposed value or sentence.
    case text
    case property
    case sourceTitle = "source-title"
    case sourcePublisher = "source-publisher"
    case sourceLocator = "source-locator"
    case from, until
    case comment
    case name
    case email
    case question
    case reply
    /// An editor's answer, or an entry's question.
    case answer

    /// The fewest and the most characters; a field that may be left empty begins at 0.
    public var length: ClosedRange<Int> {
        switch self {
        case .text: 3...1200
        case .property: 2...60
        case .sourceTitle: 3...300
        case .sourcePublisher: 0...200
        case .sourceLocator: 3...500
        case .from, .until: 0...10
        case .comment: 0...2000
        case .name: 0...80
        case .email: 0...254
        case .question: 10...4000
        case .reply: 2...1500
        case .answer: 5...4000
        }
    }

    /// Whether it may have several lines.
    public var hasLines: Bool { [.comment, .question, .reply, .answer].contains(self) }

    var words: String { rawValue.replacing("-", with: " ") }

    /// The text without spaces around it and with `\n` as the end of lines.
    ///
    /// - Throws: ``SubmissionRefused`` when it is too short or too long, or holds characters that are not shown: controls,
    ///   and those that turn the direction of writing around.
    public func clean(_ text: String) throws -> String {
        // Four bytes for each character that is allowed, before anything walks over the text.
        guard text.utf8.count <= 4 * length.upperBound + 64 else { throw refusal }
        var scalars = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            if scalar == "\n" || scalar == "\t" || scalar == "\r" {
                scalars.append(hasLines && scalar != "\t" ? "\n" : " ")
            } else {
                guard !SubmissionField.isHidden(scalar) else {
                    throw SubmissionRefused(field: self, wanted: "no characters that cannot be seen")
                }
                scalars.append(scalar)
            }
        }
        let cleaned = SubmissionField.trimmed(String(scalars))
        // Marks that pile up on one letter count, too.
        guard length.contains(cleaned.unicodeScalars.count) else { throw refusal }
        return cleaned
    }

    private var refusal: SubmissionRefused {
        SubmissionRefused(
            field: self,
            wanted: length.lowerBound == 0
                ? "at most \(length.upperBound) characters"
                : "\(length.lowerBound) to \(length.upperBound) characters")
    }

    /// Small letters, digits and hyphens, as properties of statements are named.
    func slug(_ text: String) throws -> String {
        let slug = SubmissionField.slug(try clean(text))
        guard slug.utf8.count >= 2 else {
            throw SubmissionRefused(field: self, wanted: "a few plain words, such as 'valid until'")
        }
        return slug
    }

    static func slug(_ text: String) -> String {
        text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }

    /// A span whose end is not before its beginning.
    public static func checked(_ span: DateSpan) throws -> DateSpan {
        if let from = span.from, let until = span.until, from > until {
            throw SubmissionRefused(field: .until, wanted: "a day that is not before the first")
        }
        return span
    }

    /// An address begins with `https://` or `http://`; what has no scheme is a place in a book or regulation.
    public static func checked(locator: String) throws -> String {
        let locator = try SubmissionField.sourceLocator.clean(locator)
        let scheme = locator.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        let rest = locator.dropFirst(scheme.count)
        guard rest.hasPrefix(":"), !scheme.isEmpty, scheme.first?.isLetter == true else { return locator }
        let isAddress = ["http", "https"].contains(scheme.lowercased()) && rest.hasPrefix("://")
        // 'Note: page 4' is no address; 'javascript:x' is one that nobody should follow.
        let isPlace = rest.dropFirst().first == " " || ["doi", "urn", "isbn"].contains(scheme.lowercased())
        guard isPlace || (isAddress && rest.count > 6 && !locator.contains(" ")) else {
            throw SubmissionRefused(
                field: .sourceLocator, wanted: "an address that begins with https://, a DOI, or a place in a book")
        }
        return locator
    }

    public static func checked(email: String) throws -> String {
        let email = try SubmissionField.email.clean(email)
        guard !email.isEmpty else { return "" }
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !email.contains(where: \.isWhitespace)
        else { throw SubmissionRefused(field: .email, wanted: "an address such as name@example.org, or nothing") }
        return email
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

/// A field of a submission that is not right; the text never repeats what was typed.
public struct SubmissionRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public let field: SubmissionField
    public let wanted: String

    public init(field: SubmissionField, wanted: String) {
        self.field = field
        self.wanted = wanted
    }

    public var description: String { "The field '\(field.words)' is not right: wanted \(wanted)." }
}
