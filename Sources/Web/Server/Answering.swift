import Essentials
import HTTPTypes
import Hypertext
import Logging
import Practice

extension Site {
    /// Answers a request: finds its route, asks who may, checks forms, and turns every failure into a page.
    ///
    /// The log gets the route's pattern and never an address, a query or a field.
    func answer(
        method: HTTPRequest.Method, target: String, fields: HTTPFields, origin: String = "", authority: String = "",
        body: @escaping @Sendable (Int) async throws -> [UInt8] = { _ in [] }
    ) async -> Answer {
        let start = ContinuousClock.now
        if let page = kept(method: method, target: target, fields: fields, since: start) { return page.answer }
        var pattern = "none"
        var visit = Visit.none
        var isForProgram = false
        var isOfHub = false
        var emergency: EmergencyForm?
        var answer: Answer
        do {
            var inquiry = try Inquiry(method: method, target: target, fields: fields, body: body)
            inquiry.origin = origin
            inquiry.authority = authority
            isForProgram = inquiry.isForProgram
            let cookies = inquiry.cookies
            visit = visits.visit(
                inquiry.bearer ?? cookies[Visits.name(Visits.cookie, isSecure: options.isSecure)])
            if !visit.secret.isEmpty {
                visit.viewer = try await desk?.viewer(visit.secret, isUse: !inquiry.isPoll)
            }
            inquiry.visit = visit
            inquiry.deskVisit = deskVisits.visit(
                cookies[Visits.name(Visits.deskCookie, isSecure: options.isSecure)])
            inquiry.editor = editor(of: inquiry.deskVisit)
            let route = try find(&inquiry)
            pattern = route.path
            isOfHub = route.side == .hub
            emergency = self.emergency(inquiry, route)
            answer = try await admit(inquiry, route)
        } catch let refusal as Refusal {
            answer = refused(
                refusal, visit, isForProgram: isForProgram, isOfHub: isOfHub,
                emergency: refusal == .forbidden ? emergency : nil)
        } catch {
            let reference = Hex.encode(random(6))
            log.error(
                "\(method.rawValue) \(pattern) failed", metadata: ["reference": "\(reference)", "error": "\(error)"])
            answer = refused(
                .failed(reference: reference), visit, isForProgram: isForProgram, isOfHub: isOfHub)
        }
        answer = FHIRAnswer.adapting(answer, to: target)
        SecurityFields.add(to: &answer.fields, isSecure: options.isSecure)
        if method == .head {
            answer.fields[.contentLength] = "\(answer.body.count)"
            answer.body = []
        }
        let microseconds = Site.microseconds(since: start)
        let name = Site.known(method)
        measures.record(route: pattern, method: name, status: answer.status.code, microseconds: microseconds)
        log.info("\(name) \(pattern) \(answer.status.code) \(microseconds / 1000) ms")
        return answer
    }

    /// The route of a request; `HEAD` is answered as `GET`.
    private func find(_ inquiry: inout Inquiry) throws -> Route {
        let method = inquiry.method == .head ? .get : inquiry.method
        let (found, allowed) = routes.find(method, inquiry.segments)
        if let found {
            inquiry.caught = found.caught
            inquiry.pattern = found.route.path
            return found.route
        }
        throw allowed.isEmpty ? Refusal.notFound : Refusal.wrongMethod(allowed: allowed)
    }

    /// The one place where it is asked who may.
    private func admit(_ inquiry: Inquiry, _ route: Route) async throws -> Answer {
        var inquiry = inquiry
        switch route.admission {
        case .anyone, .anyoneUnsealed, .anyoneAtDesk: break
        case .signedIn:
            if inquiry.visit.viewer == nil { return try door(inquiry) }
        case .action(let action):
            guard let viewer = inquiry.visit.viewer else { return try door(inquiry) }
            guard try workspace().permits(viewer, action, subject: inquiry.subject) else {
                try await workspace().noteRefusal(viewer, action, subject: inquiry.subject)
                throw Refusal.forbidden
            }
        case .anyEditor:
            if inquiry.editor == nil { return try door(inquiry, of: "/desk") }
        case .editor(let action):
            guard let editor = inquiry.editor else { return try door(inquiry, of: "/desk") }
            guard permits(editor, action) else { throw Refusal.forbidden }
        }
        if route.method == .post, route.takesForm { try await read(&inquiry, route) }
        return try await route.handler(self, inquiry)
    }

