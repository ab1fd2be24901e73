import Essentials
import Trust

extension Verifier {
    /// Remembers the files that a version's content names.
    mutating func noteImages(of link: VersionLink, _ payload: [UInt8], _ place: String) {
        guard let kind = records.kinds[link.key.kind], kind.fields.contains(where: { $0.type == .image }) else {
            return
        }
        guard let value = try? JSONValue(parsing: payload) else {
            return report.add(.payload, place, "its payload is no JSON")
        }
        for digest in IndexEntry(value, kind: kind).images where namedImages[digest] == nil {
            namedImages[digest] = place
        }
    }

    /// Every archived and quarantined file against its name, and every file that a document names.
    mutating func checkImages() throws {
        let archive = records.images
        let (digests, strays) = try archive.contents()
        report.images = digests.count
        for digest in digests {
            let condition = guarded("image \(digest)", .image) { _ in try archive.check(digest) }
            if condition == .altered { report.add(.image, "image \(digest)", "its bytes are not what its name says") }
        }
        for stray in strays { report.add(.image, "image \(stray)", "is no archived file or lies in the wrong place") }
        let missing = Set(namedImages.keys).subtracting(digests)
        for digest in missing.sorted(by: { $0.hex < $1.hex }) {
            report.add(.image, "image \(digest)", "is missing; \(namedImages[digest] ?? "a document") names it")
        }
        for file in try archive.quarantined() {
            report.quarantined += 1
            let place = "quarantined file \(file.digest)"
            guarded(place, .image) { _ in try archive.readQuarantined(file.digest) }
        }
    }
}
