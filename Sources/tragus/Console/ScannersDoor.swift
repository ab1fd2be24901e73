import DICOM
import DICOMNetwork
import Essentials
import Logging
import NIOPosix
import Practice

/// The scanner's door of a practice: C-ECHO and C-STORE, each object durable before it is acknowledged.
///
/// It holds no rule: what an object is and whose it is, the practice says.
struct ScannersDoor: Sendable {
    let workspace: Workspace
    let provider: StorageProvider
    let title: AETitle

    /// Begins to listen.
    ///
    /// - Parameter organisation: whose images come in; where it is left out, that of the accounts.
    static func open(
        _ workspace: Workspace, host: String, port: Int, title: AETitle, organisation: String?, log: Logger
    ) async throws -> ScannersDoor {
        let options = StorageProvider.Options(host: host, port: port, title: title)
        let provider = try await StorageProvider.start(
            options,
            report: { report in
                // Who sends is a machine's name, and no patient's.
                if let problem = report.problem {
                    log.warning("DICOM from \(report.remoteAddress): \(problem)")
                } else {
                    log.info("DICOM from \(report.remoteAddress): \(report.objects) objects")
                }
            }
        ) { request in await keep(request, in: workspace, organisation: organisation, log: log) }
        return ScannersDoor(workspace: workspace, provider: provider, title: title)
    }

    private static func keep(
        _ request: StoreRequest, in workspace: Workspace, organisation: String?, log: Logger
    ) async -> DIMSEStatus {
        do {
            return try await NIOThreadPool.singleton.runIfActive {
                let session = try workspace.scannerSession(
                    title: request.callingTitle, organisation: organisation)
                let bytes = try request.part10Head() + request.dataSet
                switch try workspace.receive(bytes, source: .scanner(request.callingTitle), by: session) {
                case .kept, .tray: return .success
                // The bytes are kept; the sender learns that they could not be understood.
                case .quarantined:
                    return request.fault() ?? .cannotUnderstand("kept in quarantine: no ultrasound image")
                }
            }
        } catch {
            log.error("An object from a scanner could not be kept: \(type(of: error))")
            return .outOfResources("the object could not be written; send it again later")
        }
    }
}
