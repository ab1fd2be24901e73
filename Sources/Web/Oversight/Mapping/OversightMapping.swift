import Essentials
import Hypertext
import Practice

/// The state of the records in the words of the page.
struct OversightMapping {
    var state: StoreState
    var emergencies: [SeenEmergency]
    /// Names of accounts by user, with their roles.
    var people: [String: String]
    var token: String

    func page() -> OversightPage {
        OversightPage(
            emergencies: emergencies.map(box), verification: state.verification.map(verification),
            verifyingSince: state.verifyingSince?.spokenTime ?? "", lines: lines,
            kinds: state.kinds.map {
                .init(
                    name: OversightMapping.kind($0.name), documents: Words.grouped($0.documents),
                    versions: Words.grouped($0.versions))
            }, idle: "\(state.door.settings.idleMinutes)", idleVersion: state.door.version.map { "\($0)" } ?? "",
            token: token)
    }

    private func box(_ seen: SeenEmergency) -> EmergencyBox {
        let grant = seen.grant
        var query = AuditQuery()
        (query.user, query.subject) = (grant.user, grant.subject)
        (query.from, query.to) = (try? grant.at.date, try? grant.until.date)
        return EmergencyBox(
            id: grant.id, who: people[grant.user] ?? grant.name, subject: grant.subject,
            address: AuditMapping.address(query), reason: grant.reason,
            time: "\(Words.moment(grant.at)) to \(grant.until.spokenTime)"
                + (grant.ended.map { ", ended by \($0.name)" } ?? ""),
            stands: grant.stands(at: state.at),
            opened: seen.opened.map { "\(Words.plain($0.act)) at \($0.at.spokenTime)" },
            seen: grant.seen.map { "\($0.name), \(Words.moment($0.at))" } ?? "", seenNote: grant.seen?.note ?? "",
            version: seen.version, token: token)
    }

    private func verification(_ kept: KeptVerification) -> OversightPage.Verification {
        .init(
            isIntact: kept.isIntact, time: "\(Words.moment(kept.at)), by \(kept.user)",
            counts:
                "\(Words.grouped(kept.versions)) versions, \(Words.grouped(kept.journalEntries)) journal entries, "
                + "\(Words.grouped(kept.seals)) seals and \(Words.grouped(kept.images)) archived files were held against "
                + "each other; \(Words.grouped(kept.unsealed)) not sealed yet, \(kept.quarantined) in quarantine.",
            findings: kept.findings.map { .init(fault: $0.fault, place: $0.place, problem: $0.problem) },
            further: kept.furtherFindings)
    }

    private var lines: [OversightPage.Line] {
        var failed = AuditQuery()
        failed.act = "sign-in-failed"
        failed.from = try? state.at.date
        let isLow = state.freeBytes < 1 << 30
        return [
            .init(
                what: "Last seal",
                value: state.seal.map { "number \(Words.grouped($0.number)), \(age($0.at))" } ?? "none",
                note: state.seal.map {
                    "\(Words.moment($0.at)) UTC; \(Words.count(state.unsealed, "act is", "acts are")) not sealed yet."
                } ?? "The first seal is made as soon as something is saved."),
            .init(
                what: "Copy of the seals", value: state.sealCopy.path,
                note: state.sealCopy.isInside
                    ? "It lies beside the records: whoever rewrites one rewrites both. Start with --seals FILE on another "
                        + "disk."
                    : "It lies outside the records’ folder.",
                tag: state.sealCopy.isInside ? Tag(.warn, "same folder") : Tag(.ok, "outside")),
            .init(
                what: "Free on the disk", value: spokenSize(state.freeBytes),
                note: isLow ? "Free space before the disk is full: nothing is saved then." : "",
                tag: isLow ? Tag(.bad, "low") : nil),
            .init(what: "Database", value: spokenSize(state.databaseBytes), note: "With its log."),
            .init(
                what: "Archived files", value: Words.grouped(state.images.count),
                note: "\(spokenSize(state.images.bytes)): images, and what cases carry; counted at "
                    + "\(state.images.at.spokenTime)."),
            .init(
                what: "Journal", value: "\(Words.grouped(state.journalEntries)) entries",
                note: "One for each user, act, subject and minute."),
            .init(what: "Open sessions", value: "\(state.openSessions)", note: ""),
            .init(
                what: "Sign-ins that failed today", value: "\(state.failedSignIns)", note: "In the audit",
                tag: state.failedSignIns > 20 ? Tag(.warn, "many") : nil, address: AuditMapping.address(failed)),
            .init(what: "This server", value: "answers", note: "/health", address: "/health"),
        ]
    }

    private func age(_ time: Timestamp) -> String {
        switch state.at.seconds - time.seconds {
        case ..<2: "just now"
        case let seconds where seconds < 120: "\(seconds) seconds ago"
        case let seconds where seconds < 7200: "\(seconds / 60) minutes ago"
        case let seconds where seconds < 172_800: "\(seconds / 3600) hours ago"
        case let seconds: "\(seconds / 86_400) days ago"
        }
    }

    private static func kind(_ name: String) -> String { kinds[name] ?? Words.sentence(Words.plain(name)) }

    private static let kinds = [
        "case": "Cases", "override": "Overrides", "person": "People", "provider": "Providers", "payer": "Payers",
        "fee": "Fees", "place": "Places", "setting": "Settings", "object": "Received objects",
        "labels": "Labels of images", "measurements": "Measurements", "draft": "Drafts of reports",
        "signed": "Signed reports", "claim": "Claims", "glance": "Lines of the work list",
        "grant": "Emergency accesses", "import": "Imports", "organisation": "Organisations",
    ]
}
