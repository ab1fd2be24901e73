import Essentials
import HTTPTypes
import Patients
import Practice
import Records

/// Ordering an examination, changing and cancelling an order.
enum OrderRoutes {
    private static let new = "/practice/patients/{person}/order"
    private static let standing = "/practice/cases/{case}/order"

    static let all: [Route] = [
        Route(.get, new, on: .workspace, for: .action(.orderStudy), form),
        Route(.post, new, on: .workspace, for: .action(.orderStudy), order),
        Route(.get, standing, on: .workspace, for: .action(.orderStudy), change),
        Route(.post, standing, on: .workspace, for: .action(.orderStudy), save),
        Route(.post, "\(standing)/cancel", on: .workspace, for: .action(.removeCase), cancel),
    ]

    // MARK: A new order

    @Sendable static func form(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try RegisterRoutes.person(inquiry)
        let (desk, form) = try await site.asking(inquiry) { workspace, session in
            let desk = try OrderDesk(id, workspace, session)
            let form = OrderForm(
                new: desk.person.record, directory: desk.directory, user: session.user, today: desk.today)
            return (desk, form)
        }
        return show(site, inquiry, desk, form)
    }

    @Sendable static func order(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try RegisterRoutes.person(inquiry)
        let typed = TypedTexts(inquiry.form)
        let act = inquiry.form["act"] ?? ""
        let again = try await site.asking(inquiry) { workspace, session -> Again? in
            var desk = try OrderDesk(id, workspace, session)
            var form = OrderForm(typed)
            guard let draft = desk.read(&form, act, workspace) else { return Again(desk: desk, form: form) }
            do {
                _ = try site.once(inquiry, session) {
                    CasePlace.images.address(of: try workspace.store.orderStudy(draft, by: session).id)
                }
                return nil
            } catch let refused as RegisterRefused {
                form.typed.faults = refused.faults
                return Again(desk: desk, form: form)
            }
        }
        guard let again else { return .seeOther("\(PatientPage.address(id))#studies") }
        return show(site, inquiry, again.desk, again.form, status: again.status)
    }

    /// The form once more: a code was looked up, or something is wrong.
    private struct Again: Sendable {
        var desk: OrderDesk
        var form: OrderForm

        var status: HTTPResponse.Status { form.typed.faults.isEmpty ? .ok : RegisterWords.faulty }
    }

    // MARK: A standing order

    @Sendable static func change(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let (desk, form, order) = try await site.asking(inquiry) { workspace, session in
            let order = try workspace.store.order(of: id, for: session)
            let desk = try OrderDesk(order.draft.person, workspace, session)
            return (desk, OrderForm(order.draft, person: desk.person.record), order)
        }
        return show(site, inquiry, desk, form, order: order)
    }

    private enum Saved: Sendable {
        case done
        case again(OrderDesk, OrderForm, StandingOrder)
        case stale(OrderDesk, OrderForm, StandingOrder)
    }

    @Sendable static func save(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let expecting = try RegisterRoutes.expecting(inquiry)
        let typed = TypedTexts(inquiry.form)
        let act = inquiry.form["act"] ?? ""
        let saved = try await site.asking(inquiry) { workspace, session -> Saved in
            let order = try workspace.store.order(of: id, for: session)
            var desk = try OrderDesk(order.draft.person, workspace, session)
            var form = OrderForm(typed)
            guard let draft = desk.read(&form, act, workspace) else { return .again(desk, form, order) }
            do {
                try workspace.store.changeOrder(id, draft, expecting: expecting, by: session)
                return .done
            } catch is StaleWrite {
                return .stale(desk, form, try workspace.store.order(of: id, for: session))
            } catch let refused as RegisterRefused {
                form.typed.faults = refused.faults
                return .again(desk, form, order)
            }
        }
        switch saved {
        case .done: return .seeOther(CasePlace.images.address(of: id))
        case .again(let desk, let form, let order):
            return show(
                site, inquiry, desk, form, order: order, expecting: expecting,
                status: form.typed.faults.isEmpty ? .ok : RegisterWords.faulty)
        case .stale(let desk, let form, let order):
            let theirs = OrderForm(order.draft, person: desk.person.record)
            let versions = BothVersions(
                who: "\(order.author), \(Words.moment(order.at)),",
                lines: BothVersions.lines(desk.lines(form), desk.lines(theirs)),
                address: "\(CasePlace.images.address(of: id))/order")
            return show(site, inquiry, desk, form, order: order, versions: versions, status: .conflict)
        }
    }

