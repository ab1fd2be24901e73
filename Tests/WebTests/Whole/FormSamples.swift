import HTTPTypes
import Practice

@testable import Web

/// What a person types into the practice's forms, so that they are taken.
enum FormSamples {
    /// By the end of the address; a form that already holds something is sent as it was served.
    private static let samples: [(end: String, fields: [String: String])] = [
        ("/patients/new", RegisterSite.person.merging(["confirmed": "new"]) { $1 }),
        ("/coverage", ["memberID": "M2", "relationship": "self", "rank": "secondary"]),
        ("/problem", ["code": "K11.7"]), ("/order", RegisterSite.order.merging(["code.1": ""]) { $1 }),
        ("/patients", ["words": "Quill"]),
        ("/accounts", ["user": "noor", "name": "Noor", "role-biller": "1", "password": "nine slow otters swim by"]),
        ("/emergency", ["reason": "Swelling of the airway"]),
        ("/addendum", ["text": "The films came.", "reason": "They came today."]),
        ("/directory/payer", ["name": "A payer", "payerID": "P1", "plan": "dental"]),
        ("/directory/place", ["name": "A place", "code": "22"]),
        ("/set-up/payers", ["name": "Another payer", "payerID": "P2", "plan": "dental"]),
        ("/set-up/places", ["name": "Another place", "code": "24"]),
        ("/directory/fee", ["code": "D0393", "amount": "90.00", "from": "2026-02-01"]),
        ("/set-up/fees", ["code": "D0394", "amount": "90.00", "from": "2026-02-01"]),
        ("/directory/organisation", organisation("Elm Imaging", "2000000051", "123456781")),
        ("/directory/provider", provider("Hale", "2000000069")), ("/set-up/providers", provider("Noor", "2000000077")),
        ("/write-off", ["reason": "Nothing is asked for."]),
        ("/answer", ["outcome": "denied", "on": "2026-05-28", "paid": "0", "reason-1": "252", "amount-1": "185.00"]),
        ("/acknowledge", ["form": "277CA", "accepted": "yes", "number": "B-1"]),
        ("/deadline", ["kind": "filing", "day": "2027-03-10", "source": "The plan"]),
        ("/decision/override", ["code": "D0999", "reason": "The record is of another kind altogether."]),
        ("/discard", ["reason": "A test"]), ("/decide/note", ["note": "US of right parotid."]),
        ("/cancel", ["cancel-reason": "Ordered twice"]), ("/door", ["minutes": "12"]),
        ("/emergencies/seen", ["note": "Seen"]),
    ]

    private static func organisation(_ name: String, _ npi: String, _ taxID: String) -> [String: String] {
        [
            "name": name, "npi": npi, "taxID": taxID, "taxonomy": "122300000X", "telephone": "518 555 0190",
            "line1": "1 Elm", "city": "Albany", "state": "NY", "zip": "12208-0003", "associated": "no",
        ]
    }

    private static func provider(_ family: String, _ npi: String) -> [String: String] {
        [
            "given": "Ida", "family": family, "credential": "DDS", "npi": npi, "license": "NY 000009",
            "taxonomy": "1223G0001X", "organisation": "harbor-street", "active": "yes",
        ]
    }

    static func fields(_ action: String) -> [String: String] {
        if action.hasPrefix("/practice/cases/"), action.hasSuffix("/order") { return [:] }
        return samples.first { action.hasSuffix($0.end) }?.fields ?? [:]
    }

    /// The route of a form, with the kind of a directory's entry and the step where it has one.
    static func kind(_ action: String) -> String {
        let segments = (try? Inquiry(method: .post, target: action).segments) ?? []
        return RouteIndex(RouteTable.all).find(.post, segments).found.map { found in
            found.route.path.replacing("{kind}", with: found.caught["kind"] ?? "")
                .replacing("{step}", with: found.caught["step"] ?? "")
        } ?? action
    }
}

extension WholePractice {
    /// The right password where a form asks for one's own; a wrong one would hold its account up.
    func passwords(_ form: ServedForm) -> [String: String] {
        guard !form.action.contains("/accounts") else { return [:] }
        let names = form.controls.filter { $0.kind == .password }.map(\.name)
        return Dictionary(names.map { ($0, $0 == "present" ? "" : demo.demo.password) }) { first, _ in first }
    }

    /// A form of a page filled in, and what is sent with one of its buttons.
    func filled(_ form: ServedForm, _ button: ServedForm.Control?) -> [String: String] {
        let own = form.fields.merging(FormSamples.fields(form.action)) { $1 }.merging(passwords(form)) { $1 }
        return own.merging(button.map { [$0.name: $0.value] } ?? [:]) { $1 }
    }
}
