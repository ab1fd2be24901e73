import Coding

/// The words of one message.
struct RequestLetter {
    let addressee: String
    let context: RequestContext
    let asks: [RecordRequest.Ask]
    let late: String

    var subject: String { "\(about(isFirst: true)): records to add" }

    /// The case by its number; where it has none, the visit by its day.
    private func about(isFirst: Bool) -> String {
        let start = context.caseNumber.isEmpty ? "" : "\(isFirst ? "Case" : "case") \(context.caseNumber), "
        return start.isEmpty ? "\(isFirst ? "Visit" : "the visit"), \(service)" : start + service
    }

    var text: String {
        var lines = ["To \(addressee)", "", "For \(about(isFirst: false)), the record lacks:"]
        for (effect, title) in [
            (CodingDecision.MissingItem.Effect.changesCode, "What the answer depends on"),
            (.weakensClaim, "What makes the claim weaker while it is missing"),
        ] {
            let chosen = asks.filter { $0.effect == effect }
            if chosen.isEmpty { continue }
            lines += ["", title]
            for ask in chosen {
                lines += [
                    "- \(ask.ask)", "  Wanted by rule \(ask.rule); source: \(ask.sources.joined(separator: "; "))",
                ]
            }
        }
        return (lines + ["", late]).joined(separator: "\n") + "\n"
    }

    private var service: String {
        context.dateOfService.map { "date of service \($0)" } ?? "date of service not settled"
    }
}
