import Claims
import Essentials
import Patients
import Practice
import Ultrasound

/// Reads the forms of the claim page; what can't be read is refused with its field.
struct ClaimFormReading {
    let form: [String: String]

    func text(_ name: String) -> String { (form[name] ?? "").trimmed }

    /// The version that was seen; 0 where there was none.
    var version: Int { Int(text("version")) ?? -1 }

    private func money(_ name: String) throws -> Money {
        let typed = text(name).filter { $0 != "$" && $0 != "," }
        guard let money = try? Money(typed), money >= .zero, money.cents <= 99_999_999 else {
            throw ClaimRefused.field(name, found: "This is no amount.", wanted: "Dollars and cents, such as 185.00.")
        }
        return money
    }

    private func day(_ name: String) throws -> CalendarDate {
        guard let day = try? CalendarDate(text(name)) else {
            throw ClaimRefused.field(name, found: "This is no day.", wanted: "Year-month-day, such as 2026-03-24.")
        }
        return day
    }

    /// What was chosen; what billing would choose anyway is left to billing.
    func edit(of dossier: ClaimDossier) throws -> ClaimEdit {
        var edit = ClaimEdit()
        let count = min(4, dossier.billed.material.source.order.diagnoses.count)
        let pointers = (1..<(count + 1)).compactMap { Int(text("pointer-\($0)")) }.filter { $0 != 0 }
        guard !pointers.isEmpty else {
            throw ClaimRefused.field(
                "pointers", found: "No diagnosis is chosen.", wanted: "At least one: a line without is denied.")
        }
        edit.pointers = pointers == Array(1..<(count + 1)) ? [] : [pointers]
        let fee = try money("fee")
        let asked = dossier.billed.material.source.billing.first { $0.party == dossier.bill.party }?.fee
        edit.fee = fee == asked ? nil : fee
        let authorization = text("authorization")
        let own = dossier.billed.material.source.billing.first { $0.party == dossier.bill.party }?.priorAuthorization
        edit.priorAuthorization = authorization == own ? "" : authorization
        edit.note = text("note")
        let images = dossier.billed.material.images.map(\.image.sopInstanceUID)
        let chosen = (1..<(images.count + 1)).compactMap { form["image-\($0)"] }.filter(images.contains)
        let attachments = ClaimEdit.Attachments(report: form["report"] != nil, images: chosen)
        edit.attachments = attachments == dossier.usualAttachments ? nil : attachments
        return edit
    }

    func acknowledgement() throws -> ClaimAcknowledgement {
        guard let form = ClaimAcknowledgement.Form(rawValue: text("form")), ["yes", "no"].contains(text("accepted"))
        else {
            throw ClaimRefused.field("form", found: "It is not said which answer came.", wanted: "Choose one.")
        }
        let number = text("number")
        return ClaimAcknowledgement(
            form: form, isAccepted: text("accepted") == "yes", payerClaimNumber: number.isEmpty ? nil : number)
    }

    /// How many adjustments the form takes.
    static let adjustments = 3

    func answer() throws -> ClaimAnswer {
        guard let outcome = ClaimAnswer.Outcome(rawValue: text("outcome")) else {
            throw ClaimRefused.field("outcome", found: "It is not said what was decided.", wanted: "Choose one.")
        }
        var adjustments: [ClaimAnswer.Adjustment] = []
        for place in 1...ClaimFormReading.adjustments where !text("reason-\(place)").isEmpty {
            guard let group = ClaimAnswer.Adjustment.Group(rawValue: text("group-\(place)")) else {
                throw ClaimRefused.field(
                    "reason-\(place)", found: "It is not said who bears it.", wanted: "CO, PR, OA or PI.")
            }
            let reason = text("reason-\(place)").uppercased()
            guard AdjustmentCodes.isReason(reason) else {
                throw ClaimRefused.field(
                    "reason-\(place)", found: "This is no reason code.", wanted: "Digits, such as 252.")
            }
            let remarks = text("remarks-\(place)").uppercased().split { " ,;".contains($0) }.map(String.init)
            guard remarks.count <= 5, remarks.allSatisfy(AdjustmentCodes.isRemark) else {
                throw ClaimRefused.field(
                    "remarks-\(place)", found: "One of these is no remark code.",
                    wanted: "A letter or two and digits, such as N463; at most five.")
            }
            adjustments.append(
                ClaimAnswer.Adjustment(
                    group: group, reason: reason, amount: try money("amount-\(place)"), remarks: remarks))
        }
        let number = text("number")
        let paid = text("paid").isEmpty ? Money.zero : try money("paid")
        return ClaimAnswer(
            outcome: outcome, on: try day("on"), paid: paid, adjustments: adjustments,
            payerClaimNumber: number.isEmpty ? nil : number)
    }

    func deadline() throws -> (kind: ClaimDeadline.Kind, deadline: ClaimDeadline?) {
        guard let kind = ClaimDeadline.Kind(rawValue: text("kind")) else {
            throw ClaimRefused.field("kind", found: "It is not said what for.", wanted: "Choose one.")
        }
        if text("day").isEmpty { return (kind, nil) }
        return (kind, ClaimDeadline(kind: kind, day: try day("day"), source: text("source")))
    }
}
