import Essentials
import Foundation

@testable import DICOM

/// Compares two data sets in DICOM JSON, as far as two good readers have to agree.
///
/// Not compared: group lengths, Specific Character Set, what stands here as UN (others guess its VR), and padding.
struct JSONComparison {
    var comparesText = true
    /// Whether theirs may lack elements that ours has.
    var toleratesMore = false
    private(set) var differences: [String] = []
    private(set) var elements = 0

    init(comparesText: Bool = true) { self.comparesText = comparesText }

    mutating func compare(_ ours: JSONValue, _ theirs: JSONValue, at place: String) {
        let mine = ours.object ?? JSONObject()
        let other = theirs.object ?? JSONObject()
        for key in Set(mine.keys + other.keys.map { $0.uppercased() }).sorted() where !isSkipped(key) {
            let place = "\(place) \(key)"
            guard let left = mine[key] else {
                differences.append("\(place): only theirs")
                continue
            }
            if left["vr"]?.string == "UN" { continue }
            guard let right = other[key] ?? other[key.lowercased()] else {
                if !toleratesMore { differences.append("\(place): only ours") }
                continue
            }
            elements += 1
            compareElement(left, right, at: place)
        }
    }

    private func isSkipped(_ key: String) -> Bool { key.hasSuffix("0000") || key == "00080005" }

    private mutating func compareElement(_ left: JSONValue, _ right: JSONValue, at place: String) {
        guard let vr = left["vr"]?.string, vr == right["vr"]?.string || right["vr"]?.string == "UN" else {
            differences.append("\(place): VR \(left["vr"]?.string ?? "-") and \(right["vr"]?.string ?? "-")")
            return
        }
        if right["vr"]?.string == "UN" { return }
        if vr == "SQ" {
            let mine = left["Value"]?.array ?? []
            let other = right["Value"]?.array ?? []
            if mine.count != other.count { differences.append("\(place): \(mine.count) and \(other.count) items") }
            for (index, pair) in zip(mine, other).enumerated() {
                compare(pair.0, pair.1, at: "\(place)[\(index)]")
            }
            return
        }
        if left["InlineBinary"] != nil || right["InlineBinary"] != nil {
            let mine = bytes(left)
            let other = bytes(right)
            if mine != other { differences.append("\(place): \(mine.count) and \(other.count) bytes differ") }
            return
        }
        let mine = values(left, vr)
        let other = values(right, vr)
        if mine != other, comparesText || !["PN", "LO", "SH", "ST", "LT", "UT", "UC"].contains(vr) {
            differences.append("\(place): \(mine) and \(other)")
        }
    }

    /// Without the delimitation that ends fragments, which some write and others do not, and without padding.
    private func bytes(_ member: JSONValue) -> [UInt8] {
        guard let text = member["InlineBinary"]?.string, let data = Data(base64Encoded: text) else { return [] }
        var bytes = [UInt8](data)
        if bytes.starts(with: [0xFE, 0xFF, 0, 0xE0]), bytes.suffix(8) == [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0] {
            bytes.removeLast(8)
        }
        return bytes
    }

    private func values(_ member: JSONValue, _ vr: String) -> [String] {
        var texts = (member["Value"]?.array ?? []).map { value -> String in
            switch value {
            case .string(let text): return number(text, vr) ?? text.trimmed(as: .lo)
            case .number(let text): return number(text.text, vr) ?? text.text
            case .object(let name):
                return name.members.map { "\($0.key)=\(($0.value.string ?? "").trimmingCharacters(in: .whitespaces))" }
                    .joined(separator: "|")
            default: return ""
            }
        }
        while texts.last == "" { texts.removeLast() }
        return texts
    }

    private func number(_ text: String, _ vr: String) -> String? {
        guard ["DS", "IS", "FL", "FD", "UV", "SV", "US", "SS", "UL", "SL"].contains(vr), let value = Double(text) else {
            return nil
        }
        return vr == "FL" ? "\(Float(value))" : "\(value)"
    }
}
