import Foundation

/// A file that a command reads; `-` is standard input.
struct Input {
    let path: String
    let bytes: [UInt8]

    /// - Parameter limit: the most bytes that are read.
    init(_ path: String, limit: Int = 1 << 30) throws {
        self.path = path
        do {
            let handle =
                path == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            var data = Data()
            while data.count <= limit, let more = try handle.read(upToCount: 1 << 20), !more.isEmpty { data += more }
            guard data.count <= limit else { throw CannotRun("\(path): more than \(limit) bytes; split the file") }
            bytes = [UInt8](data)
        } catch let error as CannotRun {
            throw error
        } catch {
            throw CannotRun("\(path): can't be read; check that the file is there and that you may read it")
        }
    }

    /// The name that findings use.
    var name: String { path == "-" ? "standard input" : path }
}
