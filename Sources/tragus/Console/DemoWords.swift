import Foundation
import Practice

/// What is printed when the demo starts: who may sign in, and what to click first.
enum DemoWords {
    static func lines(_ demo: DemoAccounts) -> [String] {
        let width = demo.accounts.map(\.user.count).max() ?? 0
        let accounts = demo.accounts.map { account in
            let roles = account.roles.map(\.rawValue).sorted().joined(separator: ", ")
            let user = account.user.padding(toLength: width + 2, withPad: " ", startingAt: 0)
            return "  \(user)\(account.name) (\(roles))"
        }
        return ["", "Demo accounts, password for all: \(demo.password)"] + accounts + [
            "",
            "First: sign in as okafor, open a case that is ready to send, and go from Images to Evidence.",
            "Everybody here is invented. Not for diagnostic use.",
        ]
    }
}
