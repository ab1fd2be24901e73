import Essentials
import Records
import TestSupport
import Testing

@testable import Practice

@Suite struct SignInTests {
    @Test func opensASessionThatEndsByItself() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        _ = try practice.session(.dentist, in: store)
        let signedIn = try store.signIn(
            user: " Harbor-Street-Dentist ", password: TestPractice.password, origin: "127.0.0.1")
        #expect(signedIn.token.count == 64)
        #expect(signedIn.session.roles == [.dentist])
        #expect(!signedIn.token.contains(signedIn.session.formToken))
        #expect(store.session(token: signedIn.token) == signedIn.session)
        for token in ["", "x", String(repeating: "0", count: 64), signedIn.token.uppercased() + "0"] {
            #expect(store.session(token: token) == nil)
        }
        practice.pass(SessionBook.idle - 1)
        #expect(store.session(token: signedIn.token, isUse: true) != nil, "used: the idle time starts anew")
        practice.pass(SessionBook.idle - 1)
        #expect(store.session(token: signedIn.token, isUse: true) != nil)
        practice.pass(SessionBook.idle)
        #expect(store.session(token: signedIn.token) == nil)
        let again = try store.signIn(
            user: signedIn.session.user, password: TestPractice.password, origin: "127.0.0.1")
        for _ in 0..<((SessionBook.longest / 800) - 1) {
            practice.pass(800)
            #expect(store.session(token: again.token, isUse: true) != nil)
        }
        practice.pass(800)
        #expect(store.session(token: again.token) == nil, "after twelve hours in any case")
    }

    @Test func endsASessionOnRequest() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let user = try practice.session(.biller, in: store).user
        let one = try store.signIn(user: user, password: TestPractice.password, origin: "a")
        let two = try store.signIn(user: user, password: TestPractice.password, origin: "a")
        #expect(one.token != two.token)
        try store.signOut(token: one.token)
        try store.signOut(token: "nothing")
        #expect(store.session(token: one.token) == nil)
        #expect(store.session(token: two.token) != nil)
    }

    @Test func tellsNothingOfWhyItRefuses() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let user = try practice.session(.biller, in: store).user
        try store.addAccount(
            NewAccount(
                user: "leaver", organisation: TestPractice.organisation, name: "Left", roles: [.biller],
                password: TestPractice.password), by: practice.console)
        try store.changeAccount("leaver", roles: [.biller], isActive: false, by: practice.console)
        let tries = [
            (user, "wrong password, quite wrong"), ("nobody", TestPractice.password), ("leaver", TestPractice.password),
            (user, ""), ("", ""), ("Ana Rivera's password", "x"), (user, String(repeating: "x", count: 100_000)),
        ]
        let answers = tries.map { name, password in
            #expect(throws: SignInRefused.self) {
                try store.signIn(user: name, password: password, origin: "o\(name.count)")
            }?.description
        }
        #expect(Set(answers) == ["User or password is not right."])
        let journal = try store.records.journal(organisation: Gate.installation)
        #expect(journal.allSatisfy { $0.note.user == "unknown" && $0.note.subject == "account/unknown" })
        #expect(journal.first?.note.action == "sign-in-failed")
    }

    @Test func slowsGuessingDown() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let user = try practice.session(.biller, in: store).user
        func guess(_ password: String, _ user: String, from origin: String = "attacker") -> Int? {
            do {
                _ = try store.signIn(user: user, password: password, origin: origin)
                return nil
            } catch let error as SignInRefused { return error.wait } catch { return -1 }
        }
        for _ in 0..<SignInThrottle.free { #expect(guess("wrong", user) == 0) }
        #expect(guess("wrong", user) == 30)
        #expect(guess(TestPractice.password, user, from: "home") == 30, "the account waits, whoever asks")
        #expect(guess("wrong", "another") == 0)
        practice.pass(29)
        #expect(guess(TestPractice.password, user, from: "home") == 1)
        practice.pass(1)
        #expect(guess("wrong", user, from: "home") == 0)
        #expect(guess(TestPractice.password, user, from: "home") == 60, "each failure doubles the wait")
        practice.pass(60)
        #expect(guess(TestPractice.password, user, from: "home") == nil)
        #expect(guess("wrong", user, from: "home") == 0, "a right one clears the account")
    }

    @Test func slowsAnOriginDownThatTriesManyAccounts() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let waits = (0...SignInThrottle.freeOfOrigin).map { number in
            #expect(throws: SignInRefused.self) {
                try store.signIn(user: "user\(number)", password: "the same password", origin: "attacker")
            }?.wait
        }
        #expect(waits.dropLast().allSatisfy { $0 == 0 })
        #expect(waits.last == 30)
        let elsewhere = #expect(throws: SignInRefused.self) {
            try store.signIn(user: "user1", password: "the same password", origin: "home")
        }
        #expect(elsewhere?.wait == 0)
    }

    @Test func countsGuessesSideBySide() async throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let user = try practice.session(.biller, in: store).user
        let weighed = await withTaskGroup(of: Bool.self) { group in
            for guess in 0..<24 {
                group.addTask {
                    do {
                        _ = try store.signIn(user: user, password: "guess \(guess)", origin: "o\(guess)")
                        return true
                    } catch { return (error as? SignInRefused)?.wait == 0 }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(weighed == SignInThrottle.free)
    }

    @Test func forgetsFailuresInTimeAndKeepsALimit() {
        var throttle = SignInThrottle()
        let start = Timestamp(seconds: 1000)
        for _ in 0..<40 { throttle.count(["u"], at: start) }
        #expect(throttle.wait(["u"], at: start) == SignInThrottle.longestWait)
        #expect(throttle.wait(["u", "other"], at: Timestamp(seconds: 1899)) == 1)
        #expect(throttle.wait(["u"], at: Timestamp(seconds: 1900)) == 0)
        throttle.count(["u"], at: Timestamp(seconds: 1000 + SignInThrottle.memory))
        #expect(throttle.wait(["u"], at: Timestamp(seconds: 1000 + SignInThrottle.memory)) == 0)
        for index in 0..<(SignInThrottle.capacity + 50) {
            throttle.count(["k\(index)"], at: Timestamp(seconds: 5000 + Int64(index / 100)))
        }
        for _ in 0..<6 { throttle.count(["k4049"], at: Timestamp(seconds: 5300)) }
        #expect(throttle.wait(["k4049"], at: Timestamp(seconds: 5300)) > 0)
    }
}
