import Essentials
import Patients
import YAMLSource

extension ClinicalCase {
    /// Reads a case; every fault is noted with its line.
    ///
    /// - Throws: ``YAMLSource/SourceError`` with all faults of the file.
    public init(parsing bytes: [UInt8], file: String = "case.yaml") throws {
        let report = SourceReport()
        let top = SourceCursor(try SourceNode(parsing: bytes, file: file), report: report)
        let read = ClinicalCase(reading: top)
        read?.checkReferences(top)
        try report.check()
        guard let read else {
            top.fault(found: "an incomplete case", wanted: "a whole one")
            throw SourceError(report.findings)
        }
        self = read
    }

    private init?(reading top: SourceCursor) {
        top.fields([
            "case", "title", "dateOfService", "place", "organizations", "providers", "patient", "order", "service",
            "coverage", "billing", "signature", "exchange",
        ])
        let providers = top.required("providers")?.items.compactMap(Member.init(reading:)) ?? []
        let id = top.required("case")?.key()
        let title = top.required("title")?.words()
        let date = top.required("dateOfService")?.date()
        let place = top.required("place")?.matching(#/[0-9]{2}/#, "two digits in quotes, such as \"11\"")
        let parties = top.required("organizations")?.items.compactMap(Party.init(reading:)) ?? []
        let patient = top.required("patient").flatMap(Patient.init(reading:))
        let order = top.required("order").flatMap { Order(reading: $0, providers: providers) }
        let service = top.required("service").flatMap(Service.init(reading:))
        let coverage = top.optional("coverage").flatMap(Coverage.init(reading:))
        let billing = top.required("billing")?.items.compactMap(Billing.init(reading:)) ?? []
        let signature = top.optional("signature").flatMap(Signature.init(reading:))
        let exchange = top.required("exchange").flatMap(Exchange.init(reading:))
        guard let id, let title, let date, let place, let patient, let order, let service, let exchange
        else { return nil }
        self.init(
            id: id, title: title, dateOfService: date, place: place, parties: parties, providers: providers,
            patient: patient, order: order, service: service, coverage: coverage, billing: billing,
            signature: signature, exchange: exchange)
    }

    /// Every party and provider that is named must stand in its list.
    private func checkReferences(_ top: SourceCursor) {
        let partyIDs = Set(parties.map(\.organization.id))
        let providerIDs = Set(providers.map(\.provider.id))
        func hold(_ cursor: SourceCursor?, _ ids: Set<String>, _ list: String) {
            guard let cursor, case .scalar(let id, _) = cursor.node.content, !ids.contains(id) else { return }
            cursor.fault(
                found: "a key that '\(list)' does not hold", wanted: "one of \(ids.sorted().joined(separator: ", "))")
        }
        for provider in top.optional("providers")?.items ?? [] {
            hold(provider.optional("organization"), partyIDs, "organizations")
        }
        for party in top.optional("organizations")?.items ?? [] {
            for other in party.optional("associatedWith")?.items ?? [] { hold(other, partyIDs, "organizations") }
        }
        let service = top.optional("service")
        for act in [service?.optional("capture"), service?.optional("interpretation")] {
            hold(act?.optional("by"), partyIDs, "organizations")
            hold(act?.optional("provider"), providerIDs, "providers")
        }
        for line in top.optional("billing")?.items ?? [] {
            hold(line.optional("party"), partyIDs, "organizations")
            hold(line.optional("provider"), providerIDs, "providers")
        }
        hold(top.optional("signature")?.optional("provider"), providerIDs, "providers")
        if Set(billing.map(\.party)).count != billing.count {
            top.optional("billing")?.fault(found: "a party that bills twice", wanted: "each party once")
        }
    }
}

extension SourceCursor {
    /// A short key: letters, digits, hyphens and points.
    func key() -> String? { matching(#/[A-Za-z0-9][A-Za-z0-9.\-]{0,37}/#, "a key of letters, digits and hyphens") }

    /// Text that a pattern matches whole.
    func matching(_ pattern: Regex<Substring>, _ wanted: String) -> String? {
        guard let text = text() else { return nil }
        guard text.wholeMatch(of: pattern) != nil else {
            fault(found: "another form", wanted: wanted)
            return nil
        }
        return text
    }
}
