import Hypertext

/// A link to what proves a statement: dotted, with the mark of its kind.
struct EvidenceLink: Part {
    enum Kind: Hashable, Sendable {
        case image, measurement, field, signature

        var icon: Icon {
            switch self {
            case .image: .frame
            case .measurement: .cal
            case .field: .field
            case .signature: .pen
            }
        }
    }

    var kind: Kind
    var text: String
    var address: String

    var html: HTML {
        element("a", ["class": "ev", "href": address]) {
            kind.icon.mark
            element("span", text: text)
        }
    }
}
