public import Essentials
public import Patients
public import Trust

/// A dated supplement to a signed report: the report itself is never changed.
///
/// It covers the digest of the signed report and of the addendum before it, so that none can be taken out or put in
/// between, and is signed with Ed25519 over its canonical JSON.
public struct Addendum: Hashable, Sendable {
    /// From 1, in the order in which they were signed.
    public var number: Int
    /// What is added, in the author's words.
    public var text: String
    /// Why it is added after the signature.
    public var reason: String
    public var author: Author
    public var time: Timestamp
    /// ``digest(of:)`` of the signed report.
    public var report: Digest
    /// ``digest(of:)`` of the addendum before it; nil for the first.
    public var previous: Digest?
    public var key: VerifyingKey
    /// 64 bytes; empty until it is signed.
    public var signature: [UInt8]

    /// Who signs an addendum.
    public struct Author: Hashable, Sendable {
        public var id: String
        /// `Maria Okafor, DDS`.
        public var name: String
        public var npi: String
        public var license: String

        public init(_ provider: Provider) {
            self.init(
                id: provider.id, name: provider.spoken, npi: provider.npi.digits, license: provider.license)
        }

        public init(id: String, name: String, npi: String, license: String) {
            self.id = id
            self.name = name
            self.npi = npi
            self.license = license
        }
    }

    /// The meaning that the author's signature has.
    public static let meaning = "I add this to the signed report and am responsible for what I add."
    /// The longest text and reason, in characters.
    public static let textLimit = 10_000
    public static let reasonLimit = 500

    /// Signs what is to be added.
    ///
    /// - Throws: ``Essentials/ValueError`` for a text or a reason that is empty or too long.
    public init(
        number: Int, text: String, reason: String, author: Author, time: Timestamp, report: Digest,
        previous: Digest?, key: SigningKey
    ) throws {
        for (words, limit, name) in [
            (text, Addendum.textLimit, "text"), (reason, Addendum.reasonLimit, "reason"),
        ] {
            guard !words.allSatisfy(\.isWhitespace), words.count <= limit else {
                throw ValueError.malformed("\(name) of the addendum", wanted: "1 to \(limit) characters")
            }
        }
        self.number = number
        self.text = text
        self.reason = reason
        self.author = author
        self.time = time
        self.report = report
        self.previous = previous
        self.key = key.verifyingKey
        signature = []
        signature = try key.sign(Addendum.signedBytes(of: json))
    }

    public var json: JSONValue {
        .members([
            "resource": "tragus.addendum/1", "number": .number(JSONNumber(number)), "text": .string(text),
            "reason": .string(reason), "author": author.json, "time": .string(time.description),
            "report": .string(report.hex), "previous": previous.map { .string($0.hex) },
            "meaning": .string(Addendum.meaning), "algorithm": "Ed25519", "key": .string(key.hex),
            "signature": signature.isEmpty ? nil : .string(Hex.encode(signature)),
        ])
    }

    /// Reads an addendum as ``json`` writes it.
    ///
    /// - Throws: ``Essentials/ValueError`` for anything else.
    public init(json: JSONValue) throws {
        func malformed() -> ValueError { .malformed("addendum", wanted: "all its fields") }
        guard json["resource"]?.string == "tragus.addendum/1", let number = json["number"]?.int,
            let text = json["text"]?.string, let reason = json["reason"]?.string, let person = json["author"],
            let time = json["time"]?.string, let report = json["report"]?.string, let key = json["key"]?.string,
            let signature = Hex.decode(json["signature"]?.string ?? "")
        else { throw malformed() }
        self.number = number
        self.text = text
        self.reason = reason
        guard let id = person["id"]?.string, let name = person["name"]?.string, let npi = person["npi"]?.string,
            let license = person["license"]?.string
        else { throw malformed() }
        author = Author(id: id, name: name, npi: npi, license: license)
        self.time = try Timestamp(time)
        self.report = try Digest(hex: report)
        previous = try json["previous"]?.string.map { try Digest(hex: $0) }
        self.key = try VerifyingKey(hex: key)
        self.signature = signature
    }

    /// The bytes that are signed: the canonical addendum without its signature.
    public static func signedBytes(of addendum: JSONValue) -> [UInt8] {
        guard var object = addendum.object else { return [] }
        object["signature"] = nil
        return Array(JSONValue.object(object).canonical.utf8)
    }

    /// The digest of a signed report or addendum with its signature: what the next addendum covers.
    public static func digest(of signed: JSONValue) -> Digest { Digest(of: signed.canonical) }
}

extension Addendum.Author {
    var json: JSONValue {
        ["id": .string(id), "name": .string(name), "npi": .string(npi), "license": .string(license)]
    }
}

/// Whether a signed report and its addenda are as they were signed.
public enum AddendumChain {
    /// What is not as it was signed, in words; empty where everything holds.
    ///
    /// Whose keys they are has to be known from elsewhere.
    public static func faults(report: JSONValue, addenda: [JSONValue]) -> [String] {
        var faults: [String] = []
        if !ReportSignature.verifies(report) { faults.append("The signature of the report does not hold.") }
        let covered = Addendum.digest(of: report)
        var before: Digest?
        for (index, json) in addenda.enumerated() {
            let number = index + 1
            guard let addendum = try? Addendum(json: json), addendum.json == json else {
                faults.append("Addendum \(number) can't be read.")
                continue
            }
            if !addendum.key.verifies(addendum.signature, of: Addendum.signedBytes(of: json)) {
                faults.append("The signature of addendum \(number) does not hold.")
            }
            if addendum.number != number { faults.append("Addendum \(number) bears another number.") }
            if addendum.report != covered { faults.append("Addendum \(number) was signed over another report.") }
            if addendum.previous != before {
                faults.append("Addendum \(number) does not follow the one before it.")
            }
            before = Addendum.digest(of: json)
        }
        return faults
    }
}
