import Essentials
import HTTPTypes
import Practice
import Testing

@testable import Web

/// Types script into each field of each form of a practice, and notes where it came out.
struct HostileRun {
    let whole: WholePractice
    /// The number of each field's payload, by form and name.
    private(set) var fields: [String: Int] = [:]
    /// The payloads that a page showed, as text.
    private(set) var shown: Set<Int> = []
    private var seats: [Role: WholePractice.Seat] = [:]
    private var tried: Set<String> = []
    private var led: Set<String> = []

    init(_ whole: WholePractice) { self.whole = whole }

    private mutating func seat(_ role: Role) async -> WholePractice.Seat {
        if let seat = seats[role], whole.store.session(token: seat.cookie) != nil { return seat }
        let seat = await whole.seat(role)
        seats[role] = seat
        return seat
    }

    mutating func look(at page: WholePages.Page) async {
        let answer = await whole.get(page.address, await seat(page.role))
        shown.formUnion(Payload.look(answer, "\(page.role) at \(page.address)"))
    }

    private mutating func number(_ form: String, _ name: String) -> Payload {
        let key = "\(form) \(name)"
        if let number = fields[key] { return Payload(number: number) }
        fields[key] = fields.count + 1
        return Payload(number: fields.count)
    }

    /// Sends each form of a page: with script in all its texts and every button, then in one text after the other.
    mutating func type(into page: WholePages.Page) async throws {
        let seat = await seat(page.role)
        let answer = await whole.get(page.address, seat)
        shown.formUnion(Payload.look(answer, "\(page.role) at \(page.address)"))
        for form in ServedForm.posts(answer.text) where form.isOfPage && !form.isMultipart {
            let names = Set(form.controls.filter { !$0.name.isEmpty }.map(\.name)).sorted()
            guard tried.insert("\(FormSamples.kind(form.action)) \(names)").inserted else { continue }
            try await type(into: form, of: page)
        }
    }

    private mutating func type(into form: ServedForm, of page: WholePages.Page) async throws {
        let kind = FormSamples.kind(form.action)
        let typed = form.controls.filter(\.isTyped).map(\.name)
        guard !typed.isEmpty else { return try await change(form, of: page) }
        var all = whole.filled(form, nil)
        for name in typed { all[name] = number(kind, name).long }
        for button in [nil] + form.buttons.filter({ $0.name != "label" }).map({ Optional($0) }) {
            let more = button.map { [$0.name: $0.value] } ?? [:]
            _ = try await send(form, all.merging(more) { $1 }, page)
        }
        // The fields of a report are kept whatever they say: all were typed above.
        var current: ServedForm? = await again(form, page)
        for name in typed where form.control("base") == nil {
            guard let fresh = current else { break }
            var fields = whole.filled(fresh, nil)
            fields[name] = number(kind, name).short
            let wasTaken = try await send(fresh, fields, page)
            if wasTaken { current = await again(form, page) }
        }
        try await change(form, of: page)
    }

    /// What a browser lets nobody type, somebody sends all the same: hidden fields, choices, ticks, buttons.
    private mutating func change(_ form: ServedForm, of page: WholePages.Page) async throws {
        var names: Set<String> = []
        var current: ServedForm? = await again(form, page)
        let most = form.control("base") == nil ? 24 : 4
        for control in form.controls where ![.text, .password, .file].contains(control.kind) {
            guard !control.name.isEmpty, control.name != FormToken.field, names.insert(control.name).inserted,
                names.count <= most, let fresh = current
            else { continue }
            var fields = fresh.fields.merging(whole.passwords(form)) { $1 }
            fields[control.name] = Payload(number: 0).long
            let wasTaken = try await send(fresh, fields, page)
            if wasTaken { current = await again(form, page) }
        }
    }

    /// The same form as the page has it now.
    private mutating func again(_ form: ServedForm, _ page: WholePages.Page) async -> ServedForm? {
        let forms = ServedForm.posts(await whole.get(page.address, await seat(page.role)).text)
        return forms.first { $0.action == form.action && $0.controls.count == form.controls.count }
            ?? forms.first { $0.action == form.action }
    }

    /// Sends a form and looks at the answer, and where it leads for the first time also there.
    ///
    /// - Returns: whether it was taken.
    private mutating func send(
        _ form: ServedForm, _ fields: [String: String], _ page: WholePages.Page
    ) async throws -> Bool {
        let answer = await whole.post(form.action, fields, await seat(page.role))
        let place = "\(page.role) to \(form.action) of \(page.address)"
        shown.formUnion(Payload.look(answer, place))
        #expect(answer.status.code < 500, "\(place)")
        guard answer.status == .seeOther, let next = answer.fields[.location] else { return false }
        #expect(next.hasPrefix("/"), "\(place)")
        if led.insert("\(form.action) \(next)").inserted {
            let address = String(next.prefix { $0 != "#" })
            shown.formUnion(Payload.look(await whole.get(address, await seat(page.role)), "\(next), after \(place)"))
        }
        return true
    }
}
