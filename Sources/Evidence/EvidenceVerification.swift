public import Essentials
public import Trust

/// What verifying a bundle found.
public struct EvidenceVerification: Hashable, Sendable {
    /// Who signed.
    public enum Signer: Hashable, Sendable {
        /// No list of trusted keys was given.
        case notIdentified
        /// The holder's name from the list.
        case identified(String)
    }

    public let signer: Signer
    public let key: VerifyingKey
    public let manifest: EvidenceManifest

    /// `intact, signed by …` or `intact, signer not identified`.
    public var summary: String {
        switch signer {
        case .notIdentified: "intact, signer not identified"
        case .identified(let holder): "intact, signed by \(holder)"
        }
    }
}

/// Verifies bundles: form, digests, signature, signer, and the decision made once more.
///
/// What the decision and a report mean is handed in, since this room knows neither.
public struct EvidenceVerifier: Sendable {
    /// Makes the decision again from the facts and the rules that the bundle carries.
    public typealias Decider = @Sendable (_ facts: JSONValue, _ rules: JSONValue) throws -> JSONValue
    /// Checks a signed report against the digests of the images that lie beside it; throws what is wrong.
    public typealias ReportCheck = @Sendable (_ report: JSONValue, _ images: Set<Digest>) throws -> Void

    /// Checks that the code of a manifest is the decision's, or that of the override beside it; throws what is wrong.
    public typealias CodeCheck =
        @Sendable (
            _ manifest: EvidenceManifest, _ decision: JSONValue, _ override: JSONValue?
        ) throws -> Void

    private let decide: Decider
    private let checkReport: ReportCheck
    private let checkCode: CodeCheck

    public init(
        decide: @escaping Decider, checkReport: @escaping ReportCheck,
        checkCode: @escaping CodeCheck = { _, _, _ in }
    ) {
        self.decide = decide
        self.checkReport = checkReport
        self.checkCode = checkCode
    }

    /// - Parameter trust: the keys whose holders are known; nil when nobody is to be identified.
    /// - Throws: ``EvidenceError`` for any change, for a signer who is not among the trusted ones, and for a decision
    ///   that comes out differently.
    public func verify(_ bytes: [UInt8], trust: TrustedKeys? = nil) throws -> EvidenceVerification {
        let bundle = try EvidenceBundle(parsing: bytes)
        var signer = EvidenceVerification.Signer.notIdentified
        if let trust {
            guard let holder = trust.holders[bundle.signature.key] else {
                throw EvidenceError.trust("a key that is not among the trusted ones", wanted: "a trusted signer")
            }
            signer = .identified(holder)
        }
        try replay(bundle)
        return EvidenceVerification(signer: signer, key: bundle.signature.key, manifest: bundle.manifest)
    }

    private func replay(_ bundle: EvidenceBundle) throws {
        func only(_ role: EvidenceManifest.Role) throws -> (name: String, json: JSONValue) {
            let entries = bundle.entries(role)
            guard entries.count == 1, let entry = entries.first else {
                throw EvidenceError.manifest("\(entries.count) entries of role '\(role.rawValue)'", wanted: "one")
            }
            return (entry.name, try EvidenceBundle.json(entry.name, in: bundle.archive))
        }
        let decision = try only(.decision)
        let again: JSONValue
        do {
            again = try decide(try only(.facts).json, try only(.rules).json)
        } catch let error as EvidenceError {
            throw error
        } catch {
            throw EvidenceError.replay(decision.name, "facts or rules that can't be decided", wanted: "a decision")
        }
        guard again.canonical == decision.json.canonical else {
            throw EvidenceError.replay(
                decision.name, "another decision", wanted: "the one that its facts and rules give")
        }
        let overrides = bundle.entries(.override)
        guard overrides.count <= 1 else {
            throw EvidenceError.manifest("\(overrides.count) entries of role 'override'", wanted: "one at most")
        }
        let override = try overrides.first.map { try EvidenceBundle.json($0.name, in: bundle.archive) }
        do {
            try checkCode(bundle.manifest, decision.json, override)
        } catch let error as EvidenceError {
            throw error
        } catch {
            throw EvidenceError.replay(
                overrides.first?.name ?? decision.name, "a code that neither decision nor override gives this party",
                wanted: "the code of the decision, or of an override of this decision")
        }
        let images = Set(bundle.entries(.image).map { Digest(of: $0.bytes) })
        for report in bundle.entries(.report) {
            do {
                try checkReport(try EvidenceBundle.json(report.name, in: bundle.archive), images)
            } catch let error as EvidenceError {
                throw error
            } catch {
                throw EvidenceError.replay(
                    report.name, "a report whose signature does not hold", wanted: "the report as it was signed")
            }
        }
    }
}
