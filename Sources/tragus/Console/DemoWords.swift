import Foundation
import Practice

/// What is printed when the demo starts: who may sign in, and what to click first.
enum DemoWords {
    /// - Parameters:
    ///   - practice: the accounts of the practice; nil when it is closed or no demo.
    ///   - hub: the accounts of the hub; nil when it is closed or no demo.
    static func lines(practice: DemoAccounts?, hub: DemoAccounts?) -> [String] {
        guard let password = practice?.password ?? hub?.password else { return [] }
        var lines = ["", "Demo accounts, password for all: \(password)"]
        if let practice { lines += ["  The practice, at /practice:"] + accounts(practice) }
        if let hub { lines += ["  The hub's editors, at /desk:"] + accounts(hub) }
        lines.append("")
        if practice != nil {
            lines.append(
                "First: sign in as okafor, open a case that is ready to send, and go from Images to Evidence.")
        }
        if let editor = hub?.accounts.first(where: { $0.roles.contains(.editor) }) {
            lines.append("Then: suggest a change under a code, and review it at the desk as \(editor.user).")
        }
        return lines + ["Everybody here is invented. Not for diagnostic use."]
    }

    private static func accounts(_ demo: DemoAccounts) -> [String] {
        let width = demo.accounts.map(\.user.count).max() ?? 0
        return demo.accounts.map { account in
            let roles = account.roles.map(\.rawValue).sorted().joined(separator: ", ")
            let user = account.user.padding(toLength: width + 2, withPad: " ", startingAt: 0)
            return "    \(user)\(account.name) (\(roles))"
        }
    }
}
