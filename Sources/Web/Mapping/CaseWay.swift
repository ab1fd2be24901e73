import Claims
import Coding
import Reporting
import X12

/// How far a case has come, and what comes next.
struct CaseWay {
    /// Where the case stands; the order is that of the way.
    enum Stand: Int, Comparable, Hashable, Sendable, CaseIterable {
        case capture, read, sign, settle, mend, send

        static func < (left: Stand, right: Stand) -> Bool { left.rawValue < right.rawValue }

        /// The heading of its group in the work list.
        var title: String {
            switch self {
            case .capture: "To capture"
            case .read: "To read"
            case .sign: "To sign"
            case .settle: "To settle"
            case .mend: "To mend"
            case .send: "Ready to send"
            }
        }
    }

    let record: CaseRecord

    init(_ record: CaseRecord) { self.record = record }

    var stand: Stand {
        if record.images.isEmpty { return .capture }
        guard let report = record.report else { return .read }
        if report.status == .preliminary { return .sign }
        if record.decision.decisions.contains(where: { $0.status == .cannotTell }) || !record.isClaimed {
            return .settle
        }
        return record.claims.contains(where: CaseWay.isStopped) ? .mend : .send
    }

    static func isStopped(_ claim: CaseRecord.PartyClaim) -> Bool {
        claim.findings.contains { $0.severity == .error }
    }

    /// Images, report, signature, decision, claim, paid.
    func steps(of id: String, reach: Set<CasePlace>) -> [CaseHeader.Step] {
        let at: Int
        switch stand {
        case .capture: at = 0
        case .read: at = 1
        case .sign: at = 2
        case .settle: at = 3
        case .mend, .send: at = 4
        }
        func way(_ place: CasePlace, _ part: String = "") -> String? {
            reach.contains(place) ? place.address(of: id, part: part) : nil
        }
        let places: [(String, String?)] = [
            ("Images", way(.images)), ("Report", way(.report)), ("Signature", way(.report, "signature")),
            ("Decision", way(.decision)), ("Claim", way(.claim)), ("Paid", nil),
        ]
        return places.enumerated().map { index, place in
            let standing: CaseHeader.Standing =
                index < at ? .done : index > at ? .ahead : stand == .mend || stand == .settle ? .stopped : .now
            return CaseHeader.Step(text: place.0, address: index <= at ? place.1 : nil, standing: standing)
        }
    }
}
