import ArgumentParser
import CodeReference
import Foundation

/// The folder with the tables of public code sets that are made by `make reference`.
enum ReferenceFolder {
    static let help: ArgumentHelp =
        "The folder with the tables of ICD-10-CM; looked for beside the program when left out ('make reference' makes it)."

    /// The releases of ICD-10-CM that are found; nil when none was named and none is there.
    ///
    /// - Throws: ``CannotRun`` when the named folder has none, or a table can't be read.
    static func diagnoses(_ named: String?) throws -> DiagnosisReleases? {
        let folders = named.map { [URL(fileURLWithPath: $0)] } ?? candidates
        for folder in folders {
            let tables = tables(in: folder)
            guard !tables.isEmpty else { continue }
            do {
                return try DiagnosisReleases(files: tables.map(file))
            } catch {
                throw CannotRun("\(folder.path): \(error)")
            }
        }
        guard let named else { return nil }
        throw CannotRun("--reference: no table icd10cm-….tsv in \(named); 'make reference' makes them")
    }

    private static var candidates: [URL] {
        var folders = [URL(fileURLWithPath: FileManager.default.currentDirectoryPath)]
        var above = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
        for _ in 0..<5 {
            folders.append(above)
            above.deleteLastPathComponent()
        }
        return folders.flatMap {
            [$0.appendingPathComponent(".build/reference"), $0.appendingPathComponent("reference")]
        }
    }

    private static func tables(in folder: URL) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasPrefix("icd10cm-") && $0.hasSuffix(".tsv") }.sorted()
            .map { folder.appendingPathComponent($0) }
    }

    private static func file(_ url: URL) throws -> DiagnosisFile {
        let handle = try FileHandle(forReadingFrom: url)
        defer { try? handle.close() }
        let head = [UInt8](try handle.read(upToCount: 4096) ?? Data())
        return DiagnosisFile(name: url.lastPathComponent, head: head) { [UInt8](try Data(contentsOf: url)) }
    }
}
