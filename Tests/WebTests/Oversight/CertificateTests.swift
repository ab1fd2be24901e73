import Essentials
import Foundation
import NIOSSL
import TestSupport
import Testing

@testable import Web

@Suite("TLS", .serialized)
struct CertificateTests {
    /// A certificate for 127.0.0.1 that signs for itself, with its key.
    static func make(_ folder: TemporaryFolder, _ name: String) throws -> CertificateFiles {
        let files = CertificateFiles(
            certificate: folder.file("\(name).pem").path, key: folder.file("\(name)-key.pem").path)
        let made = try Peer.run(
            "openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
                "-subj", "/CN=\(name)", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", files.key, "-out",
                files.certificate,
            ])
        #expect(made.status == 0, "\(made.errors)")
        return files
    }

    @Test("HTTPS by curl with Secure cookies and HSTS, kept pages too; TLS 1.1 and plain HTTP get nothing")
    func serves() async throws {
        let folder = try TemporaryFolder()
        let files = try Self.make(folder, "one")
        try await ServerTests.serving(options: WebOptions(port: 0, isDemo: true, certificate: files)) { port in
            let base = "https://127.0.0.1:\(port)"
            let door = try await ServerTests.curl(["--cacert", files.certificate, base + "/practice/sign-in"])
            #expect(door.hasPrefix("HTTP/1.1 200") && door.contains("Set-Cookie: __Host-tragus-visit="))
            #expect(door.contains("; Secure") && door.contains("Strict-Transport-Security: max-age=31536000"))
            let twice = try await ServerTests.curl(
                ["--cacert", files.certificate, base + "/codes/D0370", base + "/codes/D0370"])
            #expect(twice.components(separatedBy: "HTTP/1.1 200").count == 3, "the second is a kept page")
            let old = try await ServerTests.curl(["--cacert", files.certificate, "--tls-max", "1.1", base + "/health"])
            #expect(old.isEmpty)
            let newer = try await ServerTests.curl(["--cacert", files.certificate, "--tlsv1.3", base + "/health"])
            #expect(newer.hasPrefix("HTTP/1.1 200"))
            #expect(try await ServerTests.curl([base + "/health"]).isEmpty, "nobody vouches for it")
            let plain = try await ServerTests.curl(["http://127.0.0.1:\(port)/health"])
            #expect(!plain.contains("200"), "\(plain)")
            let still = try await ServerTests.curl(["--cacert", files.certificate, base + "/health"])
            #expect(still.hasPrefix("HTTP/1.1 200"), "and nothing broke")
        }
    }

    @Test("A renewed certificate is taken, one that does not fit is refused and the earlier holds")
    func renews() throws {
        let folder = try TemporaryFolder()
        let (one, two) = (try Self.make(folder, "one"), try Self.make(folder, "two"))
        let held = try ServerCertificate(files: one)
        #expect(try held.ends.date.year >= 2026)
        let before = held.configuration().certificateChain
        try FileManager.default.removeItem(atPath: one.certificate)
        try FileManager.default.copyItem(atPath: two.certificate, toPath: one.certificate)
        let error = #expect(throws: CertificateError.self) { try held.reload() }
        #expect(error?.file == one.key && error?.wanted.contains("belongs to") == true)
        #expect(held.configuration().certificateChain == before)
        try FileManager.default.removeItem(atPath: one.key)
        try FileManager.default.copyItem(atPath: two.key, toPath: one.key)
        try held.reload()
        #expect(held.configuration().certificateChain != before)
    }

    @Test("A file that is missing, no PEM, or guarded by a password is named with its cure")
    func refuses() throws {
        let folder = try TemporaryFolder()
        let good = try Self.make(folder, "good")
        let junk = try folder.write(Array("no certificate".utf8), to: "junk.pem").path
        let locked = folder.file("locked.pem").path
        let made = try Peer.run(
            "openssl", ["pkey", "-in", good.key, "-aes256", "-passout", "pass:secret", "-out", locked])
        #expect(made.status == 0)
        for (files, file) in [
            (CertificateFiles(certificate: "/nowhere.pem", key: good.key), "/nowhere.pem"),
            (CertificateFiles(certificate: good.certificate, key: "/nowhere.pem"), "/nowhere.pem"),
            (CertificateFiles(certificate: junk, key: good.key), junk),
            (CertificateFiles(certificate: good.certificate, key: junk), junk),
            (CertificateFiles(certificate: good.certificate, key: locked), locked),
            (CertificateFiles(certificate: good.certificate, key: good.certificate), good.certificate),
        ] {
            let error = #expect(throws: CertificateError.self) { try ServerCertificate(files: files) }
            #expect(error?.file == file && error?.description.contains("wanted") == true, "\(files)")
        }
    }
}
