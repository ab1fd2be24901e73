import Practice

/// What the demo says about its accounts and where to begin.
enum DemoWords {
    /// The accounts that see something here, each with what that is.
    static func demo(_ demo: DemoAccounts, _ table: Authorisation) -> Demo {
        let accounts = demo.accounts.compactMap { account -> DemoAccount? in
            let sees = DemoWords.sees(account.roles, table)
            guard !sees.isEmpty else { return nil }
            return DemoAccount(
                name: account.user, password: demo.password,
                role: account.roles.map(\.rawValue).sorted().joined(separator: " and "), sees: sees)
        }
        let first = demo.accounts.first { table.allows($0.roles, .seeWorklist) && table.allows($0.roles, .seeClaim) }
        return Demo(
            accounts: accounts,
            firstSteps: [
                "Sign in\(first.map { " as \($0.user)" } ?? ""). The work list groups the cases by what to do next.",
                "Open a case that is ready to send: its images with callipers, then Report, Decision, Claim, Evidence.",
                "In the decision, see which one fact would make another code right.",
                "In the claim, read the 837 segment by segment and download it.",
                "Then open the case that waits for its reading: nothing is billed, and the page says why.",
            ])
    }

    private static func sees(_ roles: Set<Role>, _ table: Authorisation) -> String {
        let words = [
            (PracticeAction.seeWorklist, "work list"), (.seeStudy, "images"), (.seeReport, "report"),
            (.seeDecision, "decision"), (.seeClaim, "claim"), (.seeEvidence, "evidence"),
        ].filter { table.allows(roles, $0.0) }.map(\.1)
        return words == ["evidence"] ? "the evidence behind claims, and nothing else" : words.joined(separator: ", ")
    }
}
