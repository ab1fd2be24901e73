/// The screens that the walkthrough shows, each beside the section that speaks of it.
enum Walkthrough {
    static let topic = "walkthrough"

    /// A screen of the demo case: file, what it shows, and the line under it.
    struct Screen: Sendable {
        var section: String
        var file: String
        var alt: String
        var caption: String
        var width: Int
        var height: Int
    }

    static let screens: [Screen] = []

    static func pictures(of topic: String, _ view: HubView) -> [String: [Prose.Picture]] {
        guard topic == Walkthrough.topic else { return [:] }
        var pictures: [String: [Prose.Picture]] = [:]
        for screen in screens {
            pictures[screen.section, default: []].append(
                Prose.Picture(
                    address: view.asset(screen.file), alt: screen.alt, caption: screen.caption, width: screen.width,
                    height: screen.height))
        }
        return pictures
    }
}
