import ArgumentParser
import CodeReference
import Essentials
import Foundation
import Practice

extension Codes {
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compare a licensed file of CDT with what is there, and apply it.",
            discussion: """
                Reads tab- or comma-delimited text in UTF-8 or Windows-1252 and refuses what is not clear, with line, \
                row and column. Nothing is applied without --apply, and nothing imported is served publicly unless an \
                administrator of the hub says that the licence allows it.
                """)

        @Argument(help: "The file of codes, or '-'.")
        var file: String

        @Option(help: "The release's year, such as 2027.")
        var release: Int

        @Option(help: "The first day of service that it holds for, such as 2027-01-01; within its year.")
        var effective: String

        @Option(help: "The data folder: what is compared with, and where it is applied.")
        var data: String?

        @Flag(help: "Apply the release; needs --data, and no server that runs on it.")
        var apply = false

        @Flag(help: "The file holds only what is new or changed; nothing else is deleted.")
        var additions = false

        @OptionGroup var reading: ReadingOptions

        @Flag(help: "Print JSON.")
        var json = false

        func validate() throws {
            if apply, data == nil { throw ValidationError("--apply: name the data folder with --data.") }
            _ = try label()
        }

        private func label() throws -> ReleaseLabel {
            let day: CalendarDate
            do { day = try CalendarDate(effective) } catch { throw ValidationError("--effective: \(error)") }
            do {
                return try ReleaseLabel(year: release, effective: day)
            } catch {
                throw ValidationError("--release, --effective: \(error)")
            }
        }

        func run() async throws {
            let input = try Input(file, limit: ReleaseFile.byteLimit * 4)
            let draft = ReleaseDraft(
                label: try label(), fileName: URL(fileURLWithPath: input.name).lastPathComponent, bytes: input.bytes,
                scope: additions ? .additions : .everything, reading: reading.reading)
            let searches = [data.flatMap { ClaimTouches.search(at: $0) }].compactMap(\.self)
            do {
                if apply, let data {
                    try applyRelease(draft, to: data, searches, name: input.name)
                } else {
                    let archive = try Codes.archive(data)
                    let preview = try ReleasePreview(
                        draft, beside: archive.shelf, reference: archive.reference, searches: searches)
                    let isApplied = archive.holds(draft, as: preview.file)
                    show(ReleaseView(file: input.name, preview: preview, isApplied: isApplied))
                }
            } catch let error as ReleaseFileError {
                throw refused(error, input.name)
            } catch let error as ReleaseLabelError {
                throw HasFindings(message: "\(input.name): \(error)")
            } catch let error as CannotRun {
                throw error
            } catch {
                throw CannotRun(
                    "\(data ?? input.name): \(error)"
                        + (apply ? "; stop the server that runs on it, or import at /desk/releases" : ""))
            }
        }

        /// Shows the comparison, then applies it.
        private func applyRelease(
            _ draft: ReleaseDraft, to data: String, _ searches: [TouchSearch], name: String
        ) throws {
            let hub = try Hub.open(at: "\(data)/\(Hub.folderName)", clock: Clock.now)
            do {
                let console = Hub.console(at: Clock.now())
                let staged = try hub.stageRelease(draft, searches: searches, by: console)
                let view = ReleaseView(file: name, preview: staged.preview, isApplied: staged.isApplied)
                if !json { show(view, isDone: false) }
                try hub.applyRelease(staged.id, expecting: staged.standing, by: console)
                try hub.seal()
                try hub.close()
                if json { show(view) } else if !staged.isApplied { Console.print("Applied.") }
            } catch {
                try? hub.close()
                throw error
            }
        }

        private func show(_ view: ReleaseView, isDone: Bool = true) {
            if json {
                Console.write(view.json(applied: apply).pretty)
            } else {
                Console.write(view.text)
                if view.isApplied {
                    Console.print("This very file is applied already; nothing changes.")
                } else if isDone {
                    Console.print("Nothing is applied yet; with --data DIR --apply it is.")
                }
            }
        }

        private func refused(_ error: ReleaseFileError, _ name: String) -> HasFindings {
            if json {
                Console.write(ReleaseView.refusal(error, file: name).pretty)
                return HasFindings()
            }
            let lines = error.description.split(separator: "\n").map { "\(name): \($0)" }
            return HasFindings(message: (lines + ["Nothing was imported."]).joined(separator: "\n"))
        }
    }

    /// What a file of codes does not say of itself.
    struct ReadingOptions: ParsableArguments {
        @Option(help: "utf-8 or windows-1252; told by the bytes when left out.")
        var encoding: String?

        @Option(help: "tab or comma; told by the headings when left out.")
        var separator: String?

        @Option(name: .customLong("ignore"), help: "The heading of a column to leave out; may be given again.")
        var ignored: [String] = []

        func validate() throws {
            if let encoding, ReleaseFile.Encoding(rawValue: encoding) == nil {
                throw ValidationError("--encoding: wanted utf-8 or windows-1252.")
            }
            if let separator, ReleaseFile.Separator(rawValue: separator) == nil {
                throw ValidationError("--separator: wanted tab or comma.")
            }
        }

        var reading: ReleaseFile.Reading {
            ReleaseFile.Reading(
                encoding: encoding.flatMap(ReleaseFile.Encoding.init),
                separator: separator.flatMap(ReleaseFile.Separator.init), ignoring: ignored)
        }
    }

    /// The imported releases of a data folder.
    static func archive(_ data: String?) throws -> ReleaseArchive {
        do {
            guard let data else { return try ReleaseArchive.shipped() }
            return try ReleaseArchive.read(at: data)
        } catch {
            throw CannotRun("\(data ?? "the reference"): \(error)")
        }
    }
}
