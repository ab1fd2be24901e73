import Claims
import Essentials
import Hypertext
import Practice

/// The days by which something must be done, each with where that is said; and the form that enters one.
struct ClaimDeadlines {
    let stored: StoredClaim
    let today: CalendarDate
    let mapping: ClaimDossierMapping

    var html: HTML? {
        let pressing = stored.way.pressing(stored.deadlines)
        let mayEnter = mapping.dossier.maySend && !stored.way.stage.isOver
        guard mayEnter || !pressing.isEmpty else { return nil }
        return .group {
            if pressing.isEmpty {
                element("p", ["class": "small"]) {
                    Certainty.unknown("the payer’s limit. Enter it with its source.")
                }
            }
            for deadline in pressing {
                element("p") {
                    Tag(kind(deadline), left(deadline))
                    " \(words(deadline.kind)) by \(deadline.day.spoken). "
                    element("span", ["class": "quiet small"], text: deadline.source)
                }
            }
            if mayEnter { form }
        }
    }

    private func kind(_ deadline: ClaimDeadline) -> Tag.Kind {
        let days = deadline.daysLeft(on: today)
        return days < 0 ? .bad : days <= 14 ? .warn : .plain
    }

    private func left(_ deadline: ClaimDeadline) -> String {
        let days = deadline.daysLeft(on: today)
        if days < 0 { return "\(Words.count(-days, "day", "days")) over" }
        return "\(Words.count(days, "day", "days")) left"
    }

    private func words(_ kind: ClaimDeadline.Kind) -> String {
        switch kind {
        case .filing: "With the payer"
        case .correction: "Replaced or appealed"
        }
    }

    private var form: HTML {
        let typed = mapping.typed
        let first = stored.deadlines.first
        let usual: ClaimDeadline.Kind =
            stored.way.stage.isDraft && stored.way.standing.frequency == .original
            ? .filing : .correction
        return ClaimForm(
            opener: "Enter a limit…", headline: "By when?",
            text: "Payers’ limits differ; nothing is assumed. An empty day takes the limit away.", button: "Keep it",
            address: "\(mapping.address)/deadline", token: mapping.token, hidden: ["version": mapping.version],
            fields: [
                Choice(
                    label: "For", name: "kind",
                    options: ClaimDeadline.Kind.allCases.map {
                        .init(value: $0.rawValue, text: $0 == .filing ? "the first claim" : "replacement or appeal")
                    }, value: typed.text("kind", of: .deadline, else: usual.rawValue),
                    fault: typed.fault("kind", of: .deadline)
                ).html,
                Field(
                    label: "Last day", name: "day",
                    value: typed.text("day", of: .deadline, else: first?.day.description ?? ""), type: "date",
                    fault: typed.fault("day", of: .deadline), isRequired: false, limit: 10, saysOptional: false
                ).html,
                Field(
                    label: "Where it is said", name: "source",
                    value: typed.text("source", of: .deadline, else: first?.source ?? ""),
                    hint: "Such as the payer’s manual with its page, or a letter with its day.",
                    fault: typed.fault("source", of: .deadline), isRequired: false, limit: ClaimDeadline.sourceLimit,
                    saysOptional: false
                ).html,
            ], isOpen: typed.isOf(.deadline), isNext: false
        ).html
    }
}
