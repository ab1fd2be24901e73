import Foundation
import TestSupport

/// The built program with the demo practice open, as `make run` opens it, on free ports and in a folder of its own.
final class ServedPractice: Sendable {
    static let password = "simulated patients only"
    let program: ServedProgram
    /// Where its pages are: `http://127.0.0.1:PORT`.
    let base: String
    /// The port at which scanners send.
    let scanners: String

    /// - Parameter data: The data folder: a new one, or one that an earlier run left behind.
    init(data: URL, demo: Bool = true, more: [String] = []) throws {
        let examples = Peer.root.appendingPathComponent("Examples").path
        program = try ServedProgram(
            Program.path,
            ["serve", "--data", data.path, "--http", "127.0.0.1:0", "--dicom", "127.0.0.1:0", "--only", "workspace"]
                + (demo ? ["--demo", "--examples", examples] : []) + more,
            directory: Peer.root)
        let open = try program.line(with: "Tragus is open on ")
        let door = try program.line(with: "Scanners send to ")
        guard let address = open.firstMatch(of: #/http://[0-9.]+:[0-9]+/#),
            let port = door.firstMatch(of: #/:([0-9]+) as /#)
        else { throw ServedProgram.Ended(description: open + door) }
        base = String(address.output)
        scanners = String(port.output.1)
    }
}
