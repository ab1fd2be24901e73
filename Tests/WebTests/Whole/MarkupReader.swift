/// Markup as a browser takes it apart, so that what slipped out of its quotes is seen as what it became.
struct MarkupReader {
    enum Piece: Hashable {
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    private let bytes: [UInt8]
    private var place = 0

    private init(_ text: String) { bytes = Array(text.utf8) }

    static func pieces(_ text: String) -> [Piece] {
        var reader = MarkupReader(text)
        var pieces: [Piece] = []
        while let piece = reader.next() { pieces.append(piece) }
        return pieces
    }

    /// Elements whose text holds no tags but their own end.
    private static let rawText: Set<String> = ["script", "style", "textarea", "title"]
    private var raw: String?

    private mutating func next() -> Piece? {
        guard place < bytes.count else { return nil }
        if let name = raw {
            raw = nil
            if let text = rawText(until: name), !text.isEmpty { return .text(text) }
        }
        return isTag(at: place) ? tag() : text()
    }

    private mutating func rawText(until name: String) -> String? {
        let end = Array("</\(name)".utf8)
        let from = place
        while place < bytes.count, !bytes[place...].prefix(end.count).elementsEqual(end, by: { $0 | 0x20 == $1 | 0x20 })
        { place += 1 }
        return MarkupReader.plain(bytes[from..<place])
    }

    private func isTag(at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count else { return false }
        let next = bytes[index + 1]
        return MarkupReader.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
    }

    private mutating func text() -> Piece {
        let from = place
        repeat { place += 1 } while place < bytes.count && !isTag(at: place)
        return .text(MarkupReader.plain(bytes[from..<place]))
    }

    private mutating func tag() -> Piece {
        place += 1
        let isEnd = bytes[place] == UInt8(ascii: "/")
        if isEnd { place += 1 }
        let name = word { MarkupReader.isSpace($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }.lowercased()
        var attributes: [String: String] = [:]
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
            if MarkupReader.isSpace(bytes[place]) || bytes[place] == UInt8(ascii: "/") {
                place += 1
                continue
            }
            let from = place
            let key = word {
                MarkupReader.isSpace($0) || [UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "/")].contains($0)
            }
            .lowercased()
            if attributes[key] == nil { attributes[key] = value() } else { _ = value() }
            if place == from { place += 1 }
        }
        place += 1
        if isEnd { return .end(name) }
        if MarkupReader.rawText.contains(name) { raw = name }
        return .start(name, attributes)
    }

    private mutating func value() -> String {
        guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else { return "" }
        place += 1
        guard place < bytes.count else { return "" }
        let quote = bytes[place]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return word { MarkupReader.isSpace($0) || $0 == UInt8(ascii: ">") }
        }
        place += 1
        let text = word { $0 == quote }
        place += 1
        return text
    }

    private mutating func word(until isEnd: (UInt8) -> Bool) -> String {
        let from = place
        while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
        return MarkupReader.plain(bytes[from..<place])
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The text that the references stand for.
    private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("&") else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
