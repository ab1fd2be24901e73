/// The data dictionary of PS3.6 and PS3.7: what VR, multiplicity and keyword each tag has.
///
/// It stands in the program as sorted text and is searched in place, so that starting costs nothing.
public enum DataDictionary {
    /// What the dictionary says of one tag.
    public struct Entry: Hashable, Sendable {
        public let keyword: String
        /// The VRs that are allowed, the most general last: `OB` and `OW` for pixel data.
        public let vrs: [VR]
        /// The value multiplicity as PS3.6 writes it, such as `1`, `1-n` or `2-2n`.
        public let multiplicity: String
    }

    /// The entry of a tag, nil for private and unknown ones.
    public static func entry(for tag: Tag) -> Entry? {
        guard !tag.isPrivate, let line = TagLines.line(of: tag) ?? repeating(tag) else { return nil }
        let parts = line.split(separator: " ")
        guard parts.count == 4 else { return nil }
        return Entry(
            keyword: String(parts[3]), vrs: parts[1].split(separator: "/").compactMap { VR(rawValue: String($0)) },
            multiplicity: String(parts[2]))
    }

    /// The tag of a keyword such as `PatientName`.
    public static func tag(for keyword: String) -> Tag? {
        guard !keyword.isEmpty, !keyword.utf8.contains(0x20),
            let line = SortedLines(dictionaryByKeyword).line(startingWith: keyword)
        else { return nil }
        return Tag(line.suffix(8))
    }

    /// The VRs that an implicit data set may be read by; several are settled by the reader.
    static func vrs(for tag: Tag) -> [VR] {
        if tag.isPrivate { return tag.isPrivateCreator ? [.lo] : tag.isGroupLength ? [.ul] : [.un] }
        if tag.isGroupLength { return [.ul] }
        return TagLines.vrs(of: tag) ?? entry(for: tag)?.vrs ?? [.un]
    }

    /// Groups 50xx and 60xx and the like stand once for many groups.
    private static func repeating(_ tag: Tag) -> String? {
        guard
            (tag.group == 0x0020 && tag.element >> 8 == 0x31) || tag.group == 0x0028 || tag.group >> 8 == 0x50
                || tag.group >> 8 == 0x60 || tag.group >> 8 == 0x7F || tag.group == 0x1000 || tag.group == 0x1010
        else { return nil }
        let digits = Array(tag.hex.utf8)
        return SortedLines(dictionaryOfRepeatingGroups).first { line in
            line.count > 8 && zip(line, digits).allSatisfy { $0 == UInt8(ascii: "x") || $0 == $1 }
        }
    }
}
