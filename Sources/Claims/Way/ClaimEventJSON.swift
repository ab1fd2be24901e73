public import Essentials

extension ClaimEvent {
    /// `{"kind", "at", "by", "note", "numbers"}`.
    public var json: JSONValue {
        .members([
            "kind": .string(act.kind.rawValue), "at": .string(at.description), "by": .string(by),
            "note": note.isEmpty ? nil : .string(note), "numbers": act.numbers,
        ])
    }

    /// Reads what ``json`` writes.
    ///
    /// - Throws: ``ClaimEventError`` or `ValueError` for anything else.
    public init(json: JSONValue) throws {
        guard let kind = json["kind"]?.string.flatMap(ClaimActKind.init(rawValue:)), let at = json["at"]?.string,
            let by = json["by"]?.string
        else { throw ClaimEventError(wanted: "kind, at and by") }
        self.init(
            try ClaimAct(kind, numbers: json["numbers"] ?? .null), at: try Timestamp(at), by: by,
            note: json["note"]?.string ?? "")
    }
}

/// An event of a claim's way that can't be read.
public struct ClaimEventError: Error, Hashable, Sendable, CustomStringConvertible {
    public let wanted: String

    public var description: String { "An event of a claim is malformed: wanted \(wanted)." }
}

extension ClaimAct {
    fileprivate var numbers: JSONValue? {
        switch self {
        case .made, .mended, .downloaded, .dropped, .acceptedDenial, .writtenOff: nil
        case .checked(let errors, let warnings):
            ["errors": .number(JSONNumber(errors)), "warnings": .number(JSONNumber(warnings))]
        case .sent(let sending):
            [
                "control": .number(JSONNumber(sending.control)), "frequency": .string(sending.frequency.rawValue),
                "digest": .string(sending.digest), "receiver": .string(sending.receiver),
                "charge": .string(sending.charge.description),
            ]
        case .acknowledged(let said):
            .members([
                "form": .string(said.form.rawValue), "accepted": .bool(said.isAccepted),
                "payerClaimNumber": said.payerClaimNumber.map { .string($0) },
            ])
        case .answered(let said): said.json
        case .replaced(let number), .voided(let number): ["payerClaimNumber": .string(number)]
        }
    }

    fileprivate init(_ kind: ClaimActKind, numbers: JSONValue) throws {
        func number(_ name: String) throws -> Int {
            guard let value = numbers[name]?.int else { throw ClaimEventError(wanted: "a number '\(name)'") }
            return value
        }
        func text(_ name: String) throws -> String {
            guard let value = numbers[name]?.string else { throw ClaimEventError(wanted: "a text '\(name)'") }
            return value
        }
        switch kind {
        case .made: self = .made
        case .mended: self = .mended
        case .downloaded: self = .downloaded
        case .dropped: self = .dropped
        case .acceptedDenial: self = .acceptedDenial
        case .writtenOff: self = .writtenOff
        case .checked: self = .checked(errors: try number("errors"), warnings: try number("warnings"))
        case .sent:
            guard let frequency = DentalClaim.Frequency(rawValue: try text("frequency")) else {
                throw ClaimEventError(wanted: "a frequency 1, 7 or 8")
            }
            self = .sent(
                ClaimSending(
                    control: try number("control"), frequency: frequency, digest: try text("digest"),
                    receiver: try text("receiver"), charge: try Money(try text("charge"))))
        case .acknowledged:
            guard let form = ClaimAcknowledgement.Form(rawValue: try text("form")),
                let accepted = numbers["accepted"]?.bool
            else { throw ClaimEventError(wanted: "999 or 277CA, and whether it was accepted") }
            self = .acknowledged(
                ClaimAcknowledgement(
                    form: form, isAccepted: accepted, payerClaimNumber: numbers["payerClaimNumber"]?.string))
        case .answered: self = .answered(try ClaimAnswer(json: numbers))
        case .replaced: self = .replaced(payerClaimNumber: try text("payerClaimNumber"))
        case .voided: self = .voided(payerClaimNumber: try text("payerClaimNumber"))
        }
    }
}

extension ClaimAnswer {
    var json: JSONValue {
        .members([
            "outcome": .string(outcome.rawValue), "on": .string(on.description), "paid": .string(paid.description),
            "payerClaimNumber": payerClaimNumber.map { .string($0) },
            "adjustments": .array(
                adjustments.map {
                    [
                        "group": .string($0.group.rawValue), "reason": .string($0.reason),
                        "amount": .string($0.amount.description), "remarks": .strings($0.remarks),
                    ]
                }),
        ])
    }

    init(json: JSONValue) throws {
        guard let outcome = json["outcome"]?.string.flatMap(Outcome.init(rawValue:)), let on = json["on"]?.string,
            let paid = json["paid"]?.string, let adjustments = json["adjustments"]?.array
        else { throw ClaimEventError(wanted: "outcome, day, amount and adjustments") }
        self.init(
            outcome: outcome, on: try CalendarDate(on), paid: try Money(paid),
            adjustments: try adjustments.map { item in
                guard let group = item["group"]?.string.flatMap(Adjustment.Group.init(rawValue:)),
                    let reason = item["reason"]?.string, let amount = item["amount"]?.string
                else { throw ClaimEventError(wanted: "group, reason and amount of an adjustment") }
                return Adjustment(
                    group: group, reason: reason, amount: try Money(amount), remarks: item["remarks"]?.strings ?? [])
            }, payerClaimNumber: json["payerClaimNumber"]?.string)
    }
}
