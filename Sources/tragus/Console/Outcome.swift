/// The input has findings: exit code 1. The message goes to standard error, when there is one.
struct Finding: Error {
    var message = ""
}

/// The command could not run: exit code 2. The message names the file, the place and the cure.
struct CannotRun: Error {
    let message: String

    init(_ message: String) { self.message = message }
}
