import Essentials
import Foundation
import HTTPTypes
import Trust

/// The style sheet, the icons and the modules, read once at the start.
///
/// Every address carries the digest of its content, so that a browser may keep it for good.
struct StaticAssets: Sendable {
    private struct File: Sendable {
        var bytes: [UInt8]
        var mediaType: String
        var mark: String
    }

    private let files: [String: File]

    /// Reads every file of a folder.
    ///
    /// - Throws: ``WebServerError`` where the style sheet is not there.
    init(folder: URL) throws {
        var files: [String: File] = [:]
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names.sorted() {
            guard let mediaType = StaticAssets.mediaType(name),
                let data = try? Data(contentsOf: folder.appendingPathComponent(name))
            else { continue }
            let bytes = Array(data)
            files[name] = File(
                bytes: bytes, mediaType: mediaType, mark: Hex.encode(Digest(of: bytes).bytes.prefix(8)))
        }
        guard files["tragus.css"] != nil else { throw WebServerError.missingAssets(folder.path) }
        self.files = files
    }

    /// The folder that lies beside the program, or where the build left it.
    static func folder() -> URL {
        let program = URL(fileURLWithPath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        let beside = [Bundle.main.bundleURL, program.deletingLastPathComponent()]
            .map { $0.appendingPathComponent("tragus_Web.resources/Public") }
        let found = beside.first {
            FileManager.default.fileExists(atPath: $0.appendingPathComponent("tragus.css").path)
        }
        return found ?? Bundle.module.bundleURL.appendingPathComponent("Public")
    }

    /// The address of a file with the mark of its content.
    func address(_ name: String) -> String {
        guard let file = files[name] else { return "/assets/\(name)" }
        return "/assets/\(name)?v=\(file.mark)"
    }

    /// The file, or `304` where the browser has it.
    func answer(_ name: String, mark: String?, known: String?) throws -> Answer {
        guard let file = files[name] else { throw Refusal.notFound }
        let tag = "\"\(file.mark)\""
        let isKnown = known?.split(separator: ",").contains { $0.trimmingSpaces() == tag } ?? false
        var answer = Answer(isKnown ? .notModified : .ok, mediaType: file.mediaType, body: isKnown ? [] : file.bytes)
        answer.fields[.eTag] = tag
        answer.fields[.cacheControl] =
            mark == file.mark ? "public, max-age=31536000, immutable" : "public, no-cache"
        return answer
    }

    private static func mediaType(_ name: String) -> String? {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        default: nil
        }
    }
}
