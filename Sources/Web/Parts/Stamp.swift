import Hypertext

/// A signature: who, in whose words, when, and over what.
struct Stamp: Part {
    var signer: String
    var license: String
    var statement: String
    var time: String
    /// The digests that the signature covers.
    var covers: String
    /// Set where the key is one of the demo keys.
    var isDemo = false

    var html: HTML {
        element("div", ["class": "stamp"]) {
            element("p") {
                element("strong", text: "Signed by \(signer)")
                license.isEmpty ? "" : ", licence \(license)"
            }
            element("p", text: "“\(statement)”")
            element("p", ["class": "small"], text: time)
            element("p", ["class": "small mono digest"], text: covers)
            isDemo ? element("p", ["class": "small quiet"], text: "Signed with a demo key.") : nil
        }
    }
}
