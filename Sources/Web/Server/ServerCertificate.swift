import Essentials
import Foundation
import NIOCore
import NIOSSL
import Synchronization

/// The certificate with which the server speaks TLS 1.2 and later, read of files and read anew when they change.
///
/// Source: NIST SP 800-52 Rev. 2 (TLS 1.2 and 1.3).
final class ServerCertificate: Sendable {
    private struct Held: Sendable {
        var chain: [NIOSSLCertificate]
        var key: NIOSSLPrivateKey
        var ends: Int64
    }

    private let files: CertificateFiles
    private let held: Mutex<Held>

    /// - Throws: ``CertificateError`` with file and cure.
    init(files: CertificateFiles) throws {
        self.files = files
        held = Mutex(try ServerCertificate.read(files))
    }

    func reload() throws {
        let read = try ServerCertificate.read(files)
        held.withLock { $0 = read }
    }

    var ends: Timestamp { Timestamp(seconds: held.withLock { $0.ends }) }

    /// For the server: each connection that begins gets what is held then.
    func configuration() -> TLSConfiguration {
        let first = held.withLock { $0 }
        var configuration = ServerCertificate.configuration(first)
        configuration.sslContextCallback = { [self] _, promise in
            let now = held.withLock { $0 }
            var override = NIOSSLContextConfigurationOverride()
            override.certificateChain = now.chain.map { .certificate($0) }
            override.privateKey = .privateKey(now.key)
            promise.succeed(override)
        }
        return configuration
    }

    private static func configuration(_ held: Held) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: held.chain.map { .certificate($0) }, privateKey: .privateKey(held.key))
        configuration.minimumTLSVersion = .tlsv12
        configuration.applicationProtocols = ["http/1.1"]
        return configuration
    }

    private static func read(_ files: CertificateFiles) throws -> Held {
        let certificate = try bytes(files.certificate, "a file with the certificate that can be read")
        let key = try bytes(files.key, "a file with the private key that can be read")
        guard let chain = try? NIOSSLCertificate.fromPEMBytes(certificate), let own = chain.first else {
            throw CertificateError(
                file: files.certificate, wanted: "PEM with '-----BEGIN CERTIFICATE-----', the server's own first")
        }
        // A key with a password would ask for it at the terminal.
        guard let read = try? NIOSSLPrivateKey(bytes: key, format: .pem, passphraseCallback: { $0([UInt8]()) }) else {
            throw CertificateError(
                file: files.key,
                wanted: "PEM with a private key that has no password; 'openssl pkey' takes a password away")
        }
        let held = Held(chain: chain, key: read, ends: Int64(own.notValidAfter))
        guard (try? NIOSSLContext(configuration: configuration(held))) != nil else {
            throw CertificateError(
                file: files.key, wanted: "the key that belongs to the first certificate of \(files.certificate)")
        }
        return held
    }

    private static func bytes(_ path: String, _ wanted: String) throws -> [UInt8] {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)), data.count <= 1 << 20 else {
            throw CertificateError(file: path, wanted: wanted)
        }
        return Array(data)
    }
}
