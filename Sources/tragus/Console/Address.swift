/// `HOST:PORT` of the command line.
struct Address {
    let host: String
    let port: Int

    init(_ text: String, option: String) throws {
        guard let colon = text.lastIndex(of: ":"), colon > text.startIndex,
            let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port)
        else { throw CannotRun("\(option): wanted HOST:PORT, such as 127.0.0.1:8370") }
        host = String(text[..<colon])
        self.port = port
    }

    /// The host as it stands in an address line.
    static func spoken(_ text: String) -> String {
        let host = text.lastIndex(of: ":").map { String(text[..<$0]) } ?? text
        return host == "0.0.0.0" || host.isEmpty ? "127.0.0.1" : host
    }
}
