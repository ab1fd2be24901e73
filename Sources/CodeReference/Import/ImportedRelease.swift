public import Essentials

/// A release as its owner's file states it, whole: every code that holds from its first day.
///
/// The texts belong to the code set's owner. A public page shows them only where an administrator has said that the
/// licence allows it; until then no ``Reference`` holds the release.
public struct ImportedRelease: Hashable, Sendable {
    public let label: ReleaseLabel
    /// By code, each once.
    public let codes: [ImportedCode]

    /// - Parameter codes: in any order; of a code that comes twice the last one stays.
    public init(label: ReleaseLabel, codes: [ImportedCode]) {
        self.label = label
        let last = Dictionary(codes.map { ($0.code, $0) }) { $1 }
        self.codes = last.values.sorted { $0.code < $1.code }
    }

    /// A code of the release; nil when it does not hold it.
    public subscript(code: String) -> ImportedCode? {
        var (low, high) = (0, codes.count)
        while low < high {
            let middle = (low + high) / 2
            if codes[middle].code < code { low = middle + 1 } else { high = middle }
        }
        return low < codes.count && codes[low].code == code ? codes[low] : nil
    }

    /// The release with codes added and changed, and none deleted: what an off-cycle list of additions makes of it.
    public func adding(_ additions: [ImportedCode], as label: ReleaseLabel) -> ImportedRelease {
        ImportedRelease(label: label, codes: codes + additions)
    }
}

extension Sequence<ImportedRelease> {
    /// The release that holds on a day: the last of the day's year that is in force by then.
    ///
    /// Source: 45 CFR 162.1000(a), the codes valid when the care is furnished; CDT is published by calendar year.
    public func release(on day: CalendarDate) -> ImportedRelease? {
        filter { $0.label.year == day.year && $0.label.effective <= day }.max { $0.label < $1.label }
    }
}
