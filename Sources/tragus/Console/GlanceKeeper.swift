import Logging
import NIOPosix
import Practice

/// Brings the work list up to date a moment after something changed, so that whoever opens it does not wait.
struct GlanceKeeper: Sendable {
    let workspace: Workspace
    let log: Logger

    init(_ workspace: Workspace, _ log: Logger) {
        self.workspace = workspace
        self.log = log
    }

    /// Runs until its task is cancelled.
    func run() async {
        while !Task.isCancelled {
            do {
                try await NIOThreadPool.singleton.runIfActive {
                    try workspace.refreshGlances { id, error in
                        log.error("The work list can't say anything of case \(id): \(type(of: error))")
                    }
                }
            } catch {
                log.error("The work list could not be brought up to date: \(type(of: error))")
            }
            do { try await Task.sleep(for: .milliseconds(500)) } catch { return }
        }
    }
}
