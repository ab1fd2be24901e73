import Essentials
import HTTPTypes
import Patients
import Practice
import Records

/// Registering, showing and changing a person.
enum PersonRoutes {
    static let all: [Route] = [
        Route(.get, PatientsPage.newAddress, on: .workspace, for: .action(.savePatient), blank),
        Route(.post, PatientsPage.newAddress, on: .workspace, for: .action(.savePatient), register),
        Route(.get, "/practice/patients/{person}", on: .workspace, for: .action(.seePatients), show),
        Route(.get, "/practice/patients/{person}/edit", on: .workspace, for: .action(.savePatient), edit),
        Route(.post, "/practice/patients/{person}/edit", on: .workspace, for: .action(.savePatient), save),
    ]

    // MARK: Registering

    @Sendable static func blank(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let state = try await site.asking(inquiry) { workspace, session in
            let directory = try? workspace.store.directory(for: session)
            return directory?.organisation(session.organisation)?.organization.address.state ?? ""
        }
        return show(site, inquiry, blankPage(site, inquiry, PersonForm(state: state)))
    }

    private enum Outcome: Sendable {
        case done(String)
        case faulty(PersonForm)
        case duplicates(PersonForm, [DuplicateHit])
    }

    /// Carries the people who may be the same out of the work that is done once.
    private struct DuplicatesFound: Error { let hits: [DuplicateHit] }

    @Sendable static func register(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let typed = TypedTexts(inquiry.form)
        let isConfirmed = inquiry.form["confirmed"] == "new"
        if inquiry.form["act"] == "back" { return show(site, inquiry, blankPage(site, inquiry, PersonForm(typed))) }
        let outcome = try await site.asking(inquiry) { workspace, session -> Outcome in
            var form = PersonForm(typed)
            guard let record = form.record(onto: nil, today: try workspace.store.today) else { return .faulty(form) }
            do {
                let address = try site.once(inquiry, session) {
                    switch try workspace.store.registerPerson(record, confirmedNew: isConfirmed, by: session) {
                    case .registered(let person): return PatientPage.address(person.id)
                    case .duplicates(let hits): throw DuplicatesFound(hits: hits)
                    }
                }
                return .done(address)
            } catch let found as DuplicatesFound {
                return .duplicates(form, found.hits)
            } catch let refused as RegisterRefused {
                form.typed.faults = refused.faults
                return .faulty(form)
            }
        }
        switch outcome {
        case .done(let address): return .seeOther(address)
        case .faulty(let form):
            var page = blankPage(site, inquiry, form)
            page.faults = RegisterWords.faults(form.typed.faults, fields: PersonFields.shows)
            return show(site, inquiry, page, RegisterWords.faulty)
        case .duplicates(let form, let hits):
            let page = DuplicatesPage(
                candidates: hits.map { candidate($0, form) }, typed: form.typed.texts.filter { $0.key != "confirmed" },
                key: inquiry.form[FormKey.field] ?? site.newFormKey(), token: inquiry.visit.token)
            return site.workPage(
                inquiry, title: "Registered already?", current: .patients, main: page.html, status: .conflict)
        }
    }

    private static func candidate(_ hit: DuplicateHit, _ form: PersonForm) -> DuplicatesPage.Candidate {
        let id = hit.person.patient.id
        return DuplicatesPage.Candidate(
            id: id, reasons: hit.reasons.map(\.words),
            lines: BothVersions.lines(form.lines, PersonForm(hit.person).lines),
            address: PatientPage.address(id, "edit"))
    }

    private static func blankPage(_ site: Site, _ inquiry: Inquiry, _ form: PersonForm) -> PersonFormPage {
        PersonFormPage(
            title: "Register a person",
            note: "Family name, birth date, sex and address are needed; the practice’s number is given by itself.",
            form: form,
            address: PatientsPage.newAddress, cancel: PatientsPage.address, button: "Register", key: site.newFormKey(),
            token: inquiry.visit.token)
    }

    // MARK: Showing

    @Sendable static func show(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try RegisterRoutes.person(inquiry)
        let actions: [PracticeAction] = [.savePatient, .orderStudy, .seeStudy]
        let roles = Set(actions.filter { site.allows(inquiry, $0) })
        let page = try await site.asking(inquiry) { workspace, session in
            PatientMapping(
                person: try workspace.store.person(id, for: session),
                cases: try workspace.store.cases(of: id, for: session),
                directory: try workspace.store.directory(for: session), today: try workspace.store.today, roles: roles,
                token: inquiry.visit.token
            ).page()
        }
        return site.workPage(inquiry, title: "Patient \(id)", current: .patients, main: page.html)
    }

