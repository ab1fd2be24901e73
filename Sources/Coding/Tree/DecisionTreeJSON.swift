public import Essentials

extension DecisionTree {
    /// The tree as a member of a decision's JSON; `Docs/decision.schema.json` explains each member.
    public var json: JSONValue {
        [
            "service": .string(service), "party": .string(party), "nodes": .array(nodes.map(\.json)), "end": end.json,
        ]
    }
}

extension DecisionTree.Node {
    var json: JSONValue {
        [
            "fact": .string(fact), "question": .string(question), "answers": .strings(answers),
            "settled": .bool(isSettled), "says": .string(says), "proof": .strings(proofs.map(\.text)),
            "branches": .array(
                branches.map {
                    ["answers": .strings($0.answers), "codes": .strings($0.codes), "taken": .bool($0.isTaken)]
                }),
            "fallen": .array(
                fallen.map {
                    var object = $0.way.json.object ?? JSONObject()
                    object["wanted"] = .strings($0.wanted)
                    return .object(object)
                }),
            "left": .strings(left),
        ]
    }
}

extension DecisionTree.Way {
    var json: JSONValue {
        ["rule": .string(rule), "kind": .string(kind), "code": .string(code), "dates": .string(dates)]
    }
}

extension DecisionTree.End {
    var json: JSONValue {
        [
            "status": .string(status.rawValue), "system": .string(system), "code": code.map { .string($0) } ?? .null,
            "rules": .array(ways.map(\.json)), "candidates": .strings(candidates),
            "open": .array(open.map { ["fact": .string($0.fact), "question": .string($0.question)] }),
            "says": .string(says),
        ]
    }
}
