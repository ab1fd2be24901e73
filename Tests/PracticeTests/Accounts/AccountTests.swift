import Essentials
import Foundation
import Records
import TestSupport
import Testing
import Trust

@testable import Practice

@Suite struct AccountTests {
    private func new(_ user: String, password: String = TestPractice.password, roles: Set<Role> = [.biller])
        -> NewAccount
    {
        NewAccount(
            user: user, organisation: TestPractice.organisation, name: "Grace Adeyemi", credential: "CPC",
            roles: roles, password: password)
    }

    @Test func addsAndLists() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let account = try store.addAccount(new("grace"), by: practice.console)
        #expect(account.spoken == "Grace Adeyemi, CPC")
        #expect(!account.isDemo)
        try store.addAccount(
            NewAccount(
                user: "elsewhere", organisation: "northgate", name: "N", roles: [.dentist],
                password: TestPractice.password), by: practice.console)
        #expect(try store.accounts(for: practice.console) == [account])
        let error = #expect(throws: StoreError.self) { try store.addAccount(new("grace"), by: practice.console) }
        #expect(error?.description == "Already there: the account grace; wanted another user name.")
        for user in ["", "g", "Grace", "gr ace", "grace/x", "console", "unknown", String(repeating: "g", count: 65)] {
            #expect(throws: StoreError.self) { try store.addAccount(new(user), by: practice.console) }
        }
        #expect(throws: StoreError.self) { try store.addAccount(new("other", roles: []), by: practice.console) }
        #expect(throws: PasswordRefused.self) {
            try store.addAccount(new("other", password: "short"), by: practice.console)
        }
        #expect(try store.accounts(for: practice.console).count == 1)
    }

    @Test func keepsNoPasswordAnywhere() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        try store.addAccount(new("grace"), by: practice.console)
        _ = try store.signIn(user: "grace", password: TestPractice.password, origin: "x")
        try store.seal()
        try store.close()
        for name in try FileManager.default.subpathsOfDirectory(atPath: practice.path) {
            let bytes = FileManager.default.contents(atPath: practice.path + "/" + name) ?? Data()
            #expect(bytes.range(of: Data(TestPractice.password.utf8)) == nil, "\(name)")
        }
    }

    @Test func letsOnlyAdministratorsGrant() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        for role in Role.allCases where role != .administrator {
            let session = try practice.session(role, in: store)
            #expect(throws: AccessRefused.self) { try store.addAccount(new("grace"), by: session) }
            #expect(throws: AccessRefused.self) { try store.accounts(for: session) }
            #expect(throws: AccessRefused.self) {
                try store.changeAccount(session.user, roles: [.administrator], isActive: true, by: session)
            }
            #expect(throws: AccessRefused.self) {
                try store.resetPassword(of: "x", to: TestPractice.password, by: session)
            }
        }
        let other = try practice.session(.administrator, in: store, organisation: "northgate")
        let dentist = try practice.session(.dentist, in: store)
        #expect(throws: StoreError.self, "nor for another organisation") {
            try store.addAccount(new("grace"), by: other)
        }
        #expect(throws: StoreError.self, "not in another organisation") {
            try store.changeAccount(dentist.user, roles: [.editor], isActive: true, by: other)
        }
    }

    @Test func endsSessionsWhenAnAccountChanges() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        try store.addAccount(new("grace"), by: practice.console)
        let first = try store.signIn(user: "grace", password: TestPractice.password, origin: "x")
        try store.changeAccount("grace", roles: [.dentist], isActive: true, by: practice.console)
        #expect(store.session(token: first.token) == nil)
        let second = try store.signIn(user: "grace", password: TestPractice.password, origin: "x")
        #expect(second.session.roles == [.dentist])
        let another = "nine slow otters swim by"
        #expect(throws: SignInRefused.self) {
            try store.changePassword(from: "not the password", to: another, by: second.session)
        }
        #expect(throws: PasswordRefused.self) {
            try store.changePassword(from: TestPractice.password, to: "short", by: second.session)
        }
        try store.changePassword(from: TestPractice.password, to: another, by: second.session)
        #expect(store.session(token: second.token) == nil)
        #expect(throws: SignInRefused.self) {
            try store.signIn(user: "grace", password: TestPractice.password, origin: "x")
        }
        _ = try store.signIn(user: "grace", password: another, origin: "x")
        #expect(try store.session(user: "grace")?.roles == [.dentist])
        #expect(try store.session(user: "nobody") == nil)
        try store.changeAccount("grace", roles: [.dentist], isActive: false, by: practice.console)
        #expect(try store.session(user: "grace") == nil)
        try store.changeAccount("grace", roles: [.dentist], isActive: true, by: practice.console)
        try store.resetPassword(of: "grace", to: TestPractice.password, by: practice.console)
        _ = try store.signIn(user: "grace", password: TestPractice.password, origin: "x")
    }

    @Test func opensTheDemoInADemoOnly() throws {
        let practice = try TestPractice()
        let store = try practice.open(isDemo: true)
        let demo = try store.addDemoAccounts()
        #expect(try store.addDemoAccounts() == demo, "a second start adds nothing")
        #expect(Set(demo.accounts.flatMap(\.roles)) == Set(Role.allCases).subtracting([.editor]))
        for account in demo.accounts {
            let session = try store.signIn(user: account.user, password: demo.password, origin: "x").session
            #expect(session.roles == account.roles)
        }
        try store.close()
        let real = try practice.open()
        #expect(throws: SignInRefused.self) {
            try real.signIn(user: "okafor", password: demo.password, origin: "x")
        }
        #expect(throws: StoreError.self) { try real.addDemoAccounts() }
        try real.addAccount(new("grace"), by: practice.console)
        try real.close()
        let mixed = try practice.open(isDemo: true)
        #expect(throws: StoreError.self, "known passwords never come beside real people") {
            try mixed.addDemoAccounts()
        }
    }
}