    @Sendable static func cancel(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try CaseRoutes.identifier(inquiry)
        let expecting = try RegisterRoutes.expecting(inquiry)
        let reason = inquiry.form["cancel-reason"] ?? ""
        let (place, refused) = try await site.asking(inquiry) { workspace, session -> (String, String) in
            do {
                let place = try site.once(inquiry, session) {
                    let order = try workspace.store.order(of: id, for: session)
                    try workspace.store.cancelOrder(id, expecting: expecting, reason: reason, by: session)
                    return "\(PatientPage.address(order.draft.person))#studies"
                }
                return (place, "")
            } catch let refused as RegisterRefused {
                return ("", refused.faults.map(RegisterWords.fault).joined(separator: " "))
            } catch is StaleWrite {
                let order = try workspace.store.order(of: id, for: session)
                let who = "\(order.author), \(Words.moment(order.at)),"
                return ("", "\(who) changed the order meanwhile: look at it, then cancel it.")
            }
        }
        if refused.isEmpty { return .seeOther(place) }
        let (desk, form, order) = try await site.asking(inquiry) { workspace, session in
            let order = try workspace.store.order(of: id, for: session)
            let desk = try OrderDesk(order.draft.person, workspace, session)
            return (desk, OrderForm(order.draft, person: desk.person.record), order)
        }
        return show(
            site, inquiry, desk, form, order: order, cancelling: (reason, refused), status: RegisterWords.faulty)
    }

    // MARK: The page

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ desk: OrderDesk, _ form: OrderForm, order: StandingOrder? = nil,
        expecting: Int? = nil, versions: BothVersions? = nil, cancelling: (reason: String, fault: String)? = nil,
        status: HTTPResponse.Status = .ok
    ) -> Answer {
        var page = desk.page(form, token: inquiry.visit.token, key: site.newFormKey())
        page.versions = versions
        if let order {
            let address = "\(CasePlace.images.address(of: order.summary.id))/order"
            page.title = "Change order \(order.summary.id)"
            page.address = address
            page.button = "Save changes"
            page.expecting = expecting ?? order.summary.version
            if order.summary.state == .ordered, site.allows(inquiry, .removeCase) {
                page.end = end(address, order, inquiry.visit.token, site.newFormKey(), cancelling)
            }
        }
        return site.workPage(
            inquiry, title: order.map { "Order \($0.summary.id)" } ?? "Order a study for \(desk.person.id)",
            current: .patients, main: page.html, modules: ["forms.js"], status: status)
    }

    private static func end(
        _ address: String, _ order: StandingOrder, _ token: String, _ key: String,
        _ typed: (reason: String, fault: String)?
    ) -> Act {
        Act(
            opener: "Cancel this order…", headline: "Cancel order \(order.summary.id)?",
            text: "It leaves the lists; its versions stay in the record. A new order can be written at any time.",
            button: "Cancel the order", address: "\(address)/cancel", token: token,
            hidden: ["expecting": "\(order.summary.version)", FormKey.field: key],
            fields: [
                Field(
                    label: "Why", name: "cancel-reason", value: typed?.reason ?? "",
                    hint: "It stands in the record; leave the patient’s name out", fault: typed?.fault ?? "", limit: 400
                )
            ], isFinal: true, isOpen: typed != nil)
    }
}
