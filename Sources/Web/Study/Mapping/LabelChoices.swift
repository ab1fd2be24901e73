import Reporting

/// The pairs of region and side that an image may be labelled with, what was ordered first: keys 1 to 9 take the first
/// nine.
enum LabelChoices {
    struct Pair: Hashable, Sendable {
        var region: String
        var side: BodySide?
        var text: String

        /// As a form sends it: `parotid right`.
        var value: String { side.map { "\(region) \($0.rawValue)" } ?? region }
    }

    /// - Parameter areas: the areas of the order, such as `parotid-gland`; empty where none are known.
    static func pairs(_ template: ReportTemplate, areas: [String]) -> [Pair] {
        let wanted = template.regions.filter { region in region.areas.first.map { areas.contains($0) } ?? false }
        let rest = template.regions.filter { !wanted.contains($0) }
        return (wanted + rest).flatMap { region -> [Pair] in
            switch region.sides {
            case .none: [Pair(region: region.id, side: nil, text: region.label)]
            case .both, .one:
                [BodySide.right, .left].map {
                    Pair(region: region.id, side: $0, text: title(region.label, $0))
                }
            }
        }
    }

    /// The pair that a form names; nil where the template has none such.
    static func pair(_ value: String, _ template: ReportTemplate) -> Pair? {
        pairs(template, areas: []).first { $0.value == value }
    }

    /// `Right parotid gland`.
    static func title(_ region: String, _ side: BodySide?) -> String {
        switch side {
        case .right, .left: "\(side?.label ?? "") \(region.prefix(1).lowercased())\(region.dropFirst())"
        case .bilateral: "\(region), both sides"
        case .midline: "\(region), midline"
        case nil: region
        }
    }
}