    /// To the door, and from there back to where the person wanted to go.
    private func door(_ inquiry: Inquiry, of house: String = "/practice") throws -> Answer {
        guard inquiry.method == .get || inquiry.method == .head, !inquiry.isForProgram else {
            throw Refusal.unknownVisitor
        }
        let address = "/" + inquiry.segments.map(PercentCoding.encode).joined(separator: "/")
        return .seeOther("\(house)/sign-in" + (address == house ? "" : "?to=\(address)"))
    }

    /// Takes the fields and files of a form that this site served: to this visit, or to anyone where no token is wanted.
    private func read(_ inquiry: inout Inquiry, _ route: Route) async throws {
        if route.admission == .anyoneUnsealed {
            guard inquiry.isFromHere else { throw Refusal.foreignSite }
        } else {
            guard !inquiry.isFromElsewhere else { throw Refusal.foreignForm }
        }
        let contentType = inquiry.fields[.contentType] ?? ""
        let media = contentType.split(separator: ";").first?.trimmingSpaces().lowercased()
        if let largest = route.largestUpload, media == "multipart/form-data" {
            let form = try Multipart(
                try await inquiry.body(largest), contentType: contentType, mostParts: route.mostParts)
            inquiry.form = form.fields
            inquiry.files = form.files
            inquiry.parts = form.parts
        } else {
            guard media == "application/x-www-form-urlencoded" else {
                throw Refusal.malformed("A form is sent as application/x-www-form-urlencoded.")
            }
            guard
                let text = String(
                    validating: try await inquiry.body(route.largestForm ?? options.largestForm), as: UTF8.self)
            else {
                throw Refusal.malformed("The form is not well encoded.")
            }
            inquiry.form = try PercentCoding.form(text, most: route.mostFields)
        }
        let token = inquiry.form[FormToken.field]
        switch route.admission {
        case .anyoneUnsealed:
            guard inquiry.form[HoneyPot.field, default: ""].isEmpty else { throw Refusal.machine }
        case .anyoneAtDesk, .anyEditor, .editor:
            guard deskVisits.accepts(token, of: inquiry.deskVisit) else { throw Refusal.foreignForm }
        case .anyone, .signedIn, .action:
            guard visits.accepts(token, of: inquiry.visit) else { throw Refusal.foreignForm }
        }
    }

    /// A page for people, problem details for programs.
    private func refused(
        _ refusal: Refusal, _ visit: Visit, isForProgram: Bool, isOfHub: Bool, emergency: EmergencyForm? = nil
    ) -> Answer {
        var answer: Answer
        if isForProgram {
            answer = ProblemDetails.answer(refusal)
        } else {
            var reference = ""
            if case .failed(let text) = refusal { reference = text }
            let page = ErrorPage(
                headline: refusal.headline, text: refusal.text, reference: reference,
                buttons: [wayOn(visit, isOfHub: isOfHub)], emergency: emergency)
            let frame = PageFrame(
                title: refusal.headline, head: visit.viewer == nil ? .paper(Masthead()) : .work(bar(for: visit)),
                main: page.html, foot: visit.viewer == nil ? Footer().html : .empty)
            answer = .page(frame.html(assets: assets), refusal.status)
        }
        if case .wrongMethod(let allowed) = refusal {
            answer.fields[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
        }
        if case .tooManyTries(let seconds) = refusal { answer.fields[.retryAfter] = "\(seconds)" }
        return answer
    }

    /// The next step from an error: what the visitor may open.
    private func wayOn(_ visit: Visit, isOfHub: Bool) -> Button {
        guard desk != nil, !isOfHub else { return Button(text: "To the first page", address: "/", isNext: true) }
        guard let viewer = visit.viewer else {
            return Button(text: "Sign in", address: "/practice/sign-in", isNext: true)
        }
        let home = home(of: viewer)
        return Button(text: "Back to the \(home.title.lowercased())", address: home.address, isNext: true)
    }

    static func microseconds(since start: ContinuousClock.Instant) -> Int64 {
        let time = (ContinuousClock.now - start).components
        return time.seconds * 1_000_000 + time.attoseconds / 1_000_000_000_000
    }

    /// A method's name, where it is one that is known: anything may be sent, and a measure must not grow by it.
    static func known(_ method: HTTPRequest.Method) -> String {
        let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .delete, .options, .patch]
        return known.contains(method) ? method.rawValue : "other"
    }
}
