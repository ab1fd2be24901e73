import Essentials
import Patients
import YAMLSource

/// The text of a case, with who signs its reading entered; JSON is YAML, and every other value stays.
enum SigningCase {
    /// - Throws: ``YAMLSource/SourceError``.
    static func text(_ bytes: [UInt8], signer: ClinicalCase.Member, key: String) throws -> [UInt8] {
        var top = json(try SourceNode(parsing: bytes, file: "case.yaml")).object ?? JSONObject()
        let provider = signer.provider
        var providers = top["providers"]?.array ?? []
        if !providers.contains(where: { $0["id"]?.string == provider.id }) {
            providers.append(member(signer))
            top["providers"] = .array(providers)
        }
        var service = top["service"]?.object ?? JSONObject()
        var interpretation = service["interpretation"]?.object ?? JSONObject()
        interpretation["by"] = .string(signer.party)
        interpretation["provider"] = .string(provider.id)
        service["interpretation"] = .object(interpretation)
        top["service"] = .object(service)
        top["signature"] = ["provider": .string(provider.id), "key": .string(key)]
        return Array(JSONValue.object(top).pretty.utf8)
    }

    private static func member(_ signer: ClinicalCase.Member) -> JSONValue {
        let provider = signer.provider
        func part(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }
        return [
            "id": .string(provider.id),
            "name": .members([
                "family": .string(provider.name.family), "given": part(provider.name.given),
                "middle": part(provider.name.middle), "prefix": part(provider.name.prefix),
                "suffix": part(provider.name.suffix),
            ]),
            "credential": .string(provider.credential), "npi": .string(provider.npi.digits),
            "license": .string(provider.license), "taxonomy": .string(provider.taxonomy),
            "organization": .string(signer.party),
        ]
    }

    /// Scalars become strings: the reader of cases takes a value by its text.
    private static func json(_ node: SourceNode) -> JSONValue {
        switch node.content {
        case .null: .null
        case .scalar(let text, _): .string(text)
        case .list(let items): .array(items.map(json))
        case .map(let members): .object(JSONObject(members.map { ($0.key, json($0.value)) }))
        }
    }
}
