import Coding
import HTTPTypes
import Hypertext
import NIOPosix
import Practice

/// The first steps of a practice: two before anybody can sign in, five by its administrator.
enum SetUpRoutes {
    static let all: [Route] = [
        Route(.get, SetUpStep.start, on: .workspace, for: .anyone, begin),
        Route(.post, SetUpStep.start, on: .workspace, for: .anyone, before),
        Route(.get, SetUpStep.end, on: .workspace, for: .action(.saveDirectory), done),
        Route(.get, "\(SetUpStep.start)/{step}", on: .workspace, for: .action(.saveDirectory), step),
        Route(.post, "\(SetUpStep.start)/{step}", on: .workspace, for: .action(.saveDirectory), keep),
    ]

    // MARK: Before anybody can sign in

    @Sendable static func begin(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.practice().store
        guard store.awaitsSetUp else { return .seeOther(SetUpRoutes.onward(site, inquiry)) }
        let isIn = !inquiry.visit.secret.isEmpty && store.isInSetUp(visit: inquiry.visit.secret)
        return show(site, inquiry) { token in
            isIn ? SetUpPracticePage(texts: [:], token: token).html : SetUpDoorPage(token: token).html
        }
    }

    @Sendable static func before(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.practice().store
        guard store.awaitsSetUp else { return .seeOther(onward(site, inquiry)) }
        if inquiry.form["step"] == "secret" { return try await enter(site, inquiry, store) }
        guard store.isInSetUp(visit: inquiry.visit.secret) else { return .seeOther(SetUpStep.start) }
        switch inquiry.form["step"] {
        case "practice": return try await practice(site, inquiry, store)
        case "account": return try await account(site, inquiry, store)
        default:
            let texts = organisation(inquiry, "o.")
            return show(site, inquiry) { SetUpPracticePage(texts: texts, token: $0).html }
        }
    }

    private static func enter(_ site: Site, _ inquiry: Inquiry, _ store: PracticeStore) async throws -> Answer {
        do {
            let (secret, visit, origin) = (inquiry.form["secret"] ?? "", inquiry.visit.secret, inquiry.origin)
            try await waiting { try store.enterSetUp(secret: secret, visit: visit, origin: origin) }
            return .seeOther(SetUpStep.start)
        } catch let refused as SignInRefused {
            if refused.wait > 0 { throw Refusal.tooManyTries(refused.wait) }
            return show(site, inquiry, .unprocessableContent) { token in
                SetUpDoorPage(
                    fault: "Found another secret. Wanted the one that the server showed when it was last started.",
                    token: token
                ).html
            }
        }
    }

    private static func practice(_ site: Site, _ inquiry: Inquiry, _ store: PracticeStore) async throws -> Answer {
        let texts = organisation(inquiry, "")
        do {
            try await waiting { try store.checkSetUp(organisation: texts) }
        } catch let refused as FieldFaults {
            return show(site, inquiry, .unprocessableContent) {
                SetUpPracticePage(texts: texts, faults: refused.faults, token: $0).html
            }
        }
        return show(site, inquiry) {
            SetUpAccountPage(
                organisation: texts, administrator: FirstAdministrator(user: "", name: "", password: "", again: ""),
                shortest: store.passwordRules.minimum, token: $0
            ).html
        }
    }

    private static func account(_ site: Site, _ inquiry: Inquiry, _ store: PracticeStore) async throws -> Answer {
        let texts = organisation(inquiry, "o.")
        let form = inquiry.form
        let typed = FirstAdministrator(
            user: form["user"] ?? "", name: form["person"] ?? "", credential: form["credential"] ?? "",
            roles: Set(SetUpAccountPage.also.map(\.role).filter { form["role.\($0.rawValue)"] != nil }),
            password: form["password"] ?? "", again: form["again"] ?? "")
        let (visit, origin) = (inquiry.visit.secret, inquiry.origin)
        do {
            let signedIn = try await waiting {
                try store.setUp(organisation: texts, administrator: typed, visit: visit, origin: origin)
            }
            var answer = Answer.seeOther(SetUpStep.providers.address)
            answer.fields[.setCookie] = site.cookie(signedIn.token)
            return answer
        } catch let refused as FieldFaults {
            let names = Set(DirectoryFields.organisation.joined().map(\.name))
            let isOfPractice = (try? store.checkSetUp(organisation: texts)) == nil
            return show(site, inquiry, .unprocessableContent) { token in
                isOfPractice
                    ? SetUpPracticePage(
                        texts: texts, faults: refused.faults.filter { names.contains($0.key) }, token: token
                    ).html
                    : SetUpAccountPage(
                        organisation: texts, administrator: typed, faults: refused.faults,
                        shortest: store.passwordRules.minimum, token: token
                    ).html
            }
        } catch is AccessRefused {
            // Somebody else made the first account meanwhile, or the form was sent twice.
            return .seeOther("/practice/sign-in")
        }
    }

