import Records
import TestSupport
import Testing

@testable import Practice

@Suite struct IdleTests {
    @Test func lookingIsNoUse() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let user = try practice.session(.biller, in: store).user
        let token = try store.signIn(user: user, password: TestPractice.password, origin: "x").token
        practice.pass(800)
        #expect(store.session(token: token) != nil)
        #expect(store.secondsLeft(token: token) == 100)
        practice.pass(99)
        #expect(store.secondsLeft(token: token) == 1)
        #expect(store.session(token: token, isUse: true) != nil)
        #expect(store.secondsLeft(token: token) == 900)
        practice.pass(900)
        #expect(store.secondsLeft(token: token) == nil)
        #expect(store.session(token: token, isUse: true) == nil, "what has ended is not begun again by use")
    }

    @Test func holdsOpenSessionsToANewSetting() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let admin = try practice.session(.administrator, in: store)
        let other = try practice.session(.dentist, in: store, organisation: "northgate")
        let token = try store.signIn(user: admin.user, password: TestPractice.password, origin: "x").token
        let foreign = try store.signIn(user: other.user, password: TestPractice.password, origin: "x").token
        #expect(try store.doorSettings(for: admin).settings == .standard)
        #expect(store.idleMinutes(of: admin) == 15)
        try store.saveDoorSettings(DoorSettings(idleMinutes: 5), expecting: nil, by: admin)
        practice.pass(300)
        #expect(store.session(token: token) == nil)
        #expect(store.session(token: foreign) != nil, "another practice has its own")
        try store.close()
        let again = try practice.open()
        let late = try again.signIn(user: admin.user, password: TestPractice.password, origin: "x")
        #expect(again.idleMinutes(of: late.session) == 5, "a start remembers it")
    }

    @Test(arguments: [4, 0, -1, 61, 1000])
    func refusesOtherMinutes(minutes: Int) throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let admin = try practice.session(.administrator, in: store)
        #expect(throws: DoorRefused.self) {
            try store.saveDoorSettings(DoorSettings(idleMinutes: minutes), expecting: nil, by: admin)
        }
        let dentist = try practice.session(.dentist, in: store)
        #expect(throws: AccessRefused.self) {
            try store.saveDoorSettings(DoorSettings(idleMinutes: 10), expecting: nil, by: dentist)
        }
        try store.saveDoorSettings(DoorSettings(idleMinutes: 10), expecting: nil, by: admin)
        #expect(throws: DoorRefused.self, "someone else was first") {
            try store.saveDoorSettings(DoorSettings(idleMinutes: 20), expecting: nil, by: admin)
        }
    }
}
