import Hypertext

/// The way of a claim, from the top down: what was, what is now, what comes.
struct Timeline: Part {
    struct Event: Hashable, Sendable {
        var time: String
        var headline: String
        var text: String
        var standing: CaseHeader.Standing
    }

    var events: [Event]

    var html: HTML {
        element("ol", ["class": "timeline"]) {
            for event in events {
                element("li", ["class": Timeline.style(event.standing)]) {
                    if !event.time.isEmpty { element("span", ["class": "when"], text: event.time) }
                    element(event.standing == .ahead ? "span" : "b", text: event.headline)
                    event.text.isEmpty ? "" : " \(event.text)"
                }
            }
        }
    }

    private static func style(_ standing: CaseHeader.Standing) -> String? {
        switch standing {
        case .done: nil
        case .now: "now"
        case .stopped: "bad"
        case .ahead: "next"
        }
    }
}