    // MARK: Changing

    @Sendable static func edit(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try RegisterRoutes.person(inquiry)
        let person = try await site.asking(inquiry) { try $0.store.person(id, for: $1) }
        return show(site, inquiry, editPage(site, inquiry, id, PersonForm(person.record), person.version))
    }

    private enum Saved: Sendable {
        case done
        case faulty(PersonForm, StoredPerson)
        /// The form that was typed, beside what stands now.
        case stale(PersonForm, StoredPerson)
    }

    @Sendable static func save(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try RegisterRoutes.person(inquiry)
        let typed = TypedTexts(inquiry.form)
        if inquiry.form["act"] == "take-over" { return try await takeOver(site, inquiry, id, PersonForm(typed)) }
        let expecting = try RegisterRoutes.expecting(inquiry)
        let saved = try await site.asking(inquiry) { workspace, session -> Saved in
            try save(PersonForm(typed), id, expecting: expecting, workspace.store, session)
        }
        switch saved {
        case .done: return .seeOther(PatientPage.address(id))
        case .faulty(let form, let person):
            var page = editPage(site, inquiry, id, form, expecting)
            page.note = person.record.patient.name.listed
            page.faults = RegisterWords.faults(form.typed.faults, fields: PersonFields.shows)
            return show(site, inquiry, page, RegisterWords.faulty)
        case .stale(let form, let person):
            var page = editPage(site, inquiry, id, form, person.version)
            page.versions = BothVersions(
                who: "\(person.author), \(Words.moment(person.at)),",
                lines: BothVersions.lines(form.lines, PersonForm(person.record).lines), address: PatientPage.address(id)
            )
            return show(site, inquiry, page, .conflict)
        }
    }

    private static func save(
        _ typed: PersonForm, _ id: String, expecting: Int, _ store: PracticeStore, _ session: Session
    ) throws -> Saved {
        var form = typed
        let current = try store.person(id, for: session)
        guard let record = form.record(onto: current.record, today: try store.today) else {
            return .faulty(form, current)
        }
        if record == current.record { return .done }
        // Somebody who changed a coverage or a problem meanwhile touched nothing that this form holds.
        if current.version != expecting {
            let seen = PersonForm(try store.person(id, version: expecting, for: session))
            if seen != PersonForm(current.record) { return .stale(form, current) }
        }
        do {
            try store.savePerson(record, expecting: current.version, by: session)
            return .done
        } catch is StaleWrite {
            return .stale(form, try store.person(id, for: session))
        } catch let refused as RegisterRefused {
            form.typed.faults = refused.faults
            return .faulty(form, current)
        }
    }

    /// What was typed for a new person, laid over the one who was recognised; nothing is kept before it is saved.
    private static func takeOver(
        _ site: Site, _ inquiry: Inquiry, _ id: String, _ typed: PersonForm
    ) async throws -> Answer {
        let person = try await site.asking(inquiry) { try $0.store.person(id, for: $1) }
        let stored = PersonForm(person.record)
        var form = stored
        for (name, text) in typed.typed.texts where !text.trimmed.isEmpty && PersonFields.shows(name) {
            if !name.hasPrefix("identifiers.") { form.typed.texts[name] = text }
        }
        form.addNumbers(of: typed)
        let differing = zip(form.lines, stored.lines).filter { $0.text != $1.text }
        guard !differing.isEmpty else { return .seeOther(PatientPage.address(id)) }
        var page = editPage(site, inquiry, id, form, person.version)
        page.remark = Note(
            kind: .warn, headline: "What you typed differs in \(Words.count(differing.count, "line", "lines")).",
            text: differing.map { "\($0.label): here \($1.text.isEmpty ? "empty" : "“\($1.text)”") before." }.joined(
                separator: " ") + " Save to take it over, or go back and leave the person as they are.")
        return show(site, inquiry, page)
    }

    private static func editPage(
        _ site: Site, _ inquiry: Inquiry, _ id: String, _ form: PersonForm, _ version: Int
    ) -> PersonFormPage {
        PersonFormPage(
            title: "Change person \(id)", note: "", form: form, address: PatientPage.address(id, "edit"),
            cancel: PatientPage.address(id), button: "Save", expecting: version, key: site.newFormKey(),
            token: inquiry.visit.token)
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ page: PersonFormPage, _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        site.workPage(
            inquiry, title: page.title, current: .patients, main: page.html, modules: ["forms.js"], status: status)
    }
}
