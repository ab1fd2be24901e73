public import Essentials
public import Patients
public import Trust

/// The reader's signature over the report and the digest of every image read.
///
/// It carries who, with which licence, when and in which meaning (after 21 CFR 11.50), and is bound to the record by
/// Ed25519 over the canonical JSON (after 21 CFR 11.70).
public struct ReportSignature: Hashable, Sendable {
    public var signer: Provider
    public var meaning: String
    public var time: Timestamp
    public var key: VerifyingKey
    /// 64 bytes.
    public var value: [UInt8]

    /// The meaning that a reader's signature has.
    public static let interpretation =
        "I interpreted the images listed here and am responsible for this written report."
}

extension Report {
    /// The report signed by its reader at the time that the reading names; its status becomes final.
    ///
    /// - Throws: ``ReportError`` while something blocks the signature or no time is given.
    public func signed(with key: SigningKey) throws -> Report {
        let blocking = gaps.filter(\.blocksSigning)
        guard blocking.isEmpty else { throw ReportError.blocked(blocking) }
        guard let signing else { throw ReportError.noSigningTime() }
        var report = self
        report.status = .final
        var signature = ReportSignature(
            signer: header.reader, meaning: ReportSignature.interpretation, time: signing, key: key.verifyingKey,
            value: [])
        report.signature = signature
        signature.value = try key.sign(ReportSignature.signedBytes(of: report.json))
        report.signature = signature
        return report
    }

    /// Whether the signature holds over this report; false where there is none.
    public var verifies: Bool { ReportSignature.verifies(json) }
}

extension ReportSignature {
    /// The bytes that are signed: the canonical report without the value of its signature.
    public static func signedBytes(of report: JSONValue) -> [UInt8] {
        guard var object = report.object else { return [] }
        if var signature = object["signature"]?.object {
            signature["value"] = nil
            object["signature"] = .object(signature)
        }
        return Array(JSONValue.object(object).canonical.utf8)
    }

    /// Whether a report in its JSON form carries a signature that holds under the key it names.
    ///
    /// Whose key that is has to be known from elsewhere.
    public static func verifies(_ report: JSONValue) -> Bool {
        guard report["status"]?.string == Report.Status.final.rawValue, let signature = report["signature"],
            let key = try? VerifyingKey(hex: signature["key"]?.string ?? ""),
            let value = Hex.decode(signature["value"]?.string ?? "")
        else { return false }
        return key.verifies(value, of: signedBytes(of: report))
    }
}
