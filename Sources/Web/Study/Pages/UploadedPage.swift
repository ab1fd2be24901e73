import Hypertext

/// What became of files that a plain form sent, where not all went into their case.
struct UploadedPage: Hashable, Sendable {
    var outcomes: [UploadOutcome]
    /// Where the images stand.
    var after: String

    var html: HTML {
        let kept = outcomes.count { $0.kind == .received || $0.kind == .already }
        return .group {
            RoomHeader(
                title: "\(kept) of \(Words.count(outcomes.count, "image", "images")) received",
                note: "Nothing that was sent is lost: what has no case yet waits in the tray.",
                buttons: [
                    Button(text: "Show the images", address: after, isNext: true),
                    Button(text: "To the tray", address: TrayPage.address),
                ])
            StackTable(
                columns: [.init(title: "File", isHead: true), .init(title: "What became of it"), .init(title: "Why")],
                rows: outcomes.map { [.init($0.name), .init($0.words), .init($0.why)] })
        }
    }
}
