import Essentials
import HTTPTypes
import Records
import Testing

@testable import Practice
@testable import Web

/// Two people open one form; the second one who sends it is told, and nothing is lost.
@Suite("Forms of the practice that are sent late", .serialized)
struct StaleFormTests {
    /// A form, the field that both change, and what each types.
    struct Case: Sendable {
        var role: Role
        var page: String
        var field: String
        var mine: String
        var theirs: String
    }

    private static func cases(_ whole: WholePractice) throws -> [Case] {
        let directory = try whole.store.directory(for: try whole.demo.session(.administrator))
        let (payer, place) = (try #require(directory.payers.first), try #require(directory.places.first))
        let (fee, exchange) = (try #require(directory.fees.first), try #require(directory.exchange))
        let person = "/practice/patients/\(whole.person)"
        func entry(_ kind: String, _ id: String, _ field: String, _ mine: String, _ theirs: String) -> Case {
            Case(
                role: .administrator, page: "/practice/directory/\(kind)/\(id)", field: field, mine: mine,
                theirs: theirs)
        }
        return [
            Case(role: .assistant, page: "\(person)/edit", field: "note", mine: "Mine", theirs: "Theirs"),
            Case(role: .assistant, page: "\(person)/coverage/c1", field: "groupNumber", mine: "G1", theirs: "G2"),
            Case(role: .assistant, page: "\(person)/problem/p1", field: "note", mine: "Mine", theirs: "Theirs"),
            Case(
                role: .assistant, page: "/practice/cases/\(WholePractice.ordered)/order", field: "reason",
                mine: "Mine", theirs: "Theirs"),
            entry("organisation", "harbor-street", "line1", "1 Mine Street", "2 Theirs Street"),
            entry("provider", "okafor", "credential", "DDS, MINE", "DDS, THEIRS"),
            entry("payer", payer.id, "name", "Mine", "Theirs"), entry("place", place.id, "name", "Mine", "Theirs"),
            entry("fee", fee.id, "amount", "111.00", "222.00"),
            entry("exchange", exchange.id, "contactName", "Mine", "Theirs"),
        ]
    }

    @Test("A form that somebody else changed meanwhile says who, shows both, and keeps theirs until it is sent again")
    func overtaken() async throws {
        let whole = try await WholePractice()
        let others: [Role: String] = [.assistant: "biller", .administrator: "second"]
        try whole.demo.add("second", [.administrator])
        for item in try Self.cases(whole) {
            let mine = await whole.seat(item.role)
            let isOrder = item.page.hasSuffix("/order")
            let other = await whole.seat(user: isOrder ? "okafor" : others[item.role] ?? "")
            let name = isOrder ? "okafor" : others[item.role] ?? ""
            func form(_ seat: WholePractice.Seat) async throws -> ServedForm {
                try #require(
                    ServedForm.posts(await whole.get(item.page, seat).text).first { $0.action == item.page },
                    "\(item.page)")
            }
            let (first, second) = (try await form(mine), try await form(other))
            #expect(first.control(item.field) != nil, "\(item.page) has \(item.field)")
            let sent = await whole.post(
                item.page, second.fields.merging([item.field: item.theirs]) { $1 }, other)
            #expect(sent.status == .seeOther, "\(item.page): \(sent.status)")
            let before = try StoreMark(whole)
            let late = await whole.post(item.page, first.fields.merging([item.field: item.mine]) { $1 }, mine)
            #expect(late.status == .conflict, "\(item.page): \(late.status)")
            #expect(try StoreMark(whole) == before, "\(item.page) overwrote")
            #expect(late.text.contains(name), "\(item.page) says who")
            #expect(late.text.contains(item.mine) && late.text.contains(item.theirs), "\(item.page) shows both")
            let again = try #require(ServedForm.posts(late.text).first { $0.action == item.page }, "\(item.page)")
            #expect(again.control(item.field)?.value == item.mine, "\(item.page) keeps what was typed")
            #expect(try await form(other).control(item.field)?.value == item.theirs, "\(item.page)")
            let over = await whole.post(item.page, again.fields, mine)
            #expect(over.status == .seeOther, "\(item.page), sent again: \(over.status)")
            #expect(try await form(other).control(item.field)?.value == item.mine, "\(item.page)")
        }
    }

    @Test("One button that somebody else pressed meanwhile, or whose ground has changed, says so")
    func deeds() async throws {
        let whole = try await WholePractice()
        try whole.demo.add("second", [.administrator])
        let person = "/practice/patients/\(whole.person)"
        let (mine, other) = (await whole.seat(.assistant), await whole.seat(.biller))
        func form(_ page: String, _ action: String, _ seat: WholePractice.Seat) async throws -> ServedForm {
            try #require(
                ServedForm.posts(await whole.get(page, seat).text).first { $0.action == action }, "\(action)")
        }
        // Another part of the person changes: what was seen of the coverage and the problem still holds.
        let end = try await form(person, "\(person)/coverage/c1/end", mine)
        let resolve = try await form(person, "\(person)/problem/p1/state", mine)
        let edit = try await form("\(person)/edit", "\(person)/edit", other)
        #expect(await whole.post(edit.action, edit.fields.merging(["note": "By"]) { $1 }, other).status == .seeOther)
        #expect(await whole.post(resolve.action, resolve.fields, mine).status == .seeOther)
        let problem = await whole.get(person, mine)
        #expect(problem.text.contains("resolved"), "what was wanted is done")
        // The coverage itself changes.
        let coverage = try await form("\(person)/coverage/c1", "\(person)/coverage/c1", other)
        let changed = coverage.fields.merging(["groupNumber": "G9"]) { $1 }
        #expect(await whole.post(coverage.action, changed, other).status == .seeOther)
        let before = try StoreMark(whole)
        let late = await whole.post(end.action, end.fields, mine)
        #expect(late.status == .conflict && late.text.contains("biller") && late.text.contains("G9"))
        #expect(try StoreMark(whole) == before)

        let (admin, second) = (await whole.seat(.administrator), await whole.seat(user: "second"))
        let oversight = "/practice/oversight"
        let door = try await form(oversight, "\(oversight)/door", admin)
        let doorOfOther = try await form(oversight, "\(oversight)/door", second)
        #expect(
            await whole.post(door.action, doorOfOther.fields.merging(["minutes": "20"]) { $1 }, second).status
                == .seeOther)
        let shut = await whole.post(door.action, door.fields.merging(["minutes": "30"]) { $1 }, admin)
        #expect(shut.status == .unprocessableContent && shut.text.contains("Somebody else changed it meanwhile"))
        #expect(shut.text.contains("value=\"30\""))
        let grant = try #require(try whole.store.emergencies(for: try whole.demo.session(.administrator)).first)
        let address = "\(oversight)/emergencies/\(grant.grant.id)"
        let seen = try await form(oversight, address, admin)
        let seenByOther = try await form(oversight, address, second)
        #expect(
            await whole.post(address, seenByOther.fields.merging(["note": "Looked"]) { $1 }, second).status == .seeOther
        )
        let marked = await whole.post(address, seen.fields.merging(["note": "Mine"]) { $1 }, admin)
        #expect(marked.status == .unprocessableContent && marked.text.contains("Somebody else marked it meanwhile"))
        let account = "\(oversight)/accounts/biller"
        let roles = try await form(account, "\(account)/roles", admin)
        let rolesOfOther = try await form(account, "\(account)/roles", second)
        #expect(
            await whole.post(roles.action, rolesOfOther.fields.merging(["role-assistant": "1"]) { $1 }, second).status
                == .seeOther)
        let stale = await whole.post(roles.action, roles.fields.merging(["role-dentist": "1"]) { $1 }, admin)
        #expect(stale.status == .conflict && stale.text.contains("Somebody else changed this account meanwhile"))
        let payer = try #require(try whole.store.directory(for: try whole.demo.session(.administrator)).payers.first)
        let entry = "/practice/directory/payer/\(payer.id)"
        let removal = try await form(entry, "\(entry)/remove", admin)
        let rename = try await form(entry, entry, second)
        #expect(await whole.post(entry, rename.fields.merging(["name": "Renamed"]) { $1 }, second).status == .seeOther)
        let kept = try StoreMark(whole)
        #expect(await whole.post(removal.action, removal.fields, admin).fields[.location] == entry)
        #expect(try StoreMark(whole) == kept, "what somebody changed is not removed unseen")
    }

    @Test("Two dentists in one draft see one another; both sign at once: one signature holds, the other hears whose")
    func signing() async throws {
        for _ in 0..<3 {
            let reading = try OpenReading()
            let site = try TestSite(desk: reading.open.demo.desk)
            func seat(_ user: String) async -> WholePractice.Seat {
                let cookie = await ClaimSite.signIn(user, site, reading.open.demo)
                return .init(cookie: cookie, token: site.site.visits.token(for: cookie))
            }
            let seats = [await seat("okafor"), await seat("lindqvist")]
            for act in ["insert", "no-prior", "all-normal", "impression"] {
                _ = try await site.ask(
                    "\(OpenReading.base)/act", cookie: seats[0].cookie, token: seats[0].token,
                    ["act": act, "since": "0"])
            }
            _ = try await site.ask(
                "\(OpenReading.base)/field", cookie: seats[1].cookie, token: seats[1].token,
                ["path": "exam", "value": "salivary-glands", "base": "0"])
            for (one, other) in [(seats[0], seats[1]), (seats[1], seats[0])] {
                _ = await site.get("\(OpenReading.base)/live?since=0&field=impression", cookie: one.cookie)
                let live = await site.get("\(OpenReading.base)/live?since=0", cookie: other.cookie)
                let people = try JSONValue(parsing: live.body)["people"]?.strings ?? []
                #expect(people.count == 1 && people[0].contains("is in impression"), "\(people)")
            }
            let password = PercentCoding.encode(reading.open.demo.demo.password)
            let version = try reading.draft.version
            let answers = await withTaskGroup(of: Answer.self) { group in
                for seat in seats {
                    group.addTask {
                        await site.send(
                            .post, "\(OpenReading.base)/sign", cookie: seat.cookie,
                            form: "form-token=\(seat.token)&version=\(version)&password=\(password)")
                    }
                }
                return await group.reduce(into: [Answer]()) { $0.append($1) }
            }
            #expect(answers.count { $0.status == .seeOther } == 1)
            let lost = try #require(answers.first { $0.status != .seeOther })
            let signed = try reading.open.workspace.signedVersions(of: OpenStudy.caseID, for: reading.open.dentist)
            #expect(signed.count == 1)
            #expect(lost.text.contains("Not signed by you.") && lost.text.contains(signed[0].byName))
            #expect(reading.open.workspace.store.records.verify().isIntact)
        }
    }

    @Test("A label over one that somebody else gave meanwhile says whose and which; one's own is changed at once")
    func labels() async throws {
        let whole = try await WholePractice()
        let page = "/practice/cases/\(WholePractice.ordered)"
        let (mine, other) = (await whole.seat(.dentist), await whole.seat(.assistant))
        func form(_ seat: WholePractice.Seat) async throws -> ServedForm {
            try #require(ServedForm.posts(await whole.get(page, seat).text).first { $0.action == "\(page)/labels" })
        }
        let (first, second) = (try await form(mine), try await form(other))
        func choosing(_ form: ServedForm, _ label: String) -> [String: String] {
            form.fields.merging(["label": label]) { $1 }
        }
        #expect(await whole.post(second.action, choosing(second, "parotid right"), other).status == .seeOther)
        let before = try StoreMark(whole)
        let late = await whole.post(first.action, choosing(first, "submandibular left"), mine)
        #expect(late.status == .unprocessableContent)
        #expect(late.text.contains("assistant gave meanwhile") && late.text.contains("right parotid"))
        #expect(try StoreMark(whole) == before)
        #expect(await whole.post(first.action, choosing(first, "parotid right"), mine).status == .seeOther)
        for label in ["submandibular left", "parotid left"] {
            #expect(await whole.post(second.action, choosing(try await form(other), label), other).status == .seeOther)
        }
        #expect(await whole.post(second.action, choosing(second, "parotid right"), other).status == .seeOther)
    }

    @Test("An addendum that was written before somebody else's says so, and keeps what was typed")
    func addendum() async throws {
        let whole = try await WholePractice()
        let page = "/practice/cases/\(WholePractice.signed)/report"
        let (mine, other) = (await whole.seat(.dentist), await whole.seat(.dentist))
        func form(_ seat: WholePractice.Seat) async throws -> ServedForm {
            try #require(
                ServedForm.posts(await whole.get(page, seat).text).first { $0.action == "\(page)/addendum" })
        }
        let (first, second) = (try await form(mine), try await form(other))
        func typed(_ form: ServedForm, _ text: String) -> [String: String] {
            form.fields.merging(["text": text, "reason": "It came today.", "password": whole.demo.demo.password]) { $1 }
        }
        #expect(await whole.post(second.action, typed(second, "Theirs."), other).status == .seeOther)
        let before = try StoreMark(whole)
        let late = await whole.post(first.action, typed(first, "Mine."), mine)
        #expect(late.status == .conflict && late.text.contains("signed an addendum at"))
        #expect(try StoreMark(whole) == before)
        let again = try #require(ServedForm.posts(late.text).first { $0.action == first.action })
        #expect(again.control("text")?.value == "Mine." && again.control("password")?.value == "")
        #expect(await whole.post(again.action, typed(again, "Mine."), mine).status == .seeOther)
    }
}
