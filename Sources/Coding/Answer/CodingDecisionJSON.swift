public import Essentials

extension CodingDecision {
    /// The decision in the design's shape, with a few members more; the same decision gives the same bytes.
    public var json: JSONValue {
        [
            "dateOfService": dateOfService.json { .string($0.description) } ?? .null,
            "release": release.map { .string($0) } ?? .null,
            "decisions": .array(decisions.map(\.json)),
            "diagnoses": .array(
                diagnoses.map {
                    [
                        "system": .string($0.system), "code": .string($0.code), "status": .string($0.status.rawValue),
                        "fact": .string($0.fact),
                    ]
                }),
            "sources": .object(JSONObject(sources.map { ($0.key, $0.json) })),
        ]
    }
}

extension CodingDecision.Answer {
    var json: JSONValue {
        [
            "party": .string(party), "service": .string(service),
            "plan": plan.map { .string($0.rawValue) } ?? .null, "system": .string(system),
            "code": code.map { .string($0) } ?? .null, "status": .string(status.rawValue),
            "finding": .string(finding), "reasons": .array(reasons.map(\.json)),
            "candidates": .strings(candidates), "rejected": .array(rejected.map(\.json)),
            "missing": .array(missing.map(\.json)), "crossCodes": .array(crossCodes.map(\.json)),
            "conflicts": .array(conflicts.map(\.json)),
        ]
    }
}

extension CodingDecision.Reason {
    var json: JSONValue {
        [
            "text": .string(text), "kind": .string(kind.rawValue), "fact": fact.map { .string($0) } ?? .null,
            "rule": .string(rule), "source": .strings(sources),
            "standing": .string(standing.rawValue), "release": release.map { .string($0) } ?? .null,
            "date": date.map { .string($0.description) } ?? .null, "proof": .strings(proofs.map(\.text)),
        ]
    }
}

extension CodingDecision.Rejection {
    var json: JSONValue {
        [
            "system": .string(system), "code": .string(code), "fact": .string(fact), "flip": .string(flip),
            "changes": .array(changes.map(\.json)), "rule": .string(rule), "source": .strings(sources),
        ]
    }
}

extension CodingDecision.MissingItem {
    var json: JSONValue {
        [
            "item": .string(item), "effect": .string(effect.rawValue), "ask": .string(ask), "rule": .string(rule),
            "source": .strings(sources),
        ]
    }
}

extension CodingDecision.Conflict {
    var json: JSONValue {
        [
            "code": .string(code), "service": .string(service), "effect": .string(effect.rawValue),
            "says": .string(says), "rule": .string(rule), "source": .strings(sources),
        ]
    }
}

extension CodingDecision.CrossCode {
    var json: JSONValue {
        [
            "system": .string(system), "code": .string(code), "standing": .string(standing.rawValue),
            "source": .strings(sources),
        ]
    }
}

extension Citation {
    var json: JSONValue {
        .members([
            "title": .string(title), "publisher": publisher.isEmpty ? nil : .string(publisher),
            "locator": locator.isEmpty ? nil : .string(locator), "standing": .string(standing.rawValue),
            "retrieved": retrieved.map { .string($0.description) },
        ])
    }
}
