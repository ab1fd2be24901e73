import Hypertext

/// The foot of the public pages and of the door.
struct Footer: Part {
    var html: HTML {
        element("footer", ["class": "foot"]) {
            element("div") {
                element(
                    "p",
                    text: "Tragus is independent: not affiliated with the ADA, a payer or an authority. Notes on codes "
                        + "are in our own words; CDT is owned by the ADA, and its nomenclature is not shown here.")
                element(
                    "p",
                    text: "Not for diagnostic use until its owner has it cleared. Not legal or medical advice.")
            }
        }
    }
}
