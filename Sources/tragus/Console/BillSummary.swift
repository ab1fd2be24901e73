import Claims
import Coding
import Essentials
import Evidence
import Practice
import X12

/// What a run of the main job gave, for people and as JSON.
struct BillSummary {
    let billed: BilledCase

    var text: String {
        var lines = [
            billed.material.source.title, "Date of service \(billed.material.source.dateOfService.spoken)", "",
        ]
        for bill in billed.bills {
            lines.append("\(bill.name) (\(bill.party))")
            for answer in billed.decision.decisions where answer.party == bill.party {
                lines.append(
                    "  record supports  \(answer.code.map { "\(answer.system) \($0)" } ?? answer.status.rawValue)")
                if !answer.finding.isEmpty { lines.append("  \(answer.finding)") }
            }
            if let claim = bill.claim {
                lines.append("  claim            claim-\(bill.party).837, \(bill.billing.fee) dollars")
                lines.append(
                    "  evidence         evidence-\(bill.party).zip, \(claim.evidence.manifest.items.count) entries")
                for check in claim.checks {
                    lines.append("  \(check.severity.rawValue): \(check.message) \(check.fix)")
                }
            } else {
                lines.append("  no claim:")
                for obstacle in bill.obstacles { lines.append("    \(obstacle.words) Cure: \(obstacle.cure)") }
            }
            lines.append("")
        }
        lines.append("\(billed.files.count) files written.")
        return lines.joined(separator: "\n") + "\n"
    }

    var json: JSONValue {
        [
            "case": .string(billed.material.source.id),
            "files": .strings(billed.files.map(\.name)),
            "bills": .array(
                billed.bills.map { bill in
                    [
                        "party": .string(bill.party), "claimed": .bool(bill.claim != nil),
                        "code": bill.claim?.claim.lines.first.map { .string($0.code) } ?? .null,
                        "obstacles": .array(
                            bill.obstacles.map {
                                ["item": .string($0.item), "message": .string($0.words), "cure": .string($0.cure)]
                            }),
                    ]
                }),
        ]
    }
}
