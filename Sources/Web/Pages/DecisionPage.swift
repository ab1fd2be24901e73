import Hypertext

/// The decision for each party: code, reasons with proof, rejected neighbours, what is missing.
struct DecisionPage: Hashable, Sendable {
    /// The decision for one party and service.
    struct Ruling: Hashable, Sendable {
        var id: String
        var verdict: Verdict
        var facts: [FactRow]
        /// The neighbours that are nearest.
        var rejected: [FlipRow]
        /// The others, folded away.
        var further: [FlipRow] = []
        var missing: [Missing]
        /// Where what is missing stands on the page.
        var missingID = "missing"
    }

    var rulings: [Ruling]
    /// The way of each ruling, in the same order; empty where none is shown.
    var paths: [PathOfDecision] = []
    /// What a dentist overrode, and the forms for it.
    var overrides: [OverrideBox] = []
    /// Where what is missing is asked for; nil where nothing is.
    var request: Button?
    /// Diagnoses, coverage and the medical route: none of it entered the decision.
    var beside: [FactRow]
    /// By which rules of which release, and that the same record gives the same bytes.
    var basis: String
    var files: [Downloads.File]
    /// Whether it is the page itself; else it stands under the main heading of another one.
    var isWholePage = true

    var html: HTML {
        .group {
            if rulings.isEmpty {
                if isWholePage { RoomHeader(title: "Nothing to decide", note: "") }
                Empty(headline: "No service is recorded.", text: "A decision needs a study, its date and its parties.")
            }
            if isWholePage && rulings.count > 1 {
                element("h1", ["class": "hide"], text: "Decisions for \(rulings.count) parties")
            }
            for box in overrides {
                if let standing = box.standing {
                    Note(
                        kind: .warn, headline: "\(box.party): overridden.",
                        text: "The claim carries \(standing.what). What the record supports stands here unchanged.")
                }
            }
            for (index, ruling) in rulings.enumerated() {
                show(ruling, paths.indices.contains(index) ? paths[index] : nil, isFirst: index == 0)
            }
            if let request { Buttons(buttons: [request]) }
            if !overrides.isEmpty {
                block("Overrides", id: "overrides") {
                    for box in overrides { box }
                }
            }
            if !beside.isEmpty {
                block("Beside the decision") {
                    element("p", ["class": "quiet small"], text: "None of this entered it.")
                    FactList(rows: beside)
                }
            }
            if !files.isEmpty { block("As a file") { Downloads(files: files) } }
            element("p", ["class": "small quiet basis"], text: basis)
        }
    }

    /// Puts the visit's token into the forms.
    mutating func seal(_ token: String) {
        for index in overrides.indices { overrides[index].form?.token = token }
    }

    /// Puts what was typed, and why it was refused, into the form of a party.
    mutating func refuse(party: String, service: String, code: String, reason: String, faults: [String: String]) {
        for index in overrides.indices {
            guard overrides[index].form?.hidden["party"] == party,
                (overrides[index].form?.hidden["service"] ?? "") == service
            else { continue }
            overrides[index].form?.code = code
            overrides[index].form?.reason = reason
            overrides[index].form?.faults = faults
        }
    }

    private func show(_ ruling: Ruling, _ path: PathOfDecision?, isFirst: Bool) -> HTML {
        var verdict = ruling.verdict
        verdict.level = isWholePage && rulings.count == 1 ? .page : .section
        return element(
            "section", ["class": isFirst ? "ruling" : "ruling next", "id": ruling.id, "aria-label": verdict.label]
        ) {
            verdict
            if !ruling.facts.isEmpty {
                part("Because") {
                    FactList(rows: ruling.facts)
                    path
                }
            }
            if !ruling.rejected.isEmpty {
                part("Why not its neighbours") {
                    element("div") {
                        for row in ruling.rejected { row }
                    }
                    if !ruling.further.isEmpty {
                        element("details", ["class": "more"]) {
                            element("summary", text: "\(ruling.further.count) more, each with its fact")
                            for row in ruling.further { row }
                        }
                    }
                }
            }
            part("What is missing", id: ruling.missingID) { MissingHalves(items: ruling.missing) }
        }
    }

    private func part(_ title: String, id: String? = nil, @HTMLBuilder _ content: () -> HTML) -> HTML {
        let level: StaticString = rulings.count == 1 ? "h2" : "h3"
        return element("div", ["class": "block", "id": id]) {
            element(level, ["class": "part"], text: title)
            content()
        }
    }
}
