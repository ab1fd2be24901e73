import HTTPTypes

/// The fields that every answer carries, so that a browser runs, frames and leaks nothing.
enum SecurityFields {
    static let policy = [
        "default-src 'none'", "style-src 'self'", "img-src 'self'", "script-src 'self'", "connect-src 'self'",
        "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    static func add(to fields: inout HTTPFields, isSecure: Bool) {
        for (name, value) in always where fields[name] == nil { fields[name] = value }
        if isSecure { fields[.strictTransportSecurity] = "max-age=31536000" }
    }

    private static let always: [(HTTPField.Name, String)] =
        [(.contentSecurityPolicy, policy), (.xContentTypeOptions, "nosniff")]
        + [
            ("Referrer-Policy", "no-referrer"), ("X-Frame-Options", "DENY"),
            ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
        ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
