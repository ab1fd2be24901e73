import Essentials
import HTTPTypes
import Practice

/// The door for programs: an account and its password for a token.
///
/// The token is a session's, as the cookie is; guesses are counted by the same throttle.
enum FHIRDoor {
    @Sendable static func token(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try await PracticeFHIR.answering {
            let account = inquiry.form["account"] ?? ""
            let password = inquiry.form["password"] ?? ""
            guard !account.isEmpty, !password.isEmpty, account.utf8.count <= 200, password.utf8.count <= 1000 else {
                throw refused("Account and password are both needed, as fields of a form.")
            }
            switch try await site.workspace().signIn(account: account, password: password, origin: inquiry.origin) {
            case .held(let seconds): throw Refusal.tooManyTries(seconds)
            case .refused: throw refused("Account and password do not match.")
            case .signedIn(let viewer):
                let seconds = site.desk?.practice?.store.secondsLeft(token: viewer.secret) ?? 0
                let granted: JSONValue = [
                    "access_token": .string(viewer.secret), "token_type": "Bearer",
                    "expires_in": .number(JSONNumber(seconds)),
                ]
                var answer = Answer(mediaType: "application/json", body: Array(granted.compact.utf8))
                answer.fields[.cacheControl] = "no-store"
                return answer
            }
        }
    }

    private static func refused(_ text: String) -> FHIRFault {
        FHIRFault(status: .unauthorized, code: "login", text: text)
    }
}
