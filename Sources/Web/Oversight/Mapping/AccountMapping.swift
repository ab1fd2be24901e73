import Essentials
import Practice

/// Accounts in the words of the pages.
enum AccountMapping {
    static func row(_ listed: ListedAccount) -> AccountsPage.Row {
        AccountsPage.Row(
            user: listed.account.user,
            address: "\(OversightTabs.Place.accounts.address)/\(PercentCoding.encode(listed.account.user))",
            name: listed.account.spoken, roles: roles(listed.account.roles), isActive: listed.account.isActive,
            isDemo: listed.account.isDemo, lastSignIn: listed.lastSignIn.map(Words.moment) ?? "")
    }

    static func page(_ listed: ListedAccount, own: String, rules: PasswordRules, token: String) -> AccountPage {
        AccountPage(
            user: listed.account.user, name: listed.account.spoken, roles: listed.account.roles,
            isActive: listed.account.isActive, isOwn: listed.account.user == own,
            lastSignIn: listed.lastSignIn.map(Words.moment) ?? "", version: listed.version,
            chosen: listed.account.roles, passwordHint: hint(rules), token: token)
    }

    static func own(
        _ listed: ListedAccount, _ signIns: [AuditEvent], minutes: Int, rules: PasswordRules, token: String
    ) -> OwnAccountPage {
        OwnAccountPage(
            user: listed.account.user, name: listed.account.spoken,
            roles: listed.account.roles.map(\.rawValue).sorted(),
            signIns: signIns.map { event in
                OwnAccountPage.SignIn(
                    time: Words.moment(event.at),
                    what: event.act == "sign-in-failed"
                        ? Tag(.warn, "failed") : Tag(.plain, event.act == "sign-in" ? "signed in" : "signed out"))
            }, idle: "Pages sign off after \(minutes) minutes without use.", rules: words(rules), token: token)
    }

    static func roles(_ roles: Set<Role>) -> String { roles.map(\.rawValue).sorted().joined(separator: ", ") }

    static func hint(_ rules: PasswordRules) -> String {
        "\(rules.minimum) to \(rules.maximum) characters, none that is well known."
    }

    private static func words(_ rules: PasswordRules) -> [String] {
        [
            "\(rules.minimum) to \(rules.maximum) characters: a few words that nobody puts together are easy to keep.",
            "Spaces, signs and letters of every script count; no sort of them is asked for.",
            "None that is well known, and more than your own account’s name.",
            "It does not expire. Change it when somebody else may know it.",
        ]
    }

    /// The field that an account's refusal is about, and what it says.
    static func fault(_ error: any Error) -> (field: String, text: String)? {
        switch error {
        case let refused as PasswordRefused: return ("password", "Wanted: \(refused.wanted).")
        case let refused as AccountRefused: return ("", refused.description)
        case let error as StoreError where !error.isMissing:
            let field =
                error.subject == "the user" || error.subject.hasPrefix("the account ")
                ? "user" : error.subject == "the account's roles" ? "roles" : "name"
            return (field, "\(Words.sentence(error.wanted)) \(error.wanted.contains("name") ? "is" : "are") wanted.")
        default: return nil
        }
    }
}
