import Hypertext

/// A denial: what the payer said, what our record says, what would help.
struct DenialBox: Part {
    struct Reason: Hashable, Sendable {
        /// `CO-252`.
        var code: String
        var remarks: [String]
        var amount: String
        /// In our words; the word for what is not known.
        var words: [String]
    }

    var title: String
    var reasons: [Reason]
    var record: [String]
    var cures: [String]

    var html: HTML {
        element("section", ["class": "block", "aria-label": title]) {
            element("div", ["class": "denial"]) {
                element("div") {
                    element("h2", text: "What the payer said")
                    for reason in reasons {
                        element("p") {
                            element("span", ["class": "code"], text: reason.code)
                            for remark in reason.remarks {
                                " "
                                element("span", ["class": "code"], text: remark)
                            }
                            ", \(reason.amount)"
                        }
                        for words in reason.words { element("p", text: words) }
                    }
                }
                element("div") {
                    element("h2", text: "What our record says")
                    for line in record { element("p", text: line) }
                }
                element("div") {
                    element("h2", text: "What would help")
                    for cure in cures { element("p", text: cure) }
                }
            }
        }
    }
}
