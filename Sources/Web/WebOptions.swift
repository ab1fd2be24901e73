/// How the web server stands: where it listens, what it offers, and how it guards.
public struct WebOptions: Hashable, Sendable {
    /// Which of the two houses is open; both together is for one machine and the demo.
    public enum Offer: String, Hashable, Sendable, CaseIterable {
        /// The public pages only; the patient store is never opened.
        case hub
        /// The practice's pages only.
        case workspace
        case both
    }

    public var host: String
    /// 0 takes a free port.
    public var port: Int
    public var offer: Offer
    /// Whether the demo practice is shown, with its accounts at the door.
    public var isDemo: Bool
    /// Whether the browser reaches the server through TLS: cookies become Secure and HSTS is sent.
    public var isSecure: Bool
    /// The certificate with which the server itself speaks TLS; nil where it speaks plain HTTP.
    public var certificate: CertificateFiles?
    /// The largest form in bytes.
    public var largestForm: Int
    /// The address under which the public pages are known, without a slash at its end: `https://codes.example.org`.
    ///
    /// Site map, feed and the marks for search engines name it.
    public var publicAddress: String

    public init(
        host: String = "127.0.0.1", port: Int = 8370, offer: Offer = .both, isDemo: Bool = false,
        isSecure: Bool = false, largestForm: Int = 64 << 10,
        publicAddress: String? = nil, certificate: CertificateFiles? = nil
    ) {
        self.host = host
        self.port = port
        self.offer = offer
        self.isDemo = isDemo
        self.isSecure = isSecure || certificate != nil
        self.certificate = certificate
        self.largestForm = largestForm
        var address = publicAddress ?? "\(isSecure || certificate != nil ? "https" : "http")://\(host):\(port)"
        while address.last == "/" { address.removeLast() }
        self.publicAddress = address
    }
}
