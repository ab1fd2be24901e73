/// Where the certificate of a server lies, and its private key: both PEM.
public struct CertificateFiles: Hashable, Sendable {
    /// The server's own certificate first, then those that it rests on.
    public var certificate: String
    public var key: String

    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }
}

/// Why a certificate can't be used: the file and the cure; never anything of the key.
public struct CertificateError: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    public let wanted: String

    public var description: String { "\(file): wanted \(wanted)" }
}
