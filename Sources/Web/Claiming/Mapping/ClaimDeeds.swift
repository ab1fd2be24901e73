import Claims
import Essentials
import Hypertext
import Patients
import Practice

/// What can be done with a claim where it stands, the next step first; each with what it does and what remains possible.
struct ClaimDeeds {
    let mapping: ClaimDossierMapping

    private var dossier: ClaimDossier { mapping.dossier }
    private var typed: TypedClaimForm? { mapping.typed }
    private var way: ClaimWay { dossier.stored?.way ?? ClaimWay() }
    private var base: String { mapping.address }
    private var hidden: [String: String] { ["version": mapping.version] }

    var html: [HTML] {
        var deeds: [HTML] = []
        if dossier.mayBill, way.stage.isDraft, dossier.draft == nil || dossier.stored == nil || way.stage == .rejected {
            deeds.append(
                PostButton(
                    text: dossier.stored == nil ? "Bill the case" : "Bill again",
                    address: "\(mapping.presenter.address(.claim))/bill", token: mapping.token,
                    hidden: ["party": mapping.party], isNext: true
                ).html)
        }
        guard dossier.maySend else { return deeds }
        if way.permits(.sent), let draft = dossier.draft { deeds.append(send(draft)) }
        if way.permits(.acknowledged) { deeds.append(acknowledge) }
        if way.permits(.answered) { deeds.append(answer) }
        if way.permits(.replaced) { deeds.append(replace) }
        if way.permits(.voided) { deeds.append(void) }
        if way.permits(.dropped) {
            deeds.append(
                PostButton(
                    text: "Let the \(way.standing.frequency == .void ? "void" : "replacement") go",
                    address: "\(base)/drop", token: mapping.token, hidden: hidden
                ).html)
        }
        if way.permits(.acceptedDenial) { deeds.append(accept) }
        if way.permits(.writtenOff) { deeds.append(writeOff) }
        return deeds
    }

    private func send(_ draft: ClaimDossier.Draft) -> HTML {
        let source = mapping.presenter.record.source
        let what = ClaimWords.what(way.standing.frequency)
        let beside =
            draft.attachments.isEmpty
            ? "nothing beside it"
            : "with \(Words.count(draft.attachments.count, "attachment", "attachments")) beside it"
        let test = source.exchange.isTest ? " It is marked as a test (ISA15 T): nobody pays on it." : ""
        var hidden = hidden
        hidden["seen"] = draft.seen
        return Act(
            opener: "Send \(what)…", headline: "Send \(what) to \(source.coverage.payer.name)?",
            text: "Claim \(draft.claim.id) over \(Words.total(draft.claim)) goes into the outbox for "
                + "\(source.exchange.receiverName), \(beside), in the name of \(mapping.presenter.name(of: mapping.party))."
                + "\(test) It can’t be taken back. What remains possible once the payer has it: a replacement, or a void.",
            button: "Send \(what)", address: "\(base)/send", token: mapping.token, hidden: hidden,
            isOpen: typed.isOf(.send), isNext: true
        ).html
    }

    private var acknowledge: HTML {
        ClaimForm(
            opener: "Write down a 999 or 277CA…", headline: "What came back?",
            text: "The 999 says whether the file was read, the 277CA whether the payer took the claim in.",
            button: "Write it down", address: "\(base)/acknowledge", token: mapping.token, hidden: hidden,
            fields: [
                Choice(
                    label: "Which", name: "form",
                    options: [.init(value: "999", text: "999, file"), .init(value: "277CA", text: "277CA, claim")],
                    value: typed.text("form", of: .acknowledge), fault: typed.fault("form", of: .acknowledge)
                ).html,
                Choice(
                    label: "It says", name: "accepted",
                    options: [.init(value: "yes", text: "accepted"), .init(value: "no", text: "turned away")],
                    value: typed.text("accepted", of: .acknowledge)
                ).html,
                Field(
                    label: "The payer’s number of the claim", name: "number", id: "ack-number",
                    value: typed.text("number", of: .acknowledge),
                    hint: "From the 277CA. A later replacement needs it.",
                    fault: typed.fault("acknowledged", of: .acknowledge), isRequired: false, limit: 50
                ).html,
                note("ack-note", .acknowledge),
            ], isOpen: typed.isOf(.acknowledge), isNext: false
        ).html
    }

    private var answer: HTML {
        let isVoid = way.standing.frequency == .void
        let outcomes: [ClaimAnswer.Outcome] = isVoid ? [.reversed, .denied] : [.paid, .partlyPaid, .denied]
        return ClaimForm(
            opener: "Write down the answer…", headline: "What did the payer decide?",
            text: "As the remittance says it. Every entry stays; a later answer stands beside it.",
            button: "Write it down", address: "\(base)/answer", token: mapping.token, hidden: hidden,
            fields: [
                Choice(
                    label: "Decision", name: "outcome",
                    options: outcomes.map { .init(value: $0.rawValue, text: ClaimWords.outcome($0)) },
                    value: typed.text("outcome", of: .answer), fault: typed.fault("outcome", of: .answer)
                ).html,
                element("div", ["class": "row"]) {
                    Field(
                        label: "Day of the answer", name: "on",
                        value: typed.text("on", of: .answer, else: mapping.today.description), type: "date",
                        fault: typed.fault("on", of: .answer), limit: 10)
                    Field(
                        label: "Paid, in dollars", name: "paid", value: typed.text("paid", of: .answer),
                        fault: typed.fault("paid", of: .answer), isRequired: false, limit: 12, saysOptional: false)
                    Field(
                        label: "The payer’s number of the claim", name: "number", id: "answer-number",
                        value: typed.text("number", of: .answer, else: way.standing.payerClaimNumber ?? ""),
                        fault: typed.fault("number", of: .answer), isRequired: false, limit: 50, saysOptional: false)
                },
                adjustments, note("answer-note", .answer),
            ], isOpen: typed.isOf(.answer), isNext: way.stage.isWaiting
        ).html
    }

