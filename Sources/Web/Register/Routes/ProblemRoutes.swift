import Essentials
import HTTPTypes
import Patients
import Practice
import Records

/// Adding, changing and resolving entries of a person's problem list.
enum ProblemRoutes {
    private static let new = "/practice/patients/{person}/problem"
    private static let one = "/practice/patients/{person}/problem/{key}"

    static let all: [Route] = [
        Route(.get, new, on: .workspace, for: .action(.savePatient), form),
        Route(.post, new, on: .workspace, for: .action(.savePatient), save),
        Route(.get, one, on: .workspace, for: .action(.savePatient), form),
        Route(.post, one, on: .workspace, for: .action(.savePatient), save),
        Route(.post, "\(one)/state", on: .workspace, for: .action(.savePatient), state),
    ]

    private struct Ground: Sendable {
        var person: StoredPerson
        var today: CalendarDate
        var lookUp = CodeLookUp()
    }

    private static func ground(_ id: String, _ workspace: Workspace, _ session: Session) throws -> Ground {
        Ground(person: try workspace.store.person(id, for: session), today: try workspace.store.today)
    }

    @Sendable static func form(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try RegisterRoutes.person(inquiry)
        let ground = try await site.asking(inquiry) { try Self.ground(id, $0, $1) }
        guard let key = inquiry.caught["key"] else { return show(site, inquiry, ground, ProblemForm(), nil) }
        guard let problem = ground.person.record.problem(key) else { throw Refusal.notFound }
        return show(site, inquiry, ground, ProblemForm(problem), nil)
    }

    private enum Saved: Sendable {
        case done
        /// Shown again: looked something up, or something is wrong.
        case again(ProblemForm, Ground)
        case stale(ProblemForm, Ground)
    }

    @Sendable static func save(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try RegisterRoutes.person(inquiry)
        let key = inquiry.caught["key"] ?? ""
        let expecting = try RegisterRoutes.expecting(inquiry)
        let typed = TypedTexts(inquiry.form)
        let act = inquiry.form["act"] ?? ""
        let saved = try await site.asking(inquiry) { workspace, session -> Saved in
            var ground = try Self.ground(id, workspace, session)
            var form = ProblemForm(typed)
            let looking = CodeLooking(workspace: workspace, day: ground.today)
            if act.hasPrefix(CodeLookUp.take) {
                form.take(String(act.dropFirst(CodeLookUp.take.count)), words: looking.meaning)
                ground.lookUp = looking.part(words: "", codes: [form.typed["code"]])
                return .again(form, ground)
            }
            ground.lookUp = looking.part(words: form.typed["find"], codes: [DiagnosisShape.normal(form.typed["code"])])
            if act == CodeLookUp.act { return .again(form, ground) }
            let status = ground.person.record.problem(key)?.status ?? .active
            guard let problem = form.problem(key: key, status: status, today: ground.today, meaning: looking.meaning)
            else { return .again(form, ground) }
            do {
                _ = try site.once(inquiry, session) {
                    try workspace.store.requireUntouched(key, of: ground.person, since: expecting, for: session) {
                        $0.problem($1)
                    }
                    try workspace.store.saveProblem(problem, of: id, expecting: ground.person.version, by: session)
                    return PatientPage.address(id)
                }
                return .done
            } catch is PartTouched {
                return .stale(form, ground)
            } catch is StaleWrite {
                return .stale(form, try Self.ground(id, workspace, session))
            } catch let refused as RegisterRefused {
                form.typed.faults = refused.faults
                return .again(form, ground)
            }
        }
        switch saved {
        case .done: return .seeOther("\(PatientPage.address(id))#problems")
        case .again(let form, let ground):
            return show(site, inquiry, ground, form, nil, form.typed.faults.isEmpty ? .ok : RegisterWords.faulty)
        case .stale(let form, let ground):
            let theirs = ground.person.record.problem(key).map { ProblemForm($0) } ?? ProblemForm()
            let versions = BothVersions(
                who: "\(ground.person.author), \(Words.moment(ground.person.at)),",
                lines: BothVersions.lines(form.lines, theirs.lines), address: PatientPage.address(id))
            return show(site, inquiry, ground, form, versions, .conflict)
        }
    }

    @Sendable static func state(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let id = try RegisterRoutes.person(inquiry)
        let key = try RegisterRoutes.caught("key", inquiry)
        let expecting = try RegisterRoutes.expecting(inquiry)
        guard let status = Problem.Status(rawValue: inquiry.form["status"] ?? "") else {
            throw Refusal.malformed("The form does not say whether the problem is resolved.")
        }
        do {
            try await site.asking(inquiry) { workspace, session in
                _ = try workspace.store.setProblem(key, of: id, to: status, expecting: expecting, by: session)
            }
        } catch is StaleWrite {
            let ground = try await site.asking(inquiry) { try Self.ground(id, $0, $1) }
            guard let theirs = ground.person.record.problem(key) else { throw Refusal.notFound }
            let versions = BothVersions(
                who: "\(ground.person.author), \(Words.moment(ground.person.at)),",
                lines: BothVersions.lines(ProblemForm(theirs).lines, ProblemForm(theirs).lines),
                address: PatientPage.address(id))
            return show(site, inquiry, ground, ProblemForm(theirs), versions, .conflict)
        } catch is RegisterRefused {
            return .seeOther(PatientPage.address(id, "problem/\(PercentCoding.encode(key))"))
        }
        return .seeOther("\(PatientPage.address(id))#problems")
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ ground: Ground, _ form: ProblemForm, _ versions: BothVersions?,
        _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        let patient = ground.person.record.patient
        let key = inquiry.caught["key"]
        let page = ProblemPage(
            title: key == nil ? "Add a problem" : "Change a problem",
            who: "\(patient.name.listed) · \(PatientMapping.head(patient, today: ground.today))", form: form,
            lookUp: ground.lookUp, faults: RegisterWords.faults(form.typed.faults, fields: ProblemPage.shows),
            versions: versions,
            address: PatientPage.address(patient.id, key.map { "problem/\(PercentCoding.encode($0))" } ?? "problem"),
            cancel: PatientPage.address(patient.id), expecting: ground.person.version, key: site.newFormKey(),
            token: inquiry.visit.token)
        return site.workPage(
            inquiry, title: "Problems of \(patient.id)", current: .patients, main: page.html, modules: ["forms.js"],
            status: status)
    }
}
