import HTTPTypes

extension Inquiry {
    /// Whether the browser says that a form comes from another site (`Sec-Fetch-Site`, W3C Fetch Metadata).
    var isFromElsewhere: Bool {
        guard let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ fields[$0] }) else { return false }
        return site != "same-origin" && site != "none"
    }

    /// Whether a form that carries no token comes from a page of this site.
    ///
    /// Over plain HTTP browsers leave `Sec-Fetch-Site` out, and then `Origin` (RFC 6454) must name this host. What sends
    /// neither is no browser, and no page can make it send anything.
    var isFromHere: Bool {
        if isFromElsewhere { return false }
        if HTTPField.Name("Sec-Fetch-Site").flatMap({ fields[$0] }) != nil { return true }
        guard let origin = fields[.origin] else { return true }
        guard let separator = origin.firstRange(of: "://") else { return false }
        return !authority.isEmpty && origin[separator.upperBound...].lowercased() == authority.lowercased()
    }
}
