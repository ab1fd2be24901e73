public import Essentials
import Patients

extension ClinicalCase {
    /// The case as `case.yaml` has it; reading ``yaml`` gives back an equal case.
    public var json: JSONValue {
        .members([
            "case": .string(id), "title": .string(title), "dateOfService": .string(dateOfService.description),
            "place": .string(place), "organizations": .array(parties.map(\.json)),
            "providers": .array(providers.map(\.json)), "patient": patient.caseJSON, "order": order.caseJSON,
            "service": service.json, "coverage": coverage?.caseJSON, "billing": .array(billing.map(\.json)),
            "signature": signature.map { ["provider": .string($0.provider), "key": .string($0.keyFile)] },
            "exchange": exchange.json,
        ])
    }

    /// The bytes of `case.yaml`: JSON, which YAML holds.
    ///
    /// Marks that YAML would take for line ends or refuse are written as escapes.
    public var yaml: String {
        var out = ""
        for scalar in json.pretty.unicodeScalars {
            switch scalar.value {
            case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}

/// Text that is left out where it is empty.
private func filled(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }

extension ClinicalCase.Party {
    fileprivate var json: JSONValue {
        .members([
            "id": .string(organization.id), "name": .string(organization.name),
            "npi": .string(organization.npi.digits), "taxId": .string(organization.taxID),
            "taxonomy": .string(organization.taxonomy), "address": organization.address.storedJSON,
            "telephone": .string(organization.telephone), "associatedWith": associatedWith.map { .strings($0) },
        ])
    }
}

extension ClinicalCase.Member {
    fileprivate var json: JSONValue {
        [
            "id": .string(provider.id), "name": provider.name.caseJSON, "credential": .string(provider.credential),
            "npi": .string(provider.npi.digits), "license": .string(provider.license),
            "taxonomy": .string(provider.taxonomy), "organization": .string(party),
        ]
    }
}

extension ClinicalCase.Service {
    fileprivate var json: JSONValue {
        .members([
            "area": .strings(area), "side": .string(side), "purpose": purpose.map { .string($0) },
            "capture": capture.json, "interpretation": interpretation?.json,
        ])
    }
}

extension ClinicalCase.Act {
    fileprivate var json: JSONValue {
        .members([
            "by": .string(party), "provider": .string(provider), "date": date.map { .string($0.description) },
        ])
    }
}

extension ClinicalCase.Billing {
    fileprivate var json: JSONValue {
        .members([
            "party": .string(party), "provider": .string(provider), "fee": .string(fee.description),
            "key": keyFile.map { .string($0) }, "captureOnly": captureOnly ? true : nil,
            "predetermination": isPredetermination ? true : nil,
            "corrects": corrects.map {
                ["kind": .string($0.kind.rawValue), "payerClaimNumber": .string($0.payerClaimNumber)]
            }, "priorAuthorization": filled(priorAuthorization),
        ])
    }
}

extension ClinicalCase.Exchange {
    fileprivate var json: JSONValue {
        [
            "submitter": [
                "name": .string(submitterName), "id": .string(submitterID), "contact": .string(contactName),
                "telephone": .string(contactTelephone),
            ],
            "receiver": ["name": .string(receiverName), "id": .string(receiverID)], "test": .bool(isTest),
        ]
    }
}

extension PersonName {
    fileprivate var caseJSON: JSONValue {
        .members([
            "family": .string(family), "given": filled(given), "middle": filled(middle), "prefix": filled(prefix),
            "suffix": filled(suffix),
        ])
    }
}

extension Patient {
    fileprivate var caseJSON: JSONValue {
        .members([
            "id": .string(id), "name": name.caseJSON, "birthDate": .string(birthDate.description),
            "sex": .string(sex.rawValue), "address": address.storedJSON, "telephone": filled(telephone),
        ])
    }
}

extension Order {
    fileprivate var caseJSON: JSONValue {
        .members([
            "id": .string(id), "date": .string(date.description), "reason": filled(reason),
            "question": filled(question), "whyNotRadiograph": filled(whyNotRadiograph),
            "orderedBy": .string(orderedBy.id),
            "diagnoses": .array(
                diagnoses.map {
                    .members(["system": .string($0.system), "code": .string($0.code), "note": filled($0.note)])
                }),
        ])
    }
}

extension Coverage {
    fileprivate var caseJSON: JSONValue {
        .members([
            "plan": .string(plan.rawValue), "payer": ["name": .string(payer.name), "id": .string(payer.id)],
            "memberId": .string(memberID), "groupNumber": filled(groupNumber),
            "relationship": .string(relationship.rawValue),
            "subscriber": subscriber.map {
                [
                    "name": $0.name.caseJSON, "birthDate": .string($0.birthDate.description),
                    "sex": .string($0.sex.rawValue), "address": $0.address.storedJSON,
                ]
            },
        ])
    }
}
