/// The screens that the walkthrough shows, each beside the section that speaks of it.
enum Walkthrough {
    static let topic = "walkthrough"

    /// A screen of the demo case: the section beside which it stands, its file, what it shows, and the line under it.
    ///
    /// `Scripts/walkthrough-pictures.py` makes them, 1280 by 800 pixels each.
    struct Screen: Sendable {
        var section: String
        var file: String
        var alt: String
        var caption: String
    }

    static let screens = [
        Screen(
            section: "images", file: "walk-images.png",
            alt:
                "The image of the right submandibular gland, marked as simulated. Three callipers stand on it: 3.0 and "
                + "2.2 millimetres across the stone, 1.7 millimetres across the duct. Small pictures of both sides stand "
                + "on the left, and the way of the case above.",
            caption: "Images: both sides, each measurement drawn where it was taken."),
        Screen(
            section: "report", file: "walk-report.png",
            alt: "The signed report. Its heading is the impression: one stone of about 3 mm in the right submandibular "
                + "duct with a widened duct behind it. Below stand request, reason and clinical information.",
            caption: "Report: the impression as its heading, then what was asked and why."),
        Screen(
            section: "evidence", file: "walk-evidence.png",
            alt:
                "The bundle of evidence: ten documents stand behind D0370, with the date of service, the signature, the "
                + "public key, and a digest for each file.",
            caption: "Evidence: one file, with the digest of each document in it."),
        Screen(
            section: "decision", file: "walk-decision.png",
            alt:
                "The decision: D0370 is supported. Each reason has its rule and source, and on the right the images and "
                + "fields that prove it.",
            caption: "Decision: the code, and beside each fact its proof."),
        Screen(
            section: "claim", file: "walk-claim.png",
            alt:
                "The claim, ready to send: one line with D0370 and the diagnosis K11.5, the checks found nothing to mend. "
                + "On the right the way of the claim and its files.",
            caption: "Claim: checked in place, with the files that go out."),
    ]

    static func pictures(of topic: String, _ view: HubView) -> [String: [Prose.Picture]] {
        guard topic == Walkthrough.topic else { return [:] }
        var pictures: [String: [Prose.Picture]] = [:]
        for screen in screens {
            pictures[screen.section, default: []].append(
                Prose.Picture(
                    address: view.asset(screen.file), alt: screen.alt, caption: screen.caption, width: 1280, height: 800
                ))
        }
        return pictures
    }
}
