import Dispatch
import Foundation
import Logging
import Web

/// Reads the certificate anew when the process is told to (SIGHUP), as whoever renews certificates does.
struct CertificateReloading {
    private let source: any DispatchSourceSignal

    init(server: WebServer, log: Logger) {
        signal(SIGHUP, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGHUP, queue: .global())
        source.setEventHandler {
            do {
                try server.reloadCertificate()
                if let ends = server.certificateEnds { log.notice("The certificate was read anew; it ends \(ends)") }
            } catch {
                log.error("The certificate stays as it was: \(error)")
            }
        }
        source.resume()
    }

    func end() { source.cancel() }
}