    private var adjustments: HTML {
        element("fieldset", ["class": "field"]) {
            element("legend", ["class": "label"], text: "What was not paid, and why")
            element(
                "p", ["class": "hint"],
                text: "Group CO, PR, OA or PI; reason code such as 252; remark codes such as N463.")
            for place in 1..<(ClaimFormReading.adjustments + 1) { adjustment(place) }
        }
    }

    private func adjustment(_ place: Int) -> HTML {
        func field(_ name: String, _ label: String, _ limit: Int) -> Field {
            Field(
                label: label, name: "\(name)-\(place)", value: typed.text("\(name)-\(place)", of: .answer),
                fault: typed.fault("\(name)-\(place)", of: .answer), isRequired: false, limit: limit,
                saysOptional: false)
        }
        let group = typed.text("group-\(place)", of: .answer, else: "CO")
        return element("div", ["class": "row adjustment"]) {
            element("div", ["class": "field"]) {
                element("label", ["for": "group-\(place)"], text: "Group \(place)")
                element("select", ["id": "group-\(place)", "name": "group-\(place)"]) {
                    for one in ClaimAnswer.Adjustment.Group.allCases {
                        element(
                            "option", ["value": one.rawValue, "selected": one.rawValue == group ? "" : nil],
                            text: "\(one.rawValue), \(ClaimWords.bearer(one))")
                    }
                }
            }
            field("reason", "Reason \(place)", 4)
            field("amount", "Amount \(place)", 12)
            field("remarks", "Remarks \(place)", 40)
        }
    }

    private func number(_ kind: TypedClaimForm.Kind, _ act: String) -> HTML {
        Field(
            label: "The payer’s number of the earlier claim", name: "number", id: "\(kind.rawValue)-number",
            value: typed.text("number", of: kind, else: way.standing.payerClaimNumber ?? ""),
            hint: "It goes into REF*F8.", fault: typed.fault(act, of: kind), limit: 50
        ).html
    }

    private func reason(_ kind: TypedClaimForm.Kind, _ label: String) -> HTML {
        Field(
            label: label, name: "reason", id: "\(kind.rawValue)-reason", value: typed.text("reason", of: kind),
            hint: "At least \(ClaimWay.shortestReason) characters. It stays with the claim.",
            fault: typed.fault("reason", of: kind).isEmpty
                ? typed.fault("accepted-denial", of: kind) + typed.fault("written-off", of: kind)
                : typed.fault("reason", of: kind), limit: ClaimEvent.noteLimit, lines: 2
        ).html
    }

    private func note(_ id: String, _ kind: TypedClaimForm.Kind) -> HTML {
        Field(
            label: "Note", name: "note", id: id, value: typed.text("note", of: kind), isRequired: false,
            limit: ClaimEvent.noteLimit, lines: 2
        ).html
    }

    private var replace: HTML {
        ClaimForm(
            opener: "Replace it…", headline: "Begin a replacement?",
            text:
                "The claim is made anew from the record as it stands (frequency 7). Nothing is sent yet: you can change "
                + "it, send it, or let it go.",
            button: "Begin the replacement", address: "\(base)/replace", token: mapping.token, hidden: hidden,
            fields: [number(.replace, "replaced"), reason(.replace, "Why it is replaced")],
            isOpen: typed.isOf(.replace), isNext: way.stage == .denied
        ).html
    }

    private var void: HTML {
        ClaimForm(
            opener: "Void it…", headline: "Begin a void?",
            text:
                "The claim is repeated as it was sent and marked as taken back (frequency 8). Nothing is sent yet: you "
                + "can send it, or let it go. Once the payer has taken it, this claim is over.",
            button: "Begin the void", address: "\(base)/void", token: mapping.token, hidden: hidden,
            fields: [number(.void, "voided"), reason(.void, "Why it is taken back")], isOpen: typed.isOf(.void),
            isNext: false
        ).html
    }

    private var accept: HTML {
        ClaimForm(
            opener: "Accept the denial…", headline: "Take the payer’s no as the last word?",
            text:
                "The claim leaves the open ones. It can’t be taken back. What remains possible: a replacement, as long as "
                + "the payer takes one.",
            button: "Accept the denial", address: "\(base)/accept", token: mapping.token, hidden: hidden,
            fields: [reason(.accept, "Why it is accepted")], isOpen: typed.isOf(.accept), isNext: false, isFinal: true
        ).html
    }

    private var writeOff: HTML {
        ClaimForm(
            opener: "Write it off…", headline: "Ask nobody for this?",
            text: "The claim leaves the open ones without being sent. It can’t be taken back.", button: "Write it off",
            address: "\(base)/write-off", token: mapping.token, hidden: hidden,
            fields: [reason(.writeOff, "Why nothing is asked for")], isOpen: typed.isOf(.writeOff), isNext: false,
            isFinal: true
        ).html
    }
}
