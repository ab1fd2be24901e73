import HTTPTypes

/// Why a request gets no answer of its own kind, in words for people and a status for programs.
enum Refusal: Error, Hashable, Sendable {
    case malformed(String)
    /// Nobody is signed in.
    case unknownVisitor
    /// The account may not do this.
    case forbidden
    /// The form does not belong to this visit, or came from elsewhere.
    case foreignForm
    /// A form that needs no visit came from another site's page.
    case foreignSite
    /// A field was filled in that people don't see.
    case machine
    case notFound
    /// What was asked for can't be done as things stand: why, and the cure.
    case notDone(String)
    case wrongMethod(allowed: [HTTPRequest.Method])
    /// So many bytes would have been taken.
    case tooLarge(Int)
    /// So many seconds to wait.
    case tooManyTries(Int)
    case failed(reference: String)

    var status: HTTPResponse.Status {
        switch self {
        case .malformed: .badRequest
        case .unknownVisitor: .unauthorized
        case .forbidden, .foreignForm, .foreignSite, .machine: .forbidden
        case .notFound: .notFound
        case .notDone: .unprocessableContent
        case .wrongMethod: .methodNotAllowed
        case .tooLarge: .contentTooLarge
        case .tooManyTries: .tooManyRequests
        case .failed: .internalServerError
        }
    }

    var headline: String {
        switch self {
        case .malformed: "This request could not be read"
        case .unknownVisitor: "Nobody is signed in"
        case .forbidden: "This account may not open this"
        case .foreignForm: "This form is no longer valid"
        case .foreignSite: "This form came from another site"
        case .machine: "This looks as if a program had filled it in"
        case .notDone: "Not done"
        case .notFound: "There is nothing at this address"
        case .wrongMethod: "This address does not take that method"
        case .tooLarge: "This is larger than it may be"
        case .tooManyTries: "Too many tries"
        case .failed: "Something failed here"
        }
    }

    var text: String {
        switch self {
        case .malformed(let reason), .notDone(let reason): reason
        case .unknownVisitor: "Sign in first; a visit ends after a while without a request."
        case .forbidden: "Its role does not include it. An administrator can change that."
        case .foreignForm: "It was served to another visit, or the visit has ended. Nothing was changed. Open it again."
        case .foreignSite:
            "Nothing was kept. Open the form here and send it from there; what you typed is still in your browser, one "
                + "page back."
        case .machine:
            "A field that people don’t see was filled in, so nothing was kept. Go one page back, where what you typed "
                + "still is, switch off what fills in forms for you, and send it again."
        case .notFound: "The address may be mistyped, or the case is not there."
        case .wrongMethod(let allowed):
            "It takes \(allowed.map(\.rawValue).joined(separator: ", "))."
        case .tooLarge(let limit):
            "At most \(spokenSize(limit)) are taken here at once, and nothing of it was kept. Send less at once."
        case .tooManyTries(let seconds): "Try again in \(seconds) seconds."
        case .failed: "Nothing was changed. The log has more under the reference."
        }
    }
}
