import CodeReference
import Coding
import Essentials
import Reporting
import Synchronization
import Trust

/// What cases are held against: rules, codes, template and diagnoses of this program, in a short line.
///
/// What was kept under other ones is made anew. It is made once, when it is first asked for.
final class Standards: Sendable {
    /// Changes with the shape or the meaning of what the work list keeps.
    private static let shape = 1
    private let line = Mutex<String?>(nil)

    func line(of workspace: Workspace) -> String {
        line.withLock { line in
            if let line { return line }
            let job = workspace.job
            let releases = (workspace.diagnoses?.releases ?? []).map { "\($0.from)" }.joined(separator: " ")
            let text =
                "\(Standards.shape) \(job.template.version) \(releases) "
                + EvidenceReplay.rules(of: job.decider).canonical
            let made = String(Digest(of: text).hex.prefix(16))
            line = made
            return made
        }
    }
}
