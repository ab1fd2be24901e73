import Essentials
import Patients
import Records
import TestSupport
import Testing

@testable import Practice

@Suite struct SetUpTests {
    private let organisation = [
        "name": "Lakeside Dental Group", "npi": "2000000010", "taxID": "00-0000101", "taxonomy": "122300000X",
        "line1": "1 Lake Road", "city": "Buffalo", "state": "NY", "zip": "14201", "telephone": "716 555 0100",
    ]
    private let administrator = FirstAdministrator(
        user: "calloway", name: "Ruth Calloway", password: "herons wade in fours", again: "herons wade in fours")

    @Test func leadsFromASecretToAnAdministrator() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        #expect(!store.awaitsSetUp)
        let secret = try #require(try store.openSetUp())
        #expect(secret.wholeMatch(of: #/(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}/#) != nil, "100 bits")
        #expect(store.awaitsSetUp)
        #expect(throws: AccessRefused.self, "without the secret") {
            try store.setUp(organisation: organisation, administrator: administrator, visit: "v", origin: "o")
        }
        #expect(throws: SignInRefused.self) { try store.enterSetUp(secret: "0000-0000", visit: "v", origin: "o") }
        #expect(!store.isInSetUp(visit: "v"))
        let typed = secret.lowercased().replacing("-", with: " ").replacing("0", with: "o").replacing("1", with: "l")
        try store.enterSetUp(secret: typed, visit: "v", origin: "o")
        #expect(store.isInSetUp(visit: "v") && !store.isInSetUp(visit: "w"))
        let signedIn = try store.setUp(
            organisation: organisation, administrator: administrator, visit: "v", origin: "o")
        #expect(signedIn.session.organisation == "lakeside-dental-group")
        #expect(signedIn.session.roles == [.administrator])
        #expect(!store.awaitsSetUp && !store.isInSetUp(visit: "v"))
        #expect(try store.openSetUp() == nil, "never again")
        let directory = try store.directory(for: signedIn.session)
        #expect(directory.organisation(directory.own)?.organization.name == "Lakeside Dental Group")
        #expect(directory.missing.map(\.kind) == [.provider, .payer, .place, .fee, .exchange])
        #expect(throws: AccessRefused.self) {
            try store.setUp(organisation: organisation, administrator: administrator, visit: "v", origin: "o")
        }
        try store.seal()
        #expect(try store.verify(for: signedIn.session).findings == [])
    }

    @Test func isClosedWhereSomebodyCanSignIn() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        _ = try practice.session(.biller, in: store)
        #expect(try store.openSetUp() == nil)
        #expect(!store.awaitsSetUp)
        let other = try TestPractice()
        let empty = try other.open()
        let secret = try #require(try empty.openSetUp())
        try empty.enterSetUp(secret: secret, visit: "v", origin: "o")
        _ = try other.session(.dentist, in: empty)
        #expect(throws: AccessRefused.self, "an account was made meanwhile") {
            try empty.setUp(organisation: organisation, administrator: administrator, visit: "v", origin: "o")
        }
    }

    @Test func slowsGuessingAndLetsOthersTry() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let secret = try #require(try store.openSetUp())
        for _ in 0..<SignInThrottle.free {
            #expect(throws: SignInRefused(wait: 0)) {
                try store.enterSetUp(secret: "guess", visit: "v", origin: "a")
            }
        }
        #expect(throws: SignInRefused(wait: Int(SignInThrottle.firstWait)), "even the right one has to wait") {
            try store.enterSetUp(secret: secret, visit: "v", origin: "a")
        }
        try store.enterSetUp(secret: secret, visit: "w", origin: "b")
        practice.pass(SignInThrottle.firstWait)
        try store.enterSetUp(secret: secret, visit: "v", origin: "a")
    }

    @Test func saysWhatIsWrongByField() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let secret = try #require(try store.openSetUp())
        try store.enterSetUp(secret: secret, visit: "v", origin: "o")
        for (field, text) in [("npi", "2000000011"), ("zip", "1420"), ("name", ""), ("state", "XX")] {
            let error = #expect(throws: FieldFaults.self) {
                try store.checkSetUp(organisation: organisation.merging([field: text]) { $1 })
            }
            #expect(error.map { Set($0.faults.keys) } == [field])
        }
        let cases: [(String, (inout FirstAdministrator) -> Void)] = [
            ("user", { $0.user = "Ruth" }), ("user", { $0.user = "console" }), ("name", { $0.name = " " }),
            ("password", { ($0.password, $0.again) = ("short", "short") }), ("again", { $0.again = "another one" }),
        ]
        for (field, change) in cases {
            var typed = administrator
            change(&typed)
            let error = #expect(throws: FieldFaults.self) {
                try store.setUp(organisation: organisation, administrator: typed, visit: "v", origin: "o")
            }
            #expect(error.map { Set($0.faults.keys) } == [field])
        }
        #expect(store.awaitsSetUp, "and nothing was kept")
        let signedIn = try store.setUp(
            organisation: organisation, administrator: administrator, visit: "v", origin: "o")
        #expect(signedIn.session.user == "calloway")
    }
}
