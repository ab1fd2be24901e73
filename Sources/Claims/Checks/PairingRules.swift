import X12

enum PredeterminationDate: ClaimRule {
    static let id = "pairing.predetermination-date"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard context.isPredetermination else { return }
        for loop in [context.claim] + context.lines.map(\.loop) {
            if let date = loop.segment("DTP", [1: "472"]) { report.add(date) }
        }
    }
}

enum PayerClaimNumber: ClaimRule {
    static let id = "pairing.payer-claim-number"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard ["7", "8"].contains(context.clm[5, 3]) else { return }
        if context.claim.segment("REF", [1: "F8"])?.has(2) != true { report.add(context.clm, 5, component: 3) }
    }
}

enum PayerClaimNumberOriginal: ClaimRule {
    static let id = "pairing.payer-claim-number-original"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard context.clm[5, 3] == "1", let number = context.claim.segment("REF", [1: "F8"]) else { return }
        report.add(number)
    }
}

enum AttachmentNumber: ClaimRule {
    static let id = "pairing.attachment-number"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for attachment in context.claim.segments("PWK") where !attachment.holds(2, "AA") && !attachment.has(6) {
            report.add(attachment, 6)
        }
    }
}

enum AttachmentOnRequest: ClaimRule {
    static let id = "pairing.attachment-on-request"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for attachment in context.claim.segments("PWK") where attachment.holds(2, "AA") && attachment.has(6) {
            report.add(attachment, 6)
        }
    }
}

enum AttachmentQualifier: ClaimRule {
    static let id = "pairing.attachment-qualifier"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for attachment in context.claim.segments("PWK") where attachment.has(5) != attachment.has(6) {
            report.add(attachment, 5)
        }
    }
}

enum SelfWithPatientLoop: ClaimRule {
    static let id = "pairing.self-with-patient-loop"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard context.isSelf, context.parts.patient != nil, let policy = context.parts.subscriber.segment("SBR") else {
            return
        }
        report.add(policy, 2)
    }
}

enum DependentWithoutPatientLoop: ClaimRule {
    static let id = "pairing.dependent-without-patient-loop"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard !context.isSelf, context.parts.patient == nil, let policy = context.parts.subscriber.segment("SBR") else {
            return
        }
        report.add(policy, 2)
    }
}

enum SubscriberDetails: ClaimRule {
    static let id = "pairing.subscriber-details"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard context.isSelf, context.parts.patient == nil, let loop = context.parts.subscriber.first("2010BA"),
            let name = loop.segment("NM1")
        else { return }
        let wanted: [(SegmentID, String)] = [
            ("N3", "the street (N3)"), ("N4", "the city (N4)"), ("DMG", "birth and sex (DMG)"),
        ]
        for (id, what) in wanted where loop.segment(id) == nil { report.add(name, words: ["what": what]) }
    }
}

enum SamePerson: ClaimRule {
    static let id = "pairing.same-person"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let patient = context.parts.patient?.first("2010CA"), let name = patient.segment("NM1"),
            let birth = patient.segment("DMG"), let holder = context.parts.subscriber.first("2010BA"),
            let holderName = holder.segment("NM1"), let holderBirth = holder.segment("DMG")
        else { return }
        if name[3] == holderName[3], name[4] == holderName[4], birth[2] == holderBirth[2] { report.add(name) }
    }
}

enum AccidentState: ClaimRule {
    static let id = "pairing.accident-state"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        let isAutomobile = (1...3).contains { context.clm[11, $0] == "AA" }
        if isAutomobile, context.clm[11, 4].isEmpty { report.add(context.clm, 11, component: 4) }
    }
}

enum AccidentDate: ClaimRule {
    static let id = "pairing.accident-date"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        if context.clm.has(11), context.claim.segment("DTP", [1: "439"]) == nil { report.add(context.clm, 11) }
    }
}
