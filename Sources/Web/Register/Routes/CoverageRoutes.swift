import Essentials
import HTTPTypes
import Patients
import Practice
import Records

/// Adding, changing and ending a person's coverage.
enum CoverageRoutes {
    private static let new = "/practice/patients/{person}/coverage"
    private static let one = "/practice/patients/{person}/coverage/{key}"

    static let all: [Route] = [
        Route(.get, new, on: .workspace, for: .action(.savePatient), form),
        Route(.post, new, on: .workspace, for: .action(.savePatient), save),
        Route(.get, one, on: .workspace, for: .action(.savePatient), form),
        Route(.post, one, on: .workspace, for: .action(.savePatient), save),
        Route(.post, "\(one)/end", on: .workspace, for: .action(.savePatient), end),
    ]

    /// What a page needs of the practice.
    private struct Ground: Sendable {
        var person: StoredPerson
        var directory: Directory
        var today: CalendarDate
    }

    private static func ground(_ id: String, _ workspace: Workspace, _ session: Session) throws -> Ground {
        Ground(
            person: try workspace.store.person(id, for: session),
            directory: try workspace.store.directory(for: session), today: try workspace.store.today)
    }

    @Sendable static func form(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try RegisterRoutes.person(inquiry)
        let ground = try await site.asking(inquiry) { try Self.ground(id, $0, $1) }
        let record = ground.person.record
        guard let key = inquiry.caught["key"] else {
            let payers = ground.directory.payers
            return show(site, inquiry, ground, CoverageForm(payer: payers.count == 1 ? payers[0].id : ""), nil)
        }
        guard let held = record.coverage(key) else { throw Refusal.notFound }
        return show(site, inquiry, ground, CoverageForm(held, patient: record.patient), nil)
    }

    private enum Saved: Sendable {
        case done
        case faulty(CoverageForm, Ground)
        case stale(CoverageForm, Ground)
    }

    @Sendable static func save(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try RegisterRoutes.person(inquiry)
        let key = inquiry.caught["key"] ?? ""
        let expecting = try RegisterRoutes.expecting(inquiry)
        let typed = TypedTexts(inquiry.form)
        let saved = try await site.asking(inquiry) { workspace, session -> Saved in
            let store = workspace.store
            let ground = try Self.ground(id, workspace, session)
            var form = CoverageForm(typed)
            let patient = ground.person.record.patient
            guard let held = form.coverage(key: key, patient: patient, today: ground.today) else {
                return .faulty(form, ground)
            }
            do {
                _ = try site.once(inquiry, session) {
                    try store.requireUntouched(key, of: ground.person, since: expecting, for: session) {
                        $0.coverage($1)
                    }
                    try store.saveCoverage(held, of: id, expecting: ground.person.version, by: session)
                    return PatientPage.address(id)
                }
                return .done
            } catch is PartTouched {
                return .stale(form, ground)
            } catch is StaleWrite {
                return .stale(form, try Self.ground(id, workspace, session))
            } catch let refused as RegisterRefused {
                form.typed.faults = refused.faults
                return .faulty(form, ground)
            }
        }
        switch saved {
        case .done: return .seeOther("\(PatientPage.address(id))#coverage")
        case .faulty(let form, let ground): return show(site, inquiry, ground, form, nil, RegisterWords.faulty)
        case .stale(let form, let ground):
            let theirs = ground.person.record.coverage(key).map {
                CoverageForm($0, patient: ground.person.record.patient)
            }
            let versions = BothVersions(
                who: "\(ground.person.author), \(Words.moment(ground.person.at)),",
                lines: BothVersions.lines(form.lines, (theirs ?? CoverageForm(payer: "")).lines),
                address: PatientPage.address(id))
            return show(site, inquiry, ground, form, versions, .conflict)
        }
    }

    @Sendable static func end(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try RegisterRoutes.person(inquiry)
        let key = try RegisterRoutes.caught("key", inquiry)
        let expecting = try RegisterRoutes.expecting(inquiry)
        do {
            try await site.asking(inquiry) { workspace, session in
                _ = try workspace.store.endCoverage(
                    key, of: id, on: try workspace.store.today, expecting: expecting, by: session)
            }
        } catch is StaleWrite {
            let ground = try await site.asking(inquiry) { try Self.ground(id, $0, $1) }
            let patient = ground.person.record.patient
            guard let theirs = ground.person.record.coverage(key) else { throw Refusal.notFound }
            var mine = theirs
            mine.until = ground.today
            let versions = BothVersions(
                who: "\(ground.person.author), \(Words.moment(ground.person.at)),",
                lines: BothVersions.lines(
                    CoverageForm(mine, patient: patient).lines, CoverageForm(theirs, patient: patient).lines),
                address: PatientPage.address(id))
            return show(site, inquiry, ground, CoverageForm(mine, patient: patient), versions, .conflict)
        } catch is RegisterRefused {
            return .seeOther(PatientPage.address(id, "coverage/\(PercentCoding.encode(key))"))
        }
        return .seeOther("\(PatientPage.address(id))#coverage")
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ ground: Ground, _ form: CoverageForm, _ versions: BothVersions?,
        _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        let patient = ground.person.record.patient
        let key = inquiry.caught["key"]
        let page = CoveragePage(
            title: key == nil ? "Add coverage" : "Change coverage",
            who: "\(patient.name.listed) · \(PatientMapping.head(patient, today: ground.today))", form: form,
            payers: ground.directory.payers.map { .init(value: $0.id, text: "\($0.name), \($0.plan.rawValue)") },
            faults: RegisterWords.faults(form.typed.faults, fields: CoveragePage.shows), versions: versions,
            address: PatientPage.address(
                patient.id, key.map { "coverage/\(PercentCoding.encode($0))" } ?? "coverage"),
            cancel: PatientPage.address(patient.id), expecting: ground.person.version, key: site.newFormKey(),
            token: inquiry.visit.token)
        return site.workPage(
            inquiry, title: "Coverage of \(patient.id)", current: .patients, main: page.html, modules: ["forms.js"],
            status: status)
    }
}
