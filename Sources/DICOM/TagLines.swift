/// Searches the dictionary's lines by tag, in place: eight hexadecimal digits, a space, the VRs, a space and the rest.
enum TagLines {
    /// The line of a tag.
    static func line(of tag: Tag) -> String? {
        dictionaryByTag.withUTF8Buffer { bytes in
            start(of: tag, bytes).map { start in
                String(decoding: bytes[start..<end(from: start, bytes)], as: UTF8.self)
            }
        }
    }

    /// The VRs of a tag, without building any text: an implicit data set asks this of each element.
    static func vrs(of tag: Tag) -> [VR]? {
        dictionaryByTag.withUTF8Buffer { bytes in
            guard var index = start(of: tag, bytes).map({ $0 + 9 }) else { return nil }
            var vrs: [VR] = []
            while index + 2 < bytes.count, let vr = VR(bytes[index], bytes[index + 1]) {
                vrs.append(vr)
                guard bytes[index + 2] == UInt8(ascii: "/") else { break }
                index += 3
            }
            return vrs.isEmpty ? nil : vrs
        }
    }

    private static func start(of tag: Tag, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        let wanted = tag.rawValue
        var low = 0
        var high = bytes.count
        while low < high {
            var start = (low + high) / 2
            while start > low, bytes[start - 1] != 0x0A { start -= 1 }
            guard start + 8 <= high else { return nil }
            var found: UInt32 = 0
            for index in start..<start + 8 {
                let digit = bytes[index]
                found = found << 4 | UInt32(digit < 0x3A ? digit - 0x30 : digit - 0x37)
            }
            if found == wanted { return start }
            if found < wanted { low = min(end(from: start, bytes) + 1, high) } else { high = start }
        }
        return nil
    }

    private static func end(from start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return end
    }
}
