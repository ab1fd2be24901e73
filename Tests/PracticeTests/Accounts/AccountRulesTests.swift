import Records
import Synchronization
import TestSupport
import Testing

@testable import Practice

@Suite struct AccountRulesTests {
    private func add(_ user: String, _ roles: Set<Role>, _ store: PracticeStore, _ practice: TestPractice) throws
        -> Session
    {
        try store.addAccount(
            NewAccount(
                user: user, organisation: TestPractice.organisation, name: user, roles: roles,
                password: TestPractice.password), by: practice.console)
        return try store.signIn(user: user, password: TestPractice.password, origin: user).session
    }

    @Test func keepsTheLastAdministrator() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        _ = try practice.session(.administrator, in: store, organisation: "northgate")
        _ = try add("ruth", [.administrator, .biller], store, practice)
        for (roles, isActive) in [([.biller], true), ([.administrator, .biller], false), ([.dentist], false)]
            as [(Set<Role>, Bool)]
        {
            let refused = #expect(throws: AccountRefused.self, "even from the console") {
                try store.changeAccount("ruth", roles: roles, isActive: isActive, by: practice.console)
            }
            #expect(refused?.kind == .lastAdministrator)
        }
        try store.changeAccount("ruth", roles: [.administrator], isActive: true, by: practice.console)
        _ = try add("noor", [.administrator], store, practice)
        try store.changeAccount("ruth", roles: [.biller], isActive: true, by: practice.console)
        #expect(throws: AccountRefused.self) {
            try store.changeAccount("noor", roles: [.administrator], isActive: false, by: practice.console)
        }
    }

    @Test func countsOnlyAdministratorsWhoMaySignIn() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let ruth = try add("ruth", [.administrator], store, practice)
        let noor = try add("noor", [.administrator], store, practice)
        try store.changeAccount("noor", roles: [.administrator], isActive: false, by: ruth)
        #expect(throws: AccountRefused.self) {
            try store.changeAccount("ruth", roles: [.administrator], isActive: false, by: noor)
        }
        try store.changeAccount("noor", roles: [.administrator], isActive: true, by: ruth)
        try store.changeAccount("ruth", roles: [.administrator], isActive: false, by: noor)
    }

    @Test func leavesOnesOwnAccountToAnother() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let ruth = try add("ruth", [.administrator], store, practice)
        _ = try add("noor", [.administrator], store, practice)
        for (roles, isActive) in [([.administrator, .dentist], true), ([.administrator], false)]
            as [(Set<Role>, Bool)]
        {
            let refused = #expect(throws: AccountRefused.self) {
                try store.changeAccount("ruth", roles: roles, isActive: isActive, by: ruth)
            }
            #expect(refused?.kind == .ownAccount)
        }
        #expect(throws: AccountRefused.self) {
            try store.resetPassword(of: "ruth", to: "nine slow otters swim by", by: ruth)
        }
    }

    @Test func findsAnotherWriter() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let ruth = try add("ruth", [.administrator], store, practice)
        _ = try add("grace", [.biller], store, practice)
        let seen = try store.listedAccount("grace", for: ruth)
        #expect(seen.lastSignIn == practice.now.withLock { $0 })
        try store.changeAccount("grace", roles: [.assistant], isActive: true, expecting: seen.version, by: ruth)
        let refused = #expect(throws: AccountRefused.self) {
            try store.changeAccount("grace", roles: [.dentist], isActive: true, expecting: seen.version, by: ruth)
        }
        #expect(refused?.kind == .changedMeanwhile)
        #expect(try store.listedAccount("grace", for: ruth).account.roles == [.assistant])
        #expect(try store.listedAccounts(for: ruth).map(\.account.user) == ["grace", "ruth"])
        #expect(throws: StoreError.self) { try store.listedAccount("nobody", for: ruth) }
    }

    @Test func showsOnesOwnSignIns() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let grace = try add("grace", [.biller], store, practice)
        practice.pass(60)
        _ = try? store.signIn(user: "grace", password: "a wrong one, long enough", origin: "x")
        practice.pass(60)
        let own = try store.ownAccount(for: grace)
        #expect(own.account.account.user == "grace")
        #expect(own.signIns.map(\.act) == ["sign-in-failed", "sign-in"])
    }
}
