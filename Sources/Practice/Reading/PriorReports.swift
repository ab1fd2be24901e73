public import Essentials
import Records
public import Reporting

/// A signed report of the same person from an earlier day.
public struct PriorReport: Hashable, Sendable {
    public let caseID: String
    public let title: String
    public let date: CalendarDate
    public let studyInstanceUID: String?
    public let lesions: [PriorLesion]
}

/// A lesion of an earlier report, which a new one may follow.
public struct PriorLesion: Hashable, Sendable {
    public let tracking: String
    public let trackingUID: String
    public let kind: String
    public let region: String
    public let side: BodySide?
}

extension Workspace {
    /// The signed reports of the person of a case from earlier days, the latest first.
    public func priorReports(of caseID: String, for session: Session) throws -> [PriorReport] {
        let stored = try store.storedCase(caseID, to: .seeReport, for: session)
        guard let person = stored.summary.person, let day = stored.summary.dateOfService else { return [] }
        let cases = try store.records.documents(
            Query(
                organisation: session.organisation, kind: "case",
                where: [
                    .init("person", .equals, .text(person)), .init("dateOfService", .atMost, .text(day.description)),
                ], order: .init("dateOfService", isDescending: true), limit: 50))
        return try cases.compactMap { found -> PriorReport? in
            guard found.key.id != caseID, let date = found.text("dateOfService").flatMap({ try? CalendarDate($0) }),
                date < day,
                let signed = try store.signed(of: found.key.id, organisation: session.organisation).first
            else { return nil }
            try store.permit(.seeReport, session, subject: "case/\(found.key.id)")
            let report = try store.signedJSON(signed)
            return PriorReport(
                caseID: found.key.id, title: found.text("title") ?? "", date: date,
                studyInstanceUID: report["header"]?["studies"]?.strings?.first,
                lesions: (report["lesions"]?.array ?? []).compactMap(PriorReports.lesion))
        }
    }
}

private enum PriorReports {
    static func lesion(_ json: JSONValue) -> PriorLesion? {
        guard let tracking = json["tracking"]?.string, let uid = json["trackingUID"]?.string,
            let kind = json["kind"]?.string, let region = json["region"]?.string
        else { return nil }
        return PriorLesion(
            tracking: tracking, trackingUID: uid, kind: kind, region: region,
            side: json["side"]?.string.flatMap(BodySide.init(rawValue:)))
    }
}