    /// What was typed of the organisation, its fields' names behind a prefix.
    private static func organisation(_ inquiry: Inquiry, _ prefix: String) -> [String: String] {
        Dictionary(
            DirectoryFields.organisation.joined().map { ($0.name, inquiry.form["\(prefix)\($0.name)"] ?? "") }
        ) { first, _ in first }
    }

    /// Where the first steps go on for somebody who has an account.
    private static func onward(_ site: Site, _ inquiry: Inquiry) -> String {
        site.allows(inquiry, .saveDirectory) ? SetUpStep.end : "/practice/sign-in"
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ status: HTTPResponse.Status = .ok, _ main: (String) -> HTML
    ) -> Answer {
        let visit =
            inquiry.visit.secret.isEmpty ? site.visits.visit(site.visits.newSecret()) : inquiry.visit
        let frame = PageFrame(
            title: "Set up the practice", head: .paper(Masthead()), main: main(visit.token), foot: Footer().html)
        var answer = Answer.page(frame.html(assets: site.assets), status)
        if inquiry.visit.secret.isEmpty { answer.fields[.setCookie] = site.cookie(visit.secret) }
        return answer
    }

    /// On a thread that may wait for the disk.
    private static func waiting<Value: Sendable>(_ act: @Sendable @escaping () throws -> Value) async throws -> Value {
        try await NIOThreadPool.singleton.runIfActive { try act() }
    }

    // MARK: By the administrator

    @Sendable static func step(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let (step, kind) = try asked(inquiry)
        let fields = try await DirectoryRoutes.fields(site, inquiry, nil).0
        return try await show(site, inquiry, step, kind, texts: fields.start(kind), faults: [:])
    }

    @Sendable static func keep(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let (step, kind) = try asked(inquiry)
        let texts = inquiry.form
        do {
            _ = try await site.asking(inquiry) {
                try $0.store.save(kind, id: nil, typed: texts, expecting: nil, by: $1)
            }
        } catch let refused as FieldFaults {
            return try await show(site, inquiry, step, kind, texts: texts, faults: refused.faults)
        } catch is EntryOvertaken {
            // The exchange was said meanwhile: the step shows it.
        }
        return .seeOther(step.address)
    }

    @Sendable static func done(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let missing = try await site.asking(inquiry) { try $0.store.directory(for: $1).missing }
        let ways =
            [
                NavigationItem(text: "Give accounts to the others", address: "/practice/oversight/accounts"),
                NavigationItem(text: "Import patients from the practice’s software", address: "/practice/import"),
                NavigationItem(text: "The directory", address: "/practice/directory"),
            ]
            + (site.allows(inquiry, .seeWorklist) ? [NavigationItem(text: "The work list", address: "/practice")] : [])
        let page = SetUpDonePage(
            gaps: missing.map { .init(text: $0.words, kind: $0.kind) },
            ways: ways.filter { RouteTable.answers($0.address) })
        return site.workPage(inquiry, title: "First steps", current: .directory, main: page.html)
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ step: SetUpStep, _ kind: DirectoryKind, texts: [String: String],
        faults: [String: FieldFault]
    ) async throws -> Answer {
        let (fields, directory) = try await DirectoryRoutes.fields(site, inquiry, nil)
        let page = SetUpStepPage(
            step: step, kind: kind,
            section: DirectoryMapping(directory: directory, codes: try site.practice().job.decider.codes)
                .section(kind),
            rows: fields.rows(kind), texts: texts, faults: faults, token: inquiry.visit.token)
        return site.workPage(
            inquiry, title: step.title, current: .directory, main: page.html,
            status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    private static func asked(_ inquiry: Inquiry) throws -> (SetUpStep, DirectoryKind) {
        guard let step = SetUpStep(rawValue: inquiry.caught["step"] ?? ""), let kind = step.kind else {
            throw Refusal.notFound
        }
        return (step, kind)
    }
}
