import CodeReference
import Essentials
import Practice

/// What the release that its owner imported says of a code on a day: shown to the owner at the command line.
struct OwnTexts {
    private let release: ImportedRelease
    private let code: ImportedCode?

    /// Nil where no release of that day was imported, or the code is not one of CDT.
    init?(_ archive: ReleaseArchive, code: String, day: CalendarDate) {
        guard CodeSystem.cdt.hasShape(code), let release = archive.shelf.releases.release(on: day) else { return nil }
        self.release = release
        self.code = release[code]
    }

    /// Whether the release holds the code.
    var isInForce: Bool { code != nil }

    var lines: [String] {
        guard let code else { return ["  \(release.label.name), as you imported it, does not hold this code."] }
        var lines = ["  \(release.label.name), from your licensed file: \(code.name)"]
        if !code.descriptor.isEmpty { lines.append("  \(code.descriptor)") }
        let categories = [code.category, code.subcategory, code.subsubcategory].filter { !$0.isEmpty }
        if !categories.isEmpty { lines.append("  \(categories.joined(separator: " / "))") }
        return lines
    }

    var json: JSONValue {
        [
            "release": .string(release.label.name), "effective": .string(release.label.effective.description),
            "inForce": .bool(isInForce), "texts": code?.json ?? .null,
        ]
    }
}
