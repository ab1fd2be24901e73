/// Checks values against their VR and the dictionary; what a kind of object must hold is not checked here.
public enum DataSetCheck {
    /// Something in a data set that PS3.5 or PS3.6 does not allow.
    public struct Finding: Hashable, Sendable, CustomStringConvertible {
        /// The element, outermost sequence first.
        public let path: [Tag]
        /// What is wrong and what is wanted, without the value.
        public let message: String

        public var description: String { path.map(\.nameAndNumber).joined(separator: " > ") + ": \(message)." }
    }

    /// The findings, in the order of the elements.
    public static func findings(in dataSet: DataSet) -> [Finding] { findings(in: dataSet, path: []) }

    private static func findings(in dataSet: DataSet, path: [Tag]) -> [Finding] {
        dataSet.elements.flatMap { element -> [Finding] in
            let path = path + [element.tag]
            let own = messages(element, dataSet).map { Finding(path: path, message: $0) }
            return own + (element.items ?? []).flatMap { findings(in: $0, path: path) }
        }
    }

    private static func messages(_ element: DataElement, _ dataSet: DataSet) -> [String] {
        guard !element.tag.isGroupLength else { return [] }
        let entry = DataDictionary.entry(for: element.tag)
        var messages: [String] = []
        if let entry, element.vr != .un, !entry.vrs.contains(element.vr) {
            let wanted = entry.vrs.map(\.rawValue).joined(separator: " or ")
            messages.append("VR \(element.vr.rawValue) where the dictionary has \(wanted)")
        }
        guard let bytes = element.bytes, !bytes.isEmpty else { return messages }
        if !bytes.count.isMultiple(of: element.vr.unit) {
            messages.append("\(bytes.count) bytes, not a multiple of \(element.vr.unit)")
        }
        guard element.vr.isText else { return messages }
        let values = dataSet.strings(element.tag)
        messages += values.compactMap { value in
            TextRule.broken(by: value, element.vr).map {
                "a value that \(element.vr.rawValue) does not hold, wanted \($0)"
            }
        }.prefix(1)
        if values.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) {
            messages.append("characters that its character set does not hold")
        }
        if let entry, !Multiplicity.allows(values.count, entry.multiplicity) {
            messages.append("\(values.count) values where the dictionary has \(entry.multiplicity)")
        }
        return messages
    }
}

/// Value multiplicities as PS3.6 writes them: `1`, `1-3`, `1-n`, `2-2n`.
enum Multiplicity {
    static func allows(_ count: Int, _ text: String) -> Bool {
        let parts = text.split(separator: "-")
        guard let first = parts.first, let least = Int(first) else { return true }
        guard let last = parts.dropFirst().first else { return count == least }
        if let most = Int(last) { return (least...max(least, most)).contains(count) }
        let step = Int(last.dropLast()) ?? 1
        return count >= least && count.isMultiple(of: step)
    }
}
