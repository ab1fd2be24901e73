import Testing

@testable import Practice

@Suite struct PasswordRulesTests {
    @Test(arguments: [
        "four quiet herons wade", "αβγδεζηθικλμνξο", "15charsexactly!", "okafor rides a green bicycle",
        String(repeating: "abcdefgh", count: 16),
    ])
    func acceptsLongOnes(password: String) throws {
        let rules = try PasswordRules.shipped()
        #expect(throws: Never.self) { try rules.check(password, user: "okafor") }
    }

    @Test(arguments: [
        "", "short", "14 characters!", "aaaaaaaaaaaaaaaaaaaa", "abababababababababab", "Password-Password",
        "Correct Horse Battery Staple", "123456789012345", "okafor okafor 1", "simulated patients only",
        "Simulated-Patients-Only!", "with\u{7}a bell inside it", String(repeating: "abcdefgh", count: 17),
    ])
    func refusesWhatIsGuessedFirst(password: String) throws {
        let rules = try PasswordRules.shipped()
        let error = #expect(throws: PasswordRefused.self) { try rules.check(password, user: "okafor") }
        if password.count > 6 { #expect(error?.description.contains(password) == false) }
    }
}
