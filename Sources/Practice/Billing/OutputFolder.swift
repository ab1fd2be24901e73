public import Foundation

/// Writes the files of a job into a folder, each whole or not at all.
public enum OutputFolder {
    /// Files of this job's kinds that an earlier run left are taken away, so that the folder shows this run alone.
    ///
    /// - Throws: Foundation's error where the folder can't be written.
    public static func write(_ files: [OutputFile], to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let kept = Set(files.map(\.name))
        for name in try FileReading.files(in: folder) where isOurs(name) && !kept.contains(name) {
            try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        }
        for file in files {
            try Data(file.bytes).write(to: folder.appendingPathComponent(file.name), options: .atomic)
        }
    }

    private static func isOurs(_ name: String) -> Bool {
        name.hasPrefix("report.") || name.hasPrefix("decision.") || name.hasPrefix("claim-")
            || name.hasPrefix("evidence-")
    }
}
