import NIOCore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Why the web server could not start, with the cure.
public struct WebServerError: Error, Hashable, Sendable, CustomStringConvertible {
    private enum Code: Hashable, Sendable {
        case portInUse, portForbidden, noSuchAddress, missingAssets
    }

    private let code: Code
    /// The address or folder that it is about.
    public let place: String

    static func missingAssets(_ folder: String) -> WebServerError {
        WebServerError(code: .missingAssets, place: folder)
    }

    /// What a failure to listen means; nil where it is another one.
    init?(listening error: any Error, host: String, port: Int) {
        guard let error = error as? IOError else { return nil }
        switch error.errnoCode {
        case EADDRINUSE: code = .portInUse
        case EACCES, EPERM: code = .portForbidden
        case EADDRNOTAVAIL: code = .noSuchAddress
        default: return nil
        }
        place = code == .noSuchAddress ? host : "\(port)"
    }

    private init(code: Code, place: String) {
        self.code = code
        self.place = place
    }

    public var description: String {
        switch code {
        case .portInUse:
            "port \(place) is in use; is another tragus serving? choose another with --http HOST:PORT"
        case .portForbidden:
            "port \(place) may not be taken by this account; choose one above 1023 with --http HOST:PORT"
        case .noSuchAddress:
            "\(place) is no address of this machine; choose another with --http HOST:PORT"
        case .missingAssets:
            "the pages' style sheet is not under \(place); copy tragus_Web.resources beside the program"
        }
    }
}
