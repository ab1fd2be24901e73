import Coding

/// The words of one message.
struct RequestLetter {
    let addressee: String
    let context: RequestContext
    let asks: [RecordRequest.Ask]
    let late: String

    var subject: String { "Case \(context.caseNumber), \(service): records to add" }

    var text: String {
        var lines = ["To \(addressee)", "", "For case \(context.caseNumber), \(service), the record lacks:"]
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
