/// The input has findings, which exits with 1; the message goes to standard error, when there is one.
struct HasFindings: Error {
    var message = ""
}

/// The command could not run, which exits with 2; the message names the file, the place and the cure.
struct CannotRun: Error {
    let message: String

    init(_ message: String) { self.message = message }
}
