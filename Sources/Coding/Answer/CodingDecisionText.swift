import Essentials

extension CodingDecision {
    /// The decision for people: for each party and service the finding, then why, then what is missing, then near codes;
    /// at the end the sources.
    public var text: String {
        var lines: [String] = []
        let date = dateOfService.value?.description ?? "not settled"
        lines += ["Coding decision", "Date of service: \(date)\(release.map { "   Codes: \($0)" } ?? "")", ""]
        // The same source under two keys is listed once.
        func line(_ source: Citation) -> String {
            let parts = [source.title, source.publisher, source.locator].filter { !$0.isEmpty }
            return "\(parts.joined(separator: ", ")) (\(source.standing.rawValue))"
        }
        var listed: [String] = []
        var numbers: [String: Int] = [:]
        for source in sources {
            let text = line(source)
            if !listed.contains(text) { listed.append(text) }
            numbers[source.key] = listed.firstIndex(of: text).map { $0 + 1 }
        }
        func marks(_ keys: [String]) -> String {
            let list = Set(keys.compactMap { numbers[$0] }).sorted().map(String.init).joined(separator: ", ")
            return list.isEmpty ? "" : " [\(list)]"
        }
        for answer in decisions { lines += answer.lines(marks) }
        if !diagnoses.isEmpty {
            lines.append("Diagnoses")
            lines += diagnoses.map { "  \($0.code): \($0.status.rawValue), \($0.fact)" } + [""]
        }
        if !listed.isEmpty {
            lines.append("Sources")
            lines += listed.enumerated().map { "  [\($0.offset + 1)] \($0.element)" }
        }
        lines += ["", "What the record supports on this date. Fees and payers played no part. Coverage is not stated."]
        return lines.joined(separator: "\n") + "\n"
    }
}

extension CodingDecision.Answer {
    fileprivate func lines(_ marks: ([String]) -> String) -> [String] {
        var lines = [finding]
        lines.append("  Why")
        lines += reasons.map { "    - \($0.text) (\($0.rule))\(marks($0.sources))" }
        for (effect, title) in [
            (CodingDecision.MissingItem.Effect.changesCode, "Missing, and it changes the code"),
            (.weakensClaim, "Missing, and it weakens the claim"),
        ] {
            let items = missing.filter { $0.effect == effect }
            if items.isEmpty { continue }
            lines.append("  \(title)")
            lines += items.map { "    - \($0.item): \($0.ask) (\($0.rule))\(marks($0.sources))" }
        }
        if !crossCodes.isEmpty {
            lines.append("  Named for the medical route")
            lines += crossCodes.map { "    - \($0.system) \($0.code), \($0.standing.rawValue)\(marks($0.sources))" }
        }
        if !rejected.isEmpty {
            lines.append("  Near codes that do not fit")
            lines += rejected.map {
                "    - \($0.code): \($0.fact). It would fit with \($0.flip). (\($0.rule))\(marks($0.sources))"
            }
        }
        return lines + [""]
    }
}
