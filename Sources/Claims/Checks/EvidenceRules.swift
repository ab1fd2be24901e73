import Essentials
import X12

/// The lines whose code includes a reading.
private func readings(_ context: ClaimContext) -> [ClaimContext.Line] {
    context.lines.filter { $0.code == UltrasoundCodes.whole || $0.code == UltrasoundCodes.reading }
}

enum ReportUnsigned: ClaimRule {
    static let id = "evidence.report-unsigned"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let evidence = context.evidence, evidence.reportSigned == nil, !context.isPredetermination else { return }
        for line in readings(context) { report.add(line.service, 1, component: 2) }
    }
}

enum ReportSignedLate: ClaimRule {
    static let id = "evidence.report-signed-late"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let evidence = context.evidence, let signed = evidence.reportSigned, signed > evidence.sending else {
            return
        }
        for line in readings(context) { report.add(line.service, 1, component: 2) }
    }
}

enum ImageNotRead: ClaimRule {
    static let id = "evidence.image-not-read"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let evidence = context.evidence, !readings(context).isEmpty,
            !evidence.imagesRead.isSuperset(of: evidence.imagesAttached)
        else { return }
        report.add(context.claim.segment("PWK") ?? context.clm)
    }
}

enum StudyDate: ClaimRule {
    static let id = "evidence.study-date"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let days = context.evidence?.studyDates, !days.isEmpty else { return }
        for line in context.lines where line.code == UltrasoundCodes.whole || line.code == UltrasoundCodes.capture {
            guard let day = line.date, !days.contains(day) else { continue }
            let segment = line.loop.segment("DTP", [1: "472"]) ?? context.claim.segment("DTP", [1: "472"])
            report.add(segment ?? line.service, segment == nil ? 0 : 3)
        }
    }
}

enum IdentityDiffers: ClaimRule {
    static let id = "evidence.identity"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let evidence = context.evidence, let name = context.patientLoop?.segment("NM1") else { return }
        for identity in evidence.identities {
            let isSame = same(identity.name.family, name[3]) && same(identity.name.given, name[4])
            let born = identity.birthDate.map { $0 == context.birthDate } ?? true
            if !isSame || !born { report.add(name, words: ["what": identity.record]) }
        }
    }

    /// Capitals and spaces around a name make no difference.
    private static func same(_ left: String, _ right: String) -> Bool {
        func plain(_ text: String) -> [Substring] { text.uppercased().split(separator: " ") }
        return plain(left) == plain(right)
    }
}
