import Hypertext

/// A short word with its icon: what holds, what weakens, what stops.
struct Tag: Part {
    enum Kind: String, Hashable, Sendable {
        case plain = ""
        case ok, warn, bad, clash, unknown, unverified
    }

    var kind: Kind
    var text: String

    init(_ kind: Kind = .plain, _ text: String) {
        self.kind = kind
        self.text = text
    }

    var icon: Icon? {
        switch kind {
        case .plain, .unverified: nil
        case .ok: .check
        case .warn: .alert
        case .bad: .stop
        case .clash: .neq
        case .unknown: .unknown
        }
    }

    var html: HTML {
        element("span", ["class": kind == .plain ? "tag" : "tag \(kind.rawValue)"]) {
            icon?.mark
            text
        }
    }
}
