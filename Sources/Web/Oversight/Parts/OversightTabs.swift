import Hypertext
import Practice

/// The places of oversight, one line at the head of each.
struct OversightTabs: Part {
    enum Place: CaseIterable, Hashable, Sendable {
        case records, accounts, audit, roles

        var title: String {
            switch self {
            case .records: "Records"
            case .accounts: "Accounts"
            case .audit: "Audit"
            case .roles: "Who may do what"
            }
        }

        var address: String {
            switch self {
            case .records: "/practice/oversight"
            case .accounts: "/practice/oversight/accounts"
            case .audit: "/practice/oversight/audit"
            case .roles: "/practice/oversight/roles"
            }
        }
    }

    var current: Place

    var html: HTML {
        element("nav", ["class": "tabs oversight-tabs", "aria-label": "Oversight"]) {
            for place in Place.allCases {
                NavigationItem(text: place.title, address: place.address, isCurrent: place == current).html
            }
        }
    }
}
